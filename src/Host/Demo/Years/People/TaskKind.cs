using Samenkracht.Volunteers.People;
using Samenkracht.Volunteers.Tasks;

namespace Samenkracht.Host.Demo.Years.People;

/// <summary>A kind of work that volunteers do in every library.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Title">Its title.</param>
/// <param name="NeedsScreening">Whether a certificate of conduct is needed.</param>
/// <param name="Course">The course that is needed, by code; null for none.</param>
/// <param name="Node">The node of the plan.</param>
/// <param name="Share">How many of 100 volunteers do it.</param>
internal sealed record TaskKind(string Code, string Title, bool NeedsScreening, string? Course, string Node, double Share)
{
    public static readonly TaskKind Host = new("gastheer", "Gastvrouw of gastheer", false, null, "a2-d4", 30);

    public static readonly TaskKind Language = new("taalmaatje", "Taalmaatje", true, "taalvrijwilliger-basis", "a2-d1", 35);

    public static readonly IReadOnlyList<TaskKind> All =
    [
        Host, Language, new("voorlezer", "Voorlezer aan huis", true, "voorlezen", "a1-d4", 20),
        new("computerhulp", "Hulp bij de computer", true, "digitaal-begeleiden", "a2-d2", 15),
    ];

    public static readonly IReadOnlyList<(string Code, string Title, decimal Hours, string Node)> Courses =
    [
        ("taalvrijwilliger-basis", "Basistraining taalvrijwilliger", 12m, "a2-d1"), ("voorlezen", "Interactief voorlezen", 6m, "a1-d4"),
        ("digitaal-begeleiden", "Begeleiden bij digitale vaardigheden", 8m, "a2-d2"),
    ];

    public string IdAt(Library library) => $"volunteer-task-{CodeAt(library)}";

    public string CodeAt(Library library) => $"{Code}-{library.Short}";

    public TaskDescription Description => new(
        Title, false, NeedsScreening, Course is null ? [] : [$"course-{Course}"], AgeClass.From18To20, [World.Node(Node)], PaidAllowance: true);
}
