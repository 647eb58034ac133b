namespace Samenkracht.Host.Demo.Years.Money;

/// <summary>What the stories about money share: who keeps books, who acts for whom on a day, and the bank accounts.</summary>
internal sealed class MoneyTelling
{
    /// <summary>Euro of a municipality for each inhabitant in 2021.</summary>
    private const decimal PerInhabitant = 25m;

    /// <summary>What the province grants to the support organisation, euro in 2021.</summary>
    private const decimal ForSupport = 4_500_000m;

    // What is told of the days around the deed happens right before or after it.
    private static readonly DateOnly LastBefore = World.Merger.AddDays(-3), FirstAfter = World.Merger.AddDays(1);

    public MoneyTelling(Telling telling)
    {
        Telling = telling;
        Purse? shared = null;
        var keepers = new List<Bookkeeper>();
        foreach (var library in telling.World.Libraries.Where(telling.KeepsBooks).OrderBy(library => library.From))
        {
            var (number, organisation) = (keepers.Count + 1, telling.World.Organisations[library.Code]);
            var purse = library.HasSeat ? new Purse(number, OpeningOf(library)) : shared!;
            if (library.Code == "bibliotheek-hengelo") shared = purse;
            keepers.Add(new(library.Code, organisation.Name, organisation.KvkNumber, number, library, library.From, library.Until, purse));
        }

        var support = telling.World.Organisations[Bookkeeper.Support];
        keepers.Add(new(support.Code, support.Name, support.KvkNumber, keepers.Count + 1, null, World.First, World.Last, new(keepers.Count + 1, ForSupport / 4)));
        Keepers = keepers;
    }

    public Telling Telling { get; }

    public IReadOnlyList<Bookkeeper> Keepers { get; }

    public Commitments Commitments { get; } = new();

    public Bookkeeper Successor => Keepers.Single(keeper => keeper.IsSuccessor);

    public IEnumerable<Bookkeeper> On(DateOnly day) => Keepers.Where(keeper => keeper.KeepsOn(day));

    public Dice Dice(string purpose) => Telling.Dice($"money {purpose}");

    /// <summary>Who acts for it, and the day on which that is, when something comes up on a day.</summary>
    public (Bookkeeper By, DateOnly On) Acting(Bookkeeper keeper, DateOnly day) =>
        !keeper.IsPredecessor || day <= LastBefore ? (keeper, day) : (Successor, day < FirstAfter ? FirstAfter : day);

    /// <summary>The part of it in what the libraries do, 0 to 1; the support organisation does a ninth on top.</summary>
    public static double Share(Bookkeeper keeper) => keeper.Library is { } library ? library.Profile.Population / 1_167_383.0 : 1 / 9.0;

    /// <summary>The yearly grants of a year, each divisible by twelve; those of predecessors go on under who succeeds them.</summary>
    public IEnumerable<(Bookkeeper Keeper, string Grantor, string Code, decimal Amount)> YearGrants(int year) => Keepers
        .Where(keeper => !keeper.IsSuccessor)
        .SelectMany(keeper => Grantors(keeper).Select(grantor => (keeper, $"organisation-{grantor}",
            $"jaarsubsidie-{keeper.Short}-{(Grantors(keeper).Count > 1 ? $"{grantor["gemeente-".Length..]}-" : "")}{year}", AmountOf(keeper, year) / Grantors(keeper).Count)));

    /// <summary>The yearly grants that it holds in a month.</summary>
    public IEnumerable<(Bookkeeper Keeper, string Grantor, string Code, decimal Amount)> Held(Bookkeeper keeper, DateOnly month) =>
        YearGrants(month.Year).Where(grant => Acting(grant.Keeper, month.LastOfMonth().AddDays(-5)).By == keeper);

    /// <summary>All that is granted to it for a year, euro; to a successor also what its predecessors were granted.</summary>
    public decimal Whole(Bookkeeper keeper, int year) => YearGrants(year).Where(grant => Acting(grant.Keeper, new(year, 6, 1)).By == keeper).Sum(grant => grant.Amount);

    /// <summary>What its budget of a year has for activities, euro.</summary>
    public decimal MostBound(Bookkeeper keeper, int year) => Math.Round(Whole(keeper, year) * 0.06m);

    private static IReadOnlyList<string> Grantors(Bookkeeper keeper) => keeper.Library?.Municipalities ?? ["provincie-overijssel"];

    private static decimal OpeningOf(Library library) => library.Profile.Population * PerInhabitant / 4;

    // Dalfsen pays five percent less from 2023 on.
    private static decimal AmountOf(Bookkeeper keeper, int year)
    {
        var (first, cut) = ((keeper.Library?.Profile.Population ?? 0) * PerInhabitant, keeper.Code == "bibliotheek-dalfsen-nieuwleusen" && year >= 2023 ? 0.95m : 1m);
        var parts = 12 * Grantors(keeper).Count;
        return Math.Floor((keeper.Library is null ? ForSupport : first) * (1 + ((year - 2021) * 0.02m)) * cut / parts) * parts;
    }
}
