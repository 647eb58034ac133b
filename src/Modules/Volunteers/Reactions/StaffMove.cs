using System.Collections.Immutable;
using Marten;
using Samenkracht.Common.Writing;
using Samenkracht.Volunteers.Competences;
using Samenkracht.Volunteers.Development;

namespace Samenkracht.Volunteers.Reactions;

/// <summary>
/// How a merger, or its annulment, lets what was agreed with staff go on with another employer: the transfer of an undertaking takes
/// their rights along (BW 7:663). Also what is over passes, so that the file of a member of staff stays whole.
/// </summary>
/// <param name="mergerId">The merger.</param>
/// <param name="from">The first day.</param>
/// <param name="to">Whose something becomes, by its owner and its passages; null when it stays.</param>
public sealed class StaffMove(string mergerId, DateOnly from, Func<string, ImmutableArray<Passage>, string?> to)
{
    public Decision Decide(DevelopmentPlan plan) => to(plan.OrganisationId, plan.Passages) is { } organisation
        ? [new DevelopmentPlanPassedOn(plan.Id, plan.PersonId, plan.OrganisationId, organisation, mergerId, On(plan.AgreedOn))]
        : [];

    public Decision Decide(VitalityAction action) => to(action.OrganisationId, action.Passages) is { } organisation
        ? [new VitalityActionPassedOn(action.Id, action.OrganisationId, organisation, mergerId, On(action.StartedOn))]
        : [];

    public Decision Decide(CompetenceProfile profile) => to(profile.OrganisationId, profile.Passages) is { } organisation
        ? [new CompetenceProfilePassedOn(profile.Id, profile.OrganisationId, organisation, mergerId, On(profile.DefinedOn))]
        : [];

    public Decision Decide(CompetenceAssessment assessment) => to(assessment.OrganisationId, assessment.Passages) is { } organisation
        ? [new CompetenceAssessmentPassedOn(assessment.Id, assessment.PersonId, assessment.OrganisationId, organisation, mergerId, On(assessment.AssessedOn))]
        : [];

    /// <summary>Each side by itself: who was lent to a library of the same merger works at home meanwhile.</summary>
    public Decision Decide(Secondment secondment) =>
    [
        .. Passed(secondment, SecondmentSide.Home, secondment.HomeId, secondment.HomePassages),
        .. Passed(secondment, SecondmentSide.Host, secondment.HostId, secondment.HostPassages),
    ];

    private SecondmentPassedOn[] Passed(Secondment secondment, SecondmentSide side, string owner, ImmutableArray<Passage> passages) =>
        to(owner, passages) is { } organisation
            ? [new(secondment.Id, secondment.PersonId, side, owner, organisation, mergerId, On(secondment.AgreedOn))]
            : [];

    private DateOnly On(DateOnly began) => Passages.Later(from, began);

    internal async Task FromAsync(string owner, CommandQueue queue, IQuerySession session, Origin origin, CancellationToken ct)
    {
        await queue.ReactOnAsync<DevelopmentPlan>(
            await session.Query<DevelopmentPlan>().Where(one => one.OrganisationId == owner).Select(one => one.Id).ToListAsync(ct), origin, (one, _) => Decide(one), ct);
        await queue.ReactOnAsync<VitalityAction>(
            await session.Query<VitalityAction>().Where(one => one.OrganisationId == owner).Select(one => one.Id).ToListAsync(ct), origin, (one, _) => Decide(one), ct);
        await queue.ReactOnAsync<CompetenceProfile>(
            await session.Query<CompetenceProfile>().Where(one => one.OrganisationId == owner).Select(one => one.Id).ToListAsync(ct), origin, (one, _) => Decide(one), ct);
        await queue.ReactOnAsync<CompetenceAssessment>(
            await session.Query<CompetenceAssessment>().Where(one => one.OrganisationId == owner).Select(one => one.Id).ToListAsync(ct), origin, (one, _) => Decide(one), ct);
        await queue.ReactOnAsync<Secondment>(
            await session.Query<Secondment>().Where(one => one.HomeId == owner || one.HostId == owner).Select(one => one.Id).ToListAsync(ct),
            origin, (one, _) => Decide(one), ct);
    }

    /// <summary>Everything that the merger moved; only what it moved away from one organisation, when that is named.</summary>
    internal static async Task<IReadOnlyList<string>> PassedAsync(IQuerySession session, string mergerId, CancellationToken ct, string? away = null)
    {
        bool Moved(params IEnumerable<Passage> passages) => passages.Any(one => one.MergerId == mergerId && (away is null || one.FromId == away));
        var ids = new List<string>();
        ids.AddRange((await session.Query<DevelopmentPlan>().Where(one => one.Passages.Any(by => by.MergerId == mergerId)).ToListAsync(ct)).Where(one => Moved(one.Passages)).Select(one => one.Id));
        ids.AddRange((await session.Query<VitalityAction>().Where(one => one.Passages.Any(by => by.MergerId == mergerId)).ToListAsync(ct)).Where(one => Moved(one.Passages)).Select(one => one.Id));
        ids.AddRange((await session.Query<CompetenceProfile>().Where(one => one.Passages.Any(by => by.MergerId == mergerId)).ToListAsync(ct)).Where(one => Moved(one.Passages)).Select(one => one.Id));
        ids.AddRange((await session.Query<CompetenceAssessment>().Where(one => one.Passages.Any(by => by.MergerId == mergerId)).ToListAsync(ct)).Where(one => Moved(one.Passages)).Select(one => one.Id));
        ids.AddRange((await session.Query<Secondment>().Where(one => one.HomePassages.Any(by => by.MergerId == mergerId) || one.HostPassages.Any(by => by.MergerId == mergerId)).ToListAsync(ct))
            .Where(one => Moved(one.HomePassages.Concat(one.HostPassages))).Select(one => one.Id));
        return ids;
    }
}
