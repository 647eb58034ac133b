namespace Samenkracht.Host.Demo.Years.People;

/// <summary>The volunteers of all libraries, month by month: who comes and who leaves is decided once a month, before the other stories ask.</summary>
internal sealed class Roster(Telling telling)
{
    private const double LeaveAYear = 0.15;
    private const int Fewest = 7;
    private readonly Dictionary<string, List<Helper>> _helpers = telling.World.Libraries.ToDictionary(library => library.Code, _ => new List<Helper>());

    /// <summary>The share of the volunteers whose months are told: at a small scale a few libraries have more volunteers than fits it.</summary>
    public double Told(Library library) => Math.Min(1, library.Profile.Volunteers * telling.Scale / Size(library));

    public int Size(Library library) => Math.Max(Fewest, (int)Math.Round(library.Profile.Volunteers * telling.Scale));

    public IReadOnlyList<Helper> Of(Library library) => _helpers[library.Code];

    public IEnumerable<Helper> All => telling.World.Libraries.SelectMany(Of);

    public void Add(Helper helper) => _helpers[helper.Library.Code].Add(helper);

    /// <summary>Decides who leaves in the month, with the last day of each; of a library that ends, all.</summary>
    public IEnumerable<Helper> Leave(Library library, DateOnly month)
    {
        var dice = telling.Dice($"leave {library.Code} {month:yyyy-MM}");
        if (library.IsPredecessor && library.Until.IsIn(month))
        {
            foreach (var helper in Of(library).Where(helper => helper.LeftOn is null)) helper.LeftOn = library.Until;
            return Of(library).Where(helper => helper.LeftOn == library.Until);
        }

        var settled = Of(library).Where(helper => helper is { LeftOn: null, HasOwnStory: false } && helper.WorksFrom < month.AddDays(-20)).ToList();
        foreach (var helper in dice.Some(settled, Math.Min(settled.Count, dice.Whole(Size(library) * LeaveAYear / 12))))
            helper.LeftOn = month.AddDays(dice.Between(13, 26));
        return Of(library).Where(helper => helper.LeftOn?.IsIn(month) == true);
    }

    /// <summary>A new volunteer.</summary>
    public Helper Take(Library library, string name, DateOnly acceptedOn, Dice dice) => new($"person-{telling.Dice(name).Uuid()}", library, dice.Pick(TaskKind.All, kind => kind.Share), acceptedOn)
    {
        IsPaid = dice.Chance(0.3),
    };
}
