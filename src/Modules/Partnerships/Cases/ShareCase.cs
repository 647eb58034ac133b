using System.ComponentModel.DataAnnotations;
using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Partnerships.Cases;

/// <summary>Chooses who may see a case from now on.</summary>
/// <param name="Audience">Who may see it.</param>
/// <param name="OrganisationIds">The organisations, for an audience of named organisations; empty for another.</param>
/// <param name="On">The day.</param>
public sealed record ShareCase(CaseAudience Audience, [property: Length(0, 60)] IReadOnlyList<string> OrganisationIds, DateOnly On);

/// <summary>POST /v1/knowledge-cases/{caseId}/shares.</summary>
public static class ShareCaseEndpoint
{
    /// <summary>A suggestion is a number, and a number teaches nothing.</summary>
    public static readonly Rule NotTold = new("case-not-told", "Tell the story of the case before sharing it.");

    /// <summary>The audience is said in one way.</summary>
    public static readonly Rule NamesMisplaced = new(
        "case-audience-names", "Name organisations when the audience is named organisations, and only then.");

    /// <summary>The last choice holds, so it is recorded last.</summary>
    public static readonly Rule BeforeLastShare = new("case-before-last-share", "A later choice of audience holds already.");

    public static Decision Decide(ShareCase command, KnowledgeCase shared, Asked asked)
    {
        var named = command.OrganisationIds.Distinct().ToList();
        return shared.RefusesOwner(command.On, asked) is { } unfit ? unfit
            : shared.Story is null ? NotTold
            : command.On < shared.SharedOn ? BeforeLastShare
            : named.Count > 0 != (command.Audience == CaseAudience.NamedOrganisations) ? NamesMisplaced
            : named.Select(id => NamedOrganisation.Refuses(asked.Find<Organisation>(id))).FirstOrDefault(refusal => refusal is not null) is { } unknown ? unknown
            : [new CaseShared(shared.Id, shared.OwnerId, command.Audience, named, command.On)];
    }

    public static void Map(Api api) => api.Change<KnowledgeCase, ShareCase>(
        new()
        {
            Path = "/knowledge-cases/{caseId}/shares", Right = "knowledge-cases.share", Facts = [typeof(CaseShared)],
            Summary = "Share a case",
            Description = "The owner chooses who may see the case from now on: the network, named organisations, or the own organisation only. "
                + "A later choice may widen or narrow it; whoever is left out sees nothing of it any more, also not as it was.",
            Example = new ShareCase(CaseAudience.NamedOrganisations, ["organisation-bibliotheek-hengelo"], new(2026, 10, 8)),
        },
        Decide,
        (command, _) => NamedOrganisation.Keys([.. command.OrganisationIds]));
}
