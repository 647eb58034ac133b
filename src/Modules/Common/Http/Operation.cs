using System.Net;
using Samenkracht.Common.Facts;

namespace Samenkracht.Common.Http;

/// <summary>What kind of request an operation answers; decides its headers, answers and errors.</summary>
public enum OperationKind
{
    /// <summary>Starts a stream: 201, needs an Idempotency-Key.</summary>
    Start,

    /// <summary>Changes one thing: 204, needs If-Match.</summary>
    Change,

    /// <summary>Reads one thing, with an ETag.</summary>
    Read,

    /// <summary>Reads a page of things.</summary>
    List,

    /// <summary>Sets something going in the host and records no fact: 202.</summary>
    Act,
}

/// <summary>A query key that an operation takes; any other key is refused.</summary>
/// <param name="Name">lowerCamelCase.</param>
/// <param name="Description">What it selects.</param>
/// <param name="Format"><c>date</c>, <c>date-time</c>, <c>integer</c> or <c>string</c>.</param>
/// <param name="Values">The values it can have; null for any.</param>
public sealed record QueryKey(string Name, string Description, string Format = "string", IReadOnlyList<string>? Values = null);

/// <summary>One operation of the API, as the contract describes it.</summary>
public sealed record Operation
{
    /// <summary>GET or POST.</summary>
    public string Method { get; init; } = "GET";

    /// <summary>The path under <c>/v1</c>.</summary>
    public required string Path { get; init; }

    /// <summary>What kind of request it answers.</summary>
    public OperationKind Kind { get; init; }

    /// <summary>The right it needs, a row of <c>docs/rights.md</c>.</summary>
    public required string Right { get; init; }

    /// <summary>The right that gives a purpose to see personal values in the answer, a row of <c>docs/rights.md</c>; null when it shows none.</summary>
    public string? Purpose { get; init; }

    /// <summary>The type of the body; null for none.</summary>
    public Type? Body { get; init; }

    /// <summary>The type of the answer; null for none.</summary>
    public Type? Answer { get; init; }

    /// <summary>The media type of the answer.</summary>
    public string ContentType { get; init; } = "application/json";

    /// <summary>One line.</summary>
    public required string Summary { get; init; }

    /// <summary>What it does, for whom, and what it leads to.</summary>
    public required string Description { get; init; }

    /// <summary>A body that is accepted.</summary>
    public object? Example { get; init; }

    /// <summary>The query keys.</summary>
    public IReadOnlyList<QueryKey> Query { get; init; } = [];

    /// <summary>The facts it may record.</summary>
    public IReadOnlyList<Type> Facts { get; init; } = [];

    /// <summary>The status code of success.</summary>
    public HttpStatusCode Success => Kind switch
    {
        OperationKind.Start => HttpStatusCode.Created,
        OperationKind.Change => HttpStatusCode.NoContent,
        OperationKind.Act => HttpStatusCode.Accepted,
        _ => HttpStatusCode.OK,
    };
}
