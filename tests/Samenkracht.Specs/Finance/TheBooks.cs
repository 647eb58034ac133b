using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Finance.Administrations;
using Samenkracht.Finance.Journals;

namespace Samenkracht.Specs.Finance;

/// <summary>The books of Deventer: 2022 and 2023 are open since the beginning of 2022.</summary>
internal static class TheBooks
{
    public const string Library = "organisation-bibliotheek-deventer";
    public const string Other = "organisation-bibliotheek-hengelo";
    public const string Id = "administration-bibliotheek-deventer";
    public const string Purchases = "journal-bibliotheek-deventer-purchases-2023";

    public static readonly DateOnly Today = new(2024, 2, 10);
    public static readonly AdministrationOpened Opened = new(Id, Library, "Stichting Bibliotheek Deventer", "12345678", "NL001234567B01", new(2022, 1, 1));
    public static readonly ChartAdopted Adopted = new(Id, "3.7", new(2022, 1, 1));
    public static readonly FiscalYearOpened Year2022 = new(Id, Library, 2022, new(2022, 1, 1), new(2022, 12, 31), new(2022, 1, 1));
    public static readonly FiscalYearOpened Year2023 = new(Id, Library, 2023, new(2023, 1, 1), new(2023, 12, 31), new(2023, 1, 1));
    public static readonly FiscalYearOpened Year2024 = new(Id, Library, 2024, new(2024, 1, 1), new(2024, 12, 31), new(2024, 1, 1));
    public static readonly IFact[] Open = [Opened, Adopted, Year2022, Year2023];
    public static readonly JournalOpened Started = new(Purchases, Id, Library, JournalKind.Purchases, 2023, new(2023, 1, 1));

    public static readonly IReadOnlyList<EntryLine> Rent = [EntryLine.ToDebit("4200", 100.10m), EntryLine.ToCredit(Accounts.Creditors, 100.10m)];
    public static readonly EntryPosted RentPosted = new(
        Purchases, Library, JournalKind.Purchases, 2023, 1, new(2023, 3, 31), "Huur", "factuur-1", Rent, null, null);

    public static readonly Actor Controller = Given.By("controller", Library);
    public static readonly Actor Director = Given.By("director", Library);

    public static PeriodLocked Locked(int year, int month) => new(Id, Library, year, month, new(2024, 1, 20));

    public static IFact[] AllLocked(int year) => [.. Enumerable.Range(1, 12).Select(month => Locked(year, month))];

    public static YearClosed Closed(int year) => new(Id, Library, year, new(2024, 2, 1));

    public static Administration Books(params IFact[] more) => Given.State<Administration>([.. Open, .. more]);

    public static Asked AskedBy(Actor by, Administration? books = null) => Given.Asked(Today, by, books is null ? [] : [(books.Id, books)]);
}
