using Samenkracht.Partnerships.Networks;

namespace Samenkracht.Partnerships.Projects;

/// <summary>How long a period of an adoption curve is.</summary>
public enum AdoptionPeriodLength
{
    /// <summary>Jaar.</summary>
    Year,

    /// <summary>Kwartaal.</summary>
    Quarter,
}

/// <summary>How the libraries of a network came to what a project made.</summary>
/// <param name="ProjectId">The project.</param>
/// <param name="NetworkId">The network.</param>
/// <param name="ValidOn">The last day of the curve.</param>
/// <param name="KnownAt">The instant of knowledge.</param>
/// <param name="Periods">The periods since the approval, the last until the day; none for a proposal. At most twenty years are drawn.</param>
public sealed record AdoptionCurve(string ProjectId, string NetworkId, DateOnly ValidOn, DateTimeOffset KnownAt, IReadOnlyList<AdoptionPeriod> Periods)
{
    private const int MostYears = 20;

    /// <summary>Draws the curve from a project and its network as they held on the day.</summary>
    public static AdoptionCurve Of(NetworkProject project, Network network, DateOnly day, DateTimeOffset knownAt, AdoptionPeriodLength length)
    {
        var periods = new List<AdoptionPeriod>();
        if (project.ApprovedOn is { } approved)
        {
            var last = Earliest(day, approved.AddYears(MostYears));
            for (var from = FirstOf(approved, length); from <= last; from = NextOf(from, length))
                periods.Add(PeriodOf(from, Earliest(NextOf(from, length).AddDays(-1), last), length, project, network));
        }

        return new(project.Id, project.NetworkId, day, knownAt, periods);
    }

    private static AdoptionPeriod PeriodOf(DateOnly from, DateOnly until, AdoptionPeriodLength length, NetworkProject project, Network network)
    {
        var members = network.MembersOn(until).Select(member => member.OrganisationId).ToList();
        var roles = members.Concat(project.Participations.Select(one => one.LibraryId)).Concat(project.Adoptions.Select(one => one.LibraryId))
            .Where(library => library != network.SupportOrganisationId).Distinct().Order(StringComparer.Ordinal)
            .ToLookup(library => project.RoleOf(library, until));
        var name = length == AdoptionPeriodLength.Year ? $"{from.Year}" : $"{from.Year}-Q{(from.Month + 2) / 3}";
        return new(
            name, until, [.. roles[AdoptionRole.Frontrunner]], [.. roles[AdoptionRole.Follower]], [.. roles[AdoptionRole.Other].Where(members.Contains)]);
    }

    private static DateOnly FirstOf(DateOnly day, AdoptionPeriodLength length) =>
        length == AdoptionPeriodLength.Year ? new(day.Year, 1, 1) : new(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1);

    private static DateOnly NextOf(DateOnly first, AdoptionPeriodLength length) => length == AdoptionPeriodLength.Year ? first.AddYears(1) : first.AddMonths(3);

    private static DateOnly Earliest(DateOnly one, DateOnly other) => one < other ? one : other;
}

/// <summary>Where the libraries stand at the end of a period.</summary>
/// <param name="Period">The year, or the year and quarter as 2022-Q1.</param>
/// <param name="Until">The last day of it.</param>
/// <param name="Frontrunners">Those who pilot or lead, or took part before the roll-out.</param>
/// <param name="Followers">Those who came with the roll-out or after it: by taking part or by adopting the result.</param>
/// <param name="Others">The other members of the network.</param>
public sealed record AdoptionPeriod(
    string Period, DateOnly Until, IReadOnlyList<string> Frontrunners, IReadOnlyList<string> Followers, IReadOnlyList<string> Others);
