using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Samenkracht.Common.Reading;
using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Programming;
using Samenkracht.Partnerships.Realisations;
using Samenkracht.Partnerships.Reactions;
using Wolverine;

namespace Samenkracht.Acceptance.Partnerships;

/// <summary>What a message leads to is there once, also when two hosts, or two attempts, handle the same message.</summary>
public sealed class SettlingMessages(AppFixture app) : AppSpec(app)
{
    private const string Destination = "local://settling/";
    private readonly ProgrammeCounted _told = new($"organisation-{ACode("bibliotheek")}", "activity-taalcafe", new(2024, 3, 5), null, [], null, 1, 12, 90, 0);
    private readonly Envelope _message = new() { Id = Guid.NewGuid(), Destination = new(Destination), CorrelationId = "settling", WasPersistedInInbox = true };

    private string Stream => $"realisation-{_told.OrganisationId["organisation-".Length..]}-{_told.HeldOn.Year}";

    private NpgsqlDataSource Database => Host.Services.GetRequiredService<NpgsqlDataSource>();

    [Fact]
    public async Task A_message_leaves_the_inbox_with_what_it_leads_to()
    {
        await ArrivesAsync();

        await HandleAsync();

        Assert.Equal(0L, await InInboxAsync());
        Assert.Equal(12, (await KnownAsync())!.Participants);
        Assert.Equal(EnvelopeStatus.Handled, _message.Status);
    }

    [Fact]
    public async Task A_message_that_was_dealt_with_leads_to_nothing_more()
    {
        await ArrivesAsync();
        await HandleAsync();

        await HandleAsync();

        Assert.Equal(1, (await KnownAsync())!.Sessions);
    }

    [Fact]
    public async Task A_message_that_another_host_dealt_with_leads_to_nothing_here()
    {
        await HandleAsync();

        Assert.Null(await KnownAsync());
    }

    [Fact]
    public async Task Of_two_handlings_at_once_one_counts()
    {
        await ArrivesAsync();

        await Task.WhenAll(HandleAsync(), HandleAsync());

        Assert.Equal(1, (await KnownAsync())!.Sessions);
    }

    private Task HandleAsync() => CountRealisationHandler.Handle(_told, Host.Services.GetRequiredService<CommandQueue>(), _message, CancellationToken.None);

    private async Task<Realisation?> KnownAsync() =>
        (await Host.Services.GetRequiredService<History>().FindAsync(typeof(Realisation), Stream, CancellationToken.None))?.State as Realisation;

    // As handled, so that no agent of Wolverine takes it for a message to deliver.
    private async Task ArrivesAsync()
    {
        await using var insert = Database.CreateCommand("""
            insert into messages.wolverine_incoming_envelopes (body, id, status, owner_id, attempts, message_type, received_at, keep_until)
            values ('', $1, 'Handled', 0, 0, 'settling', $2, now() + interval '1 hour')
            """);
        insert.Parameters.AddWithValue(_message.Id);
        insert.Parameters.AddWithValue(Destination);
        await insert.ExecuteNonQueryAsync();
    }

    private async Task<object?> InInboxAsync()
    {
        await using var count = Database.CreateCommand("select count(*) from messages.wolverine_incoming_envelopes where id = $1");
        count.Parameters.AddWithValue(_message.Id);
        return await count.ExecuteScalarAsync();
    }
}
