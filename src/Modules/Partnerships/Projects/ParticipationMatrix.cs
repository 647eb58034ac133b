using Samenkracht.Partnerships.Networks;

namespace Samenkracht.Partnerships.Projects;

/// <summary>Which library takes part in which project of the network, and how far, on a day.</summary>
/// <param name="NetworkId">The network.</param>
/// <param name="Name">Its name.</param>
/// <param name="ValidOn">The day.</param>
/// <param name="KnownAt">The instant of knowledge.</param>
/// <param name="Projects">The projects that were approved and neither stopped nor completed on the day.</param>
/// <param name="Rows">The members on the day, and whoever else takes part.</param>
public sealed record ParticipationMatrix(
    string NetworkId, string Name, DateOnly ValidOn, DateTimeOffset KnownAt, IReadOnlyList<MatrixProject> Projects, IReadOnlyList<MatrixRow> Rows)
{
    /// <summary>Draws the matrix from states that held on the day.</summary>
    public static ParticipationMatrix Of(
        Network network, IEnumerable<NetworkProject> projects, Func<string, string> nameOf, DateOnly day, DateTimeOffset knownAt)
    {
        var open = OpenIn(network, projects);
        return new(
            network.Id, network.Name, day, knownAt, [.. open.Select(project => new MatrixProject(project.Id, project.Code, project.Title, project.Status, project.Phase))],
            [.. LibrariesIn(network, open, day).Select(library => new MatrixRow(library, nameOf(library), CellsOf(library, open, day))).OrderBy(row => row.Name, StringComparer.Ordinal)]);
    }

    /// <summary>The projects of the network that are under way, in the order of their ids.</summary>
    public static IReadOnlyList<NetworkProject> OpenIn(Network network, IEnumerable<NetworkProject> projects) =>
    [
        .. projects.Where(project => project.NetworkId == network.Id && project.Status is (ProjectStatus.Approved or ProjectStatus.Running))
            .OrderBy(project => project.Id, StringComparer.Ordinal),
    ];

    /// <summary>The members on the day, and whoever else takes part in one of these projects.</summary>
    public static IReadOnlyList<string> LibrariesIn(Network network, IEnumerable<NetworkProject> open, DateOnly day) =>
    [
        .. network.MembersOn(day).Select(member => member.OrganisationId)
            .Union(open.SelectMany(project => project.Participations).Where(one => one.HoldsOn(day)).Select(one => one.LibraryId)),
    ];

    private static IReadOnlyList<MatrixCell> CellsOf(string library, IEnumerable<NetworkProject> open, DateOnly day) =>
    [
        .. from project in open
           let level = project.ParticipationOn(library, day)?.LevelOn(day)
           where level is not null
           select new MatrixCell(project.Id, level.Value),
    ];
}

/// <summary>A project in the matrix.</summary>
/// <param name="ProjectId">The project.</param>
/// <param name="Code">Its code.</param>
/// <param name="Title">Its title.</param>
/// <param name="Status">How far it had come on the day.</param>
/// <param name="Phase">Its phase on the day.</param>
public sealed record MatrixProject(string ProjectId, string Code, string Title, ProjectStatus Status, ProjectPhase Phase);

/// <summary>A library in the matrix.</summary>
/// <param name="LibraryId">The library.</param>
/// <param name="Name">Its name on the day.</param>
/// <param name="Levels">The projects it takes part in, and how far.</param>
public sealed record MatrixRow(string LibraryId, string Name, IReadOnlyList<MatrixCell> Levels);

/// <summary>How far a library takes part in a project.</summary>
/// <param name="ProjectId">The project.</param>
/// <param name="Level">The level on the day.</param>
public sealed record MatrixCell(string ProjectId, ParticipationLevel Level);
