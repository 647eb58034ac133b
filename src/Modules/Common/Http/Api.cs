using Marten;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samenkracht.Common.Deciding;
using Samenkracht.Common.Rights;
using Samenkracht.Common.Writing;

namespace Samenkracht.Common.Http;

/// <summary>Maps operations under <c>/v1</c>, all with the same manners: rights, shape, versions, keys, problems.</summary>
/// <param name="routes">Where to map.</param>
public sealed class Api(IEndpointRouteBuilder routes)
{
    private readonly CommandCatalogue _commands = routes.ServiceProvider.GetRequiredService<CommandCatalogue>();

    /// <summary>Maps a POST that starts a stream.</summary>
    /// <param name="operation">Its description; method and kind are set here.</param>
    /// <param name="id">The key of the new stream.</param>
    /// <param name="decide">The decision.</param>
    /// <param name="others">The other states that the decision looks at.</param>
    /// <param name="look">What else has to be looked up.</param>
    /// <typeparam name="TState">The state of the stream.</typeparam>
    /// <typeparam name="TCommand">The body.</typeparam>
    public void Start<TState, TCommand>(
        Operation operation, Func<TCommand, string> id, Func<TCommand, string, Asked, Decision> decide, Func<TCommand, Actor, IEnumerable<StateKey>>? others = null,
        Func<TCommand, IQuerySession, CancellationToken, Task<object>>? look = null)
        where TState : class where TCommand : class
    {
        Command Make(TCommand command, string? named, Origin origin)
        {
            var stream = named ?? id(command);
            return new()
            {
                State = typeof(TState), Stream = stream, Starts = true, Origin = origin, Others = [.. others?.Invoke(command, origin.By) ?? []],
                Decide = (_, asked) => decide(command, stream, asked), Look = look is null ? null : (_, session, ct) => look(command, session, ct),
            };
        }

        _commands.Add<TCommand>(Make);
        Map(operation with { Method = "POST", Kind = OperationKind.Start, Body = typeof(TCommand), Answer = typeof(Created) }, async (http, caller, mapped) =>
        {
            var read = await StrictBody.ReadAsync(http, typeof(TCommand));
            if (read.Problem is not null) return read.Problem;
            if (Headers.Key(http.Request.Headers["Idempotency-Key"].ToString()) is not { } key) return KeyMissing();

            return await SendAsync(http, Make((TCommand)read.Body!, null, caller.Origin(http)) with
            {
                MayKnow = caller.MayKnow, Key = new(caller.Actor.Subject, key, Headers.Fingerprint(http.Request, read.Bytes)), Reply = ReplyTo(http.Request.Path),
            });
        });
    }

    /// <summary>Maps a POST that changes one thing, named by the only parameter of the path.</summary>
    /// <param name="operation">Its description; method and kind are set here.</param>
    /// <param name="decide">The decision.</param>
    /// <param name="others">The other states that the decision looks at.</param>
    /// <param name="look">What else has to be looked up.</param>
    /// <typeparam name="TState">The state of the stream.</typeparam>
    /// <typeparam name="TCommand">The body.</typeparam>
    public void Change<TState, TCommand>(
        Operation operation, Func<TCommand, TState, Asked, Decision> decide, Func<TCommand, Actor, IEnumerable<StateKey>>? others = null,
        Func<TCommand, TState, IQuerySession, CancellationToken, Task<object>>? look = null)
        where TState : class where TCommand : class
    {
        Command Make(TCommand command, string? stream, Origin origin) => new()
        {
            State = typeof(TState), Stream = stream!, Origin = origin, Others = [.. others?.Invoke(command, origin.By) ?? []],
            Decide = (state, asked) => decide(command, (TState)state!, asked),
            Look = look is null ? null : (state, session, ct) => look(command, (TState)state!, session, ct),
        };

        _commands.Add<TCommand>(Make);
        Map(operation with { Method = "POST", Kind = OperationKind.Change, Body = typeof(TCommand) }, async (http, caller, mapped) =>
        {
            var stream = (string)http.Request.RouteValues.Values.First(value => value is string)!;
            var read = await StrictBody.ReadAsync(http, typeof(TCommand));
            if (read.Problem is not null) return read.Problem;
            if (http.Request.Headers.IfMatch.ToString() is not { Length: > 0 } ifMatch) return Problems.VersionRequired();

            var key = http.Request.Headers["Idempotency-Key"].ToString();
            return await SendAsync(http, Make((TCommand)read.Body!, stream, caller.Origin(http)) with
            {
                IfVersion = Headers.VersionIn(ifMatch, stream), MayKnow = caller.MayKnow,
                Key = Headers.Key(key) is { } plain ? new(caller.Actor.Subject, plain, Headers.Fingerprint(http.Request, read.Bytes)) : null,
            });
        });
        Facts<TState>(operation);
    }

