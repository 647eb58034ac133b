namespace Samenkracht.Host.Demo.Years.People;

/// <summary>The volunteers of all libraries, month by month: who comes and who leaves is decided once a month, before the other stories ask.</summary>
internal sealed class Roster(Telling telling)
{
    private const double LeaveAYear = 0.15, LeastTold = 0.25;
    private const int Fewest = 7;
    private readonly Dictionary<string, List<Helper>> _helpers = telling.World.Libraries.ToDictionary(library => library.Code, _ => new List<Helper>());

    /// <summary>The share of the volunteers whose months are told, and of whom some leave: at a small scale a few libraries have more volunteers than fits it.</summary>
    public double Told(Library library) => Math.Min(1, library.Profile.Volunteers * telling.Scale / Size(library));

    /// <summary>How many it has: at least a few, so that they can be counted without pointing to one; by the merger those of its predecessors.</summary>
    public int Size(Library library) => library.HasSeat
        ? Math.Max(Fewest, (int)Math.Round(library.Profile.Volunteers * telling.Scale))
        : telling.World.Libraries.Where(one => one.IsPredecessor).Sum(Size);

    public IReadOnlyList<Helper> Of(Library library) => _helpers[library.Code];

    private Library Successor => telling.World.Libraries.Single(library => !library.HasSeat);

    public IEnumerable<Helper> All => telling.World.Libraries.SelectMany(Of);

    public void Add(Helper helper) => _helpers[helper.Library.Code].Add(helper);

    /// <summary>At the merger all who are or were with a predecessor pass to its successor.</summary>
    /// <returns>Who passed.</returns>
    public IReadOnlyList<Helper> Merge()
    {
        var passed = telling.World.Libraries.Where(library => library.IsPredecessor).SelectMany(Of).ToList();
        foreach (var code in World.Predecessors) _helpers[code].Clear();
        foreach (var helper in passed) helper.PassTo(Successor);
        _helpers[Successor.Code].AddRange(passed);
        return passed;
    }

    /// <summary>Who acts for the library of a volunteer, and the day on which that is, when something comes up on a day.</summary>
    public (Library By, DateOnly On) Acting(Helper helper, DateOnly day) => !helper.Library.IsPredecessor || day <= helper.Library.Until
        ? (helper.Library, day)
        : (Successor, day < Successor.From ? Successor.From : day);

    /// <summary>Decides who leaves in the month, with the last day of each.</summary>
    public IEnumerable<Helper> Leave(Library library, DateOnly month)
    {
        var dice = telling.Dice($"leave {library.Code} {month:yyyy-MM}");
        var settled = Of(library).Where(helper => helper is { LeftOn: null, HasOwnStory: false } && helper.WorksFrom < month.AddDays(-20)).ToList();
        foreach (var helper in dice.Some(settled, Math.Min(settled.Count, dice.Whole(Size(library) * LeaveAYear * Math.Max(LeastTold, Told(library)) / 12))))
            helper.LeftOn = month.AddDays(dice.Between(13, 26));
        return Of(library).Where(helper => helper.LeftOn?.IsIn(month) == true);
    }

    /// <summary>A new volunteer.</summary>
    public Helper Take(Library library, string name, DateOnly acceptedOn, Dice dice) => new($"person-{telling.Dice(name).Uuid()}", library, dice.Pick(TaskKind.All, kind => kind.Share), acceptedOn)
    {
        IsPaid = dice.Chance(0.3) && telling.KeepsBooks(library),
    };
}
