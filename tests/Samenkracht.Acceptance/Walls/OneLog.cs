using Marten;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Samenkracht.Acceptance.Partnerships;
using Samenkracht.Common.Deciding;
using Samenkracht.Common.Writing;
using Samenkracht.Partnerships.Agreements;

namespace Samenkracht.Acceptance.Walls;

/// <summary>The command queue writes tables that Marten made; these tests notice when the two no longer agree.</summary>
public sealed class OneLog(AppFixture app) : AgreementStory(app)
{
    [Fact]
    public async Task Marten_reads_what_the_queue_writes()
    {
        var (path, _) = await AnAgreementInForce();
        var id = path["/v1/agreements/".Length..];
        await using var session = Host.DocumentStore().LightweightSession();

        var events = await session.Events.FetchStreamAsync(id);
        var state = await session.Events.FetchStreamStateAsync(id);
        var folded = await session.Events.AggregateStreamAsync<Agreement>(id);
        var kept = await session.LoadAsync<Agreement>(id);
        var forWriting = await session.Events.FetchForWriting<Agreement>(id);

        Assert.Equal([1, 2, 3, 4], events.Select(e => e.Version));
        Assert.Equal(4, state!.Version);
        Assert.Equivalent(folded, kept, strict: true);
        Assert.Equal(4, forWriting.CurrentVersion);
        Assert.All(events, e => Assert.Equal(("demo", true), (e.UserName![..4], e.CorrelationId!.Length > 0 && e.CausationId!.Length > 0 && e.Headers!.Count > 0)));
    }

    [Fact]
    public async Task The_queue_goes_on_where_Marten_has_written()
    {
        var (path, tag) = await ADraft();
        var id = path["/v1/agreements/".Length..];
        await using (var session = Host.DocumentStore().LightweightSession())
        {
            session.Events.Append(id, new AgreementSigned(id, Deventer, SignatoryPosition.Director, new(2021, 11, 9), null));
            await session.SaveChangesAsync();
        }

        (await Sign("director-deventer", path, tag, Municipality)).Is(412);
        (await Sign("director-deventer", path, tag.Replace("/1\"", "/2\"", StringComparison.Ordinal), Municipality)).Is(204);

        Assert.Equal("inForce", (await Get("auditor", path)).Json.GetProperty("status").GetString());
    }

    // Another host is another writer. That nothing has to happen must not be concluded from what this host remembers.
    [Fact]
    public async Task A_reaction_sees_what_another_writer_has_written()
    {
        var (path, _) = await ADraft();
        var id = path["/v1/agreements/".Length..];
        await using (var session = Host.DocumentStore().LightweightSession())
        {
            session.Events.Append(id, new AgreementSigned(id, Deventer, SignatoryPosition.Director, new(2021, 11, 9), null));
            await session.SaveChangesAsync();
        }

        await Host.Services.GetRequiredService<CommandQueue>().ReactAsync<Agreement>(
            id, new Origin(new Actor("reaction-test", "reaction", null, "reaction"), "test", "test"),
            (agreement, _) => agreement.SignedBy.IsEmpty ? [] : [new AgreementPartyRemoved(id, Municipality, new(2021, 11, 10))], CancellationToken.None);

        Assert.Single((await Get("auditor", path)).Json.GetProperty("parties").EnumerateArray());
    }

    [Fact]
    public async Task Marten_has_the_columns_that_the_queue_fills()
    {
        Assert.Equal(
            ["bdata", "causation_id", "correlation_id", "data", "headers", "id", "is_archived", "mt_dotnet_type", "seq_id", "stream_id", "tenant_id", "timestamp", "type", "user_name", "version"],
            await Columns("mt_events"));
        Assert.Equal(["compacted_version", "created", "id", "is_archived", "tenant_id", "timestamp", "type", "version"], await Columns("mt_streams"));
    }

    [Fact]
    public async Task Bodies_are_readable_in_SQL()
    {
        var (path, _) = await ADraft();
        await using var database = NpgsqlDataSource.Create(app.ConnectionString);
        await using var command = database.CreateCommand("select body ->> 'title' from events.readable where stream = $1");
        command.Parameters.Add(new() { Value = path["/v1/agreements/".Length..] });

        Assert.Equal("Taal in Deventer", await command.ExecuteScalarAsync());
    }

    private readonly AppFixture app = app;

    private async Task<string[]> Columns(string table)
    {
        await using var database = NpgsqlDataSource.Create(app.ConnectionString);
        await using var command = database.CreateCommand("select column_name from information_schema.columns where table_schema = 'events' and table_name = $1 order by 1");
        command.Parameters.Add(new() { Value = table });
        await using var reader = await command.ExecuteReaderAsync();
        var columns = new List<string>();
        while (await reader.ReadAsync()) columns.Add(reader.GetString(0));
        return [.. columns.Order(StringComparer.Ordinal)];
    }
}
