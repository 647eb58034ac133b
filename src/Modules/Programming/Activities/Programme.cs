using Samenkracht.Common.Figures;
using Samenkracht.Programming.Known;
using Samenkracht.Programming.Offers;

namespace Samenkracht.Programming.Activities;

/// <summary>By what the figures of a programme are told apart.</summary>
public enum ProgrammeBy
{
    /// <summary>By node of a policy plan; a session counts for each node that its activity works on.</summary>
    PlanNode,

    /// <summary>By target group.</summary>
    TargetGroup,

    /// <summary>By theme.</summary>
    Theme,

    /// <summary>By partner; a session counts for each partner of its activity, and for none when it has no partner.</summary>
    Partner,

    /// <summary>By core function.</summary>
    CoreFunction,
}

/// <summary>What sessions brought in a period, by group and organisation.</summary>
/// <param name="By">By what they are told apart.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day.</param>
/// <param name="View">How organisations that merged are shown.</param>
/// <param name="KnownAt">As it was known at this instant; null for now.</param>
/// <param name="Rows">The figures, by group and organisation.</param>
public sealed record Programme(ProgrammeBy By, DateOnly From, DateOnly Until, FigureView View, DateTimeOffset? KnownAt, IReadOnlyList<ProgrammeRow> Rows)
{
    /// <summary>The measures that are shown.</summary>
    internal static readonly string[] Measures = [HeldSession.Sessions, HeldSession.Participants, HeldSession.StaffMinutes, HeldSession.VolunteerMinutes];

    /// <summary>The group of sessions without a partner.</summary>
    internal const string NoPartner = "none";

    /// <summary>The rows of sums that are told apart by what they are about.</summary>
    public static IReadOnlyList<ProgrammeRow> RowsOf(
        ProgrammeBy by, IEnumerable<FigureSum> sums, IReadOnlyDictionary<string, ActivityKind> kinds, Func<string, string> shown) =>
        [.. sums.SelectMany(sum => GroupsOf(by, sum, kinds).Select(group => (group, organisation: shown(sum.OrganisationId), sum)))
            .GroupBy(row => (row.group, row.organisation), row => row.sum)
            .Select(row => new ProgrammeRow(
                row.Key.group, row.Key.organisation, Total(row, HeldSession.Sessions), Total(row, HeldSession.Participants), Total(row, HeldSession.StaffMinutes),
                Total(row, HeldSession.VolunteerMinutes)))
            .OrderBy(row => row.Group, StringComparer.Ordinal).ThenBy(row => row.OrganisationId, StringComparer.Ordinal)];

    private static IEnumerable<string> GroupsOf(ProgrammeBy by, FigureSum sum, IReadOnlyDictionary<string, ActivityKind> kinds) =>
        by == ProgrammeBy.PlanNode ? sum.PlanNodes
        : kinds.GetValueOrDefault(sum.AboutId ?? "") is not { } kind ? []
        : by switch
        {
            ProgrammeBy.Theme => [NameOf(kind.Theme)],
            ProgrammeBy.TargetGroup => [NameOf(kind.TargetGroup)],
            ProgrammeBy.CoreFunction => [NameOf(kind.CoreFunction)],
            _ => kind.Partners.Count == 0 ? [NoPartner] : kind.Partners.Select(partner => partner.PartnerId).Distinct(),
        };

    private static string NameOf<T>(T value) where T : struct, Enum => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static int Total(IEnumerable<FigureSum> sums, string measure) => (int)sums.Where(sum => sum.Measure == measure).Sum(sum => sum.Amount);
}

/// <summary>The figures of one group and organisation.</summary>
/// <param name="Group">The node, target group, theme, partner or core function; <c>none</c> for sessions without a partner.</param>
/// <param name="OrganisationId">Whose sessions.</param>
/// <param name="Sessions">Sessions held.</param>
/// <param name="Participants">People who came; who came twice counts twice.</param>
/// <param name="StaffMinutes">Minutes of staff.</param>
/// <param name="VolunteerMinutes">Minutes of volunteers.</param>
public sealed record ProgrammeRow(string Group, string OrganisationId, int Sessions, int Participants, int StaffMinutes, int VolunteerMinutes);

/// <summary>What an activity is told apart by.</summary>
/// <param name="Id">The activity.</param>
/// <param name="CoreFunction">Its core function.</param>
/// <param name="Theme">Its theme.</param>
/// <param name="TargetGroup">Its target group.</param>
/// <param name="Partners">Its partners.</param>
public sealed record ActivityKind(string Id, CoreFunction CoreFunction, Theme Theme, TargetGroup TargetGroup, IReadOnlyList<ActivityPartner> Partners);
