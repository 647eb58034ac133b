using Samenkracht.Partnerships.LocalTasks;

namespace Samenkracht.Host.Demo.Years;

/// <summary>Each library's own tasks from the agenda of its municipality, linked to the plan.</summary>
internal sealed class LocalTasksStory(Telling telling) : IStory
{
    private static readonly (string Code, string Title, string Node)[] Tasks =
    [
        ("laaggeletterdheid", "Minder laaggeletterdheid in de gemeente", "a2-d1"), ("leesplezier", "Leesplezier in alle groepen van de basisschool", "a1-d1"),
        ("eenzaamheid", "Ontmoeting tegen eenzaamheid", "a2-d4"), ("digitaal", "Iedereen doet digitaal mee", "a2-d2"),
    ];

    /// <summary>The tasks of a library with the nodes they work on: two to four, by its size.</summary>
    public static IReadOnlyList<(string Id, string Title, string Node)> Of(Library library) =>
        [.. Tasks.Take(Math.Clamp(library.Profile.Staff / 8 + 1, 2, 4)).Select(task => ($"local-task-{library.Short}-{task.Code}", task.Title, World.Node(task.Node)))];

    public IEnumerable<Play> In(DateOnly month) => telling.World.Libraries.Where(library => library.From.IsIn(month) || library.Until.IsIn(month)).SelectMany(library =>
        library.From.IsIn(month) ? Raise(library) : Resolve(library));

    private IEnumerable<Play> Raise(Library library)
    {
        var dice = telling.Dice($"local tasks {library.Code}");
        foreach (var (id, title, node) in Of(library))
        {
            var on = library.From.AddDays(dice.Between(2, 5));
            yield return new(on.At(9), library.Staff, new RaiseLocalTask(
                id["local-task-".Length..], null, $"organisation-{library.Municipalities[0]}", title, "Uit de gesprekken met de gemeente over haar agenda.", dice.Between(2, 5), on));
            yield return new(on.At(10), library.Staff, new LinkToPlanNode(node, on), id);
        }
    }

    private IEnumerable<Play> Resolve(Library library)
    {
        var dice = telling.Dice($"local tasks {library.Code} end");
        foreach (var (id, _, _) in Of(library).Where(_ => library.IsPredecessor || dice.Chance(0.3)))
            yield return new(library.Until.At(15), library.Staff, new ResolveLocalTask(
                library.Until, library.IsPredecessor ? LocalTaskOutcome.Partly : dice.Pick(Enum.GetValues<LocalTaskOutcome>()),
                library.IsPredecessor ? "Gaat verder bij Bibliotheek Twente" : "Einde van de planperiode"), id);
    }
}
