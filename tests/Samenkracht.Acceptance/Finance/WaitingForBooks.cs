using Microsoft.Extensions.DependencyInjection;
using Samenkracht.Acceptance.EmbeddedPostgres;
using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Finance.Journals;
using Wolverine;

namespace Samenkracht.Acceptance.Finance;

/// <summary>Runs when no other test does: a reaction that fails would fail whoever follows reactions.</summary>
[Collection(nameof(KeepingNumbersOut))]
public sealed class WaitingForBooks(AppFixture app) : BooksStory(app)
{
    [Fact]
    public async Task a_message_is_posted_after_they_were_opened()
    {
        var told = new PostToLedger(Entity, JournalKind.Grants, new(2023, 5, 1), "Voorschot", "grant-1", Lines("1100", "1700", 500m));
        using (var scope = Host.Services.CreateScope()) await scope.ServiceProvider.GetRequiredService<IMessageBus>().PublishAsync(told);
        await Eventually.HoldsAsync(async () => (await Waiting()).Length > 0, TimeSpan.FromSeconds(60));

        await OpenBooks(2023);
        foreach (var letter in await Waiting()) (await Post("network-office", $"/v1/unfinished-reactions/{letter}/retries", new { })).Is(202);

        await Eventually.HoldsAsync(async () => (await BalancesOn(new(2023, 12, 31))).GetValueOrDefault("1100") == 500m, TimeSpan.FromSeconds(60));
    }

    private async Task<string[]> Waiting() => [.. (await Get("network-office", "/v1/unfinished-reactions?limit=100")).Is(200).Json.GetProperty("items").EnumerateArray()
        .Where(letter => letter.Text("message") == nameof(PostToLedger)).Select(letter => letter.Text("id")!)];
}