    /// <summary>Maps a GET.</summary>
    /// <param name="operation">Its description, with its kind.</param>
    /// <param name="read">The answer.</param>
    public void Get(Operation operation, Func<ReadRequest, Task<IResult>> read) =>
        Map(operation with { Method = "GET" }, async (http, caller, mapped) =>
        {
            var (values, problem) = QueryValues.Read(http.Request.Query, mapped.Query, http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow());
            if (problem is not null) return problem;
            await using var session = http.RequestServices.GetRequiredService<IDocumentStore>().QuerySession();
            return await read(new ReadRequest(http, caller, values!, session, mapped));
        });

    /// <summary>Maps a POST with an empty object as its body, that sets something going and records no fact.</summary>
    /// <param name="operation">Its description; method and kind are set here.</param>
    /// <param name="act">What it does, and the answer.</param>
    public void Act(Operation operation, Func<HttpContext, Task<IResult>> act) =>
        Map(operation with { Method = "POST", Kind = OperationKind.Act, Body = typeof(Nothing) }, async (http, caller, mapped) =>
            (await StrictBody.ReadAsync(http, typeof(Nothing))).Problem ?? await act(http));

    // The GET of an operation's sub-resource lists the facts that were recorded through it.
    private void Facts<TState>(Operation operation) where TState : class => Get(
        operation with
        {
            Kind = OperationKind.Read, Body = null, Example = null, Answer = typeof(Reading.FactList), Right = ReadRightOf(operation.Right),
            Summary = $"The facts recorded by: {operation.Summary}", Description = "Each fact of this kind in the order in which it was recorded, with its metadata.",
        },
        async request => await request.History.FindAsync(typeof(TState), request.PathStream, request.Http.RequestAborted) is { } found && request.Caller.MayKnow(found.State)
            ? ReadRequest.Answer(await request.History.FactsAsync(request.PathStream, operation.Facts, null, request.Http.RequestAborted))
            : Problems.Unknown());

    private void Map(Operation operation, Func<HttpContext, Caller, Operation, Task<IResult>> answer)
    {
        var methods = operation.Method == "GET" ? new[] { "GET", "HEAD" } : [operation.Method];
        var rights = routes.ServiceProvider.GetRequiredService<RightsTable>();
        async Task Handle(HttpContext http)
        {
            var result = operation.Method == "POST" && http.Request.Query.Count > 0
                ? QueryValues.Read(http.Request.Query, [], default).Problem!
                : await answer(http, Caller.Of(http, rights, operation.Right), operation);
            await result.ExecuteAsync(http);
        }

        RequestDelegate handler = Handle;
        routes.MapMethods($"/v1{operation.Path}", methods, handler)
            .WithMetadata(operation, handler.Method).RequireAuthorization(operation.Right).WithName($"{operation.Method} {operation.Path}");
    }

    private static async Task<IResult> SendAsync(HttpContext http, Command command)
    {
        var queue = http.RequestServices.GetRequiredService<CommandQueue>();
        return Answers.Of(http, await queue.SendAsync(command, http.RequestAborted));
    }

    private static string ReadRightOf(string right) => $"{right[..right.IndexOf('.', StringComparison.Ordinal)]}.read";

    private static Func<string, long, Reply> ReplyTo(string path) => (stream, version) =>
        new(201, $"{path}/{stream}", version, System.Text.Json.JsonSerializer.Serialize(new Created(stream), Json.Options));

    private static IResult KeyMissing() => Problems.Invalid(
        [new("Idempotency-Key", "header", "Send an Idempotency-Key of 1 to 100 letters, digits or .-_:+/= so that a retry creates nothing twice.")]);
}

/// <summary>What was created.</summary>
/// <param name="Id">Its id, the key of its stream.</param>
public sealed record Created(string Id);

/// <summary>A body without members: <c>{}</c>.</summary>
public sealed record Nothing;
