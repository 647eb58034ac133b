using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Finance.Administrations;
using Samenkracht.Finance.Journals;

namespace Samenkracht.Acceptance.Finance;

public sealed class MergingBooks(AppFixture app) : BooksStory(app)
{
    [Fact]
    public async Task pass_to_the_successor_and_come_back_when_the_deed_is_annulled()
    {
        Entity = (await this.AMergingLibrary()).Id;
        await OpenBooks(2023);
        await Posted(JournalKind.Bank, new(2023, 2, 1), Lines("1100", "8000", 1_000m));
        var (successor, day) = ($"organisation-{ACode("opvolger")}", new DateOnly(2023, 4, 1));
        await Followed(context => context.PublishAsync(new MergerTookEffect("merger-x", [Entity], successor, "Opvolger", "foundation", day)).AsTask());
        Assert.Equal(("finance.administration-handed-over", "reaction-hand-over-books"), ((await FactsOf(Books))[^1].Text("type"), (await FactsOf(Books))[^1].Text("subject")));
        foreach (var month in new[] { 1, 2, 3 }) await this.Changed(Director, Books, "locks", new LockPeriod(2023, month, day));

        (await Post(Director, $"{Books}/transfers", new TransferToSuccessor(day), (await Get(Director, Books)).Tag)).IsRefused("The successor has to open its books and this year in them first.");
        var (theirs, owner) = ($"/v1/administrations/{Administration.IdOf(successor)}", $"director@{successor}");
        await Started(owner, "/v1/administrations", new OpenAdministration(successor, "Opvolger", null, "001234567", day));
        await this.Changed(owner, theirs, "charts", new AdoptChart("3.7", day));
        await Followed(_ => this.Changed(owner, theirs, "fiscal-years", new OpenFiscalYear(2023, day)));
        await Followed(_ => this.Changed(owner, Books, "transfers", new TransferToSuccessor(day)));

        var balance = (await Get(owner, $"{theirs}/trial-balance?on=2023-04-01")).Is(200).Json.GetProperty("accounts").EnumerateArray();
        Assert.Equal([("0590", -1_000m), ("1100", 1_000m)], balance.Select(account => (account.Text("account")!, account.GetProperty("opening").GetDecimal())));
        Assert.Contains("<endDate>2023-03-31</endDate>", (await Get(owner, $"{Books}/audit-files/2023")).Is(200).Text, StringComparison.Ordinal);
        Assert.Contains("<startDate>2023-04-01</startDate>", (await Get(owner, $"{theirs}/audit-files/2023")).Is(200).Text, StringComparison.Ordinal);

        await Followed(context => context.PublishAsync(new DeedWasAnnulled("merger-x", [Entity], successor, day, new(2023, 9, 1))).AsTask());

        Assert.All((await Get(owner, $"{theirs}/trial-balance?on=2023-12-31")).Is(200).Json.GetProperty("accounts").EnumerateArray(), account => Assert.Equal(0m, account.GetProperty("balance").GetDecimal()));
        (await Get(owner, Books)).Is(404);
        Assert.Null((await Get(Director, Books)).Is(200).Json.Text("successorId"));
        await Posted(JournalKind.Bank, new(2023, 4, 2), Lines("1100", "8000", 1m));
    }
}
