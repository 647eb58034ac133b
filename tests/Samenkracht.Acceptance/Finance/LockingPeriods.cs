using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Finance.Administrations;
using Samenkracht.Finance.Journals;

namespace Samenkracht.Acceptance.Finance;

public sealed class LockingPeriods(AppFixture app) : BooksStory(app)
{
    [Fact]
    public async Task a_locked_month_is_opened_again_by_two()
    {
        await OpenBooks(2023);
        await this.Changed(Director, Books, "locks", new LockPeriod(2023, 11, new(2023, 12, 10)));
        var journal = JournalOf(JournalKind.Purchases, 2023);
        async Task<Reply> Try() => await Post(
            Controller, $"{journal}/entries", new PostEntry(Entity, new(2023, 11, 30), "Huur", "factuur-1", Lines("4200", "1600", 1m)), (await Get(Controller, journal)).Tag);

        (await Try()).IsRefused("This period is locked; post on the first open day, with the day of the document.");
        await this.Changed(Director, Books, "reopening-requests", new AskReopening(2023, 11, new(2023, 12, 11), "Factuur ontbrak"));
        (await Post(Director, $"{Books}/reopenings", new ConfirmReopening(2023, 11, new(2023, 12, 12)), (await Get(Director, Books)).Tag))
            .IsRefused("Another person than the one who asked confirms.");
        await this.Changed(Controller, Books, "reopening-requests", new AskReopening(2023, 11, new(2023, 12, 11), "Factuur ontbrak"));
        await this.Changed(Director, Books, "reopenings", new ConfirmReopening(2023, 11, new(2023, 12, 12)));

        (await Try()).Is(204);
        Assert.Empty((await Get(Director, Books)).Json.GetProperty("reopeningsWaiting").EnumerateArray());
        Assert.Equal([11], (await Get(Director, $"{Books}?validOn=2023-12-11")).Is(200).Json.GetProperty("years")[0].GetProperty("lockedMonths").EnumerateArray().Select(month => month.GetInt32()));
        Assert.Equal("Factuur ontbrak", (await FactsOf(Books))[^1].Text("reason"));
    }

    [Fact]
    public async Task an_invoice_of_late_December_is_posted_in_January_with_its_own_day()
    {
        await OpenBooks(2022, 2023);
        await this.Changed(Director, Books, "locks", new LockPeriod(2022, 12, new(2023, 1, 20)));

        await Followed(context => context.PublishAsync(
            new PostToLedger(Entity, JournalKind.Purchases, new(2022, 12, 28), "Energie december", "factuur-9", Lines("4220", "1600", 321.09m))).AsTask());

        var entry = (await Get("auditor", $"{JournalOf(JournalKind.Purchases, 2023)}/posted-entries/1")).Is(200).Json;
        Assert.Equal(("2023-01-01", "2022-12-28", "periodLocked"), (entry.Text("on"), entry.Text("documentDay"), entry.Text("lateBecause")));
        Assert.DoesNotContain("4220", (await BalancesOn(new(2022, 12, 31))).Keys);
        Assert.Equal(321.09m, (await BalancesOn(new(2023, 1, 1)))["4220"]);
    }
}
