using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Finance.Grants;

/// <summary>What is asked for.</summary>
/// <param name="Title">What for.</param>
/// <param name="Requested">The amount asked for, euro.</param>
/// <param name="CoFinancing">What others and the applicant bear, euro.</param>
/// <param name="From">The first day of the work.</param>
/// <param name="Until">The last day of the work.</param>
/// <param name="ProjectId">The network project that it pays for; null for none.</param>
/// <param name="PlanNodes">The nodes of a policy plan that it serves.</param>
/// <param name="PartnerIds">The libraries that work together, besides the applicant.</param>
/// <param name="ExecutorId">Who does the work when that is another than the applicant; null for the applicant.</param>
/// <param name="WorkBeganOn">The first day of work that was done already; null for none.</param>
/// <param name="MunicipalSupport">Whether the municipality supports the plan.</param>
/// <param name="SharesResults">Whether results will be shared with the whole network.</param>
/// <param name="FollowsGrantId">The grant that this one follows on; null for none.</param>
/// <param name="ParentGrantId">The grant of which this one is a part that is passed on; null for none.</param>
public sealed record GrantApplication(
    [property: Length(1, 200)] string Title,
    [property: Money, Range(1, 1_000_000_000)] decimal Requested,
    [property: Money, Range(0, 1_000_000_000)] decimal CoFinancing,
    DateOnly From,
    DateOnly Until,
    [property: Id("network-project")] string? ProjectId,
    [property: Length(0, 40)] IReadOnlyList<string> PlanNodes,
    [property: Length(0, 60)] IReadOnlyList<string> PartnerIds,
    [property: Id("organisation")] string? ExecutorId = null,
    DateOnly? WorkBeganOn = null,
    bool MunicipalSupport = false,
    bool SharesResults = false,
    [property: Id("grant")] string? FollowsGrantId = null,
    [property: Id("grant")] string? ParentGrantId = null);

/// <summary>Something that an award obliges to.</summary>
/// <param name="ObligationId">Its code within the grant.</param>
/// <param name="Description">What has to be done.</param>
/// <param name="Measure">What is counted; null when nothing is.</param>
/// <param name="Target">How much, in sessions, people or hours, or in the unit of the indicator where only that is named; null when there is no number to reach.</param>
/// <param name="PlanNode">Only what works on this node of a policy plan counts; null for all that the grant pays for.</param>
/// <param name="DueOn">The last day.</param>
/// <param name="IndicatorId">The indicator of the network that has to reach the target in the year of that day; null for none.</param>
public sealed record ObligationTerms(
    [property: Code] string ObligationId,
    [property: Length(1, 500)] string Description,
    ObligationMeasure? Measure,
    [property: Range(1, 1_000_000_000)] decimal? Target,
    [property: RegularExpression("^policy-plan-[a-z0-9-]{2,100}/[a-z0-9-]{2,60}$", ErrorMessage = "This must be the id of a policy plan, a slash and the code of a node in it.")]
    string? PlanNode,
    DateOnly DueOn,
    [property: Id("indicator")] string? IndicatorId = null);

/// <summary>An advance that the grantor has planned.</summary>
/// <param name="On">The day.</param>
/// <param name="Amount">Euro.</param>
public sealed record PlannedAdvance(DateOnly On, [property: Money, Range(0.01, 1_000_000_000)] decimal Amount);

/// <summary>An obligation that is adjusted, because what nobody could foresee made it impossible.</summary>
/// <param name="ObligationId">The obligation.</param>
/// <param name="Target">How much from now on; null when nothing is counted.</param>
/// <param name="DueOn">The last day from now on.</param>
public sealed record ObligationAdjustment([property: Code] string ObligationId, [property: Range(0, 1_000_000_000)] decimal? Target, DateOnly DueOn);

/// <summary>A part of the costs that is claimed on a grant.</summary>
/// <param name="LineId">The line of an invoice or an entry, unique over all grants.</param>
/// <param name="LineTotal">The whole amount of the line, euro.</param>
/// <param name="Amount">The part of it that is claimed here, euro.</param>
/// <param name="CostOn">The day of the costs.</param>
/// <param name="BearerId">The legal entity that bore them.</param>
public sealed record ClaimedCost(
    [property: Length(1, 120)] string LineId,
    [property: Money, Range(0.01, 1_000_000_000)] decimal LineTotal,
    [property: Money, Range(0.01, 1_000_000_000)] decimal Amount,
    DateOnly CostOn,
    [property: Id("organisation")] string BearerId);

/// <summary>The part of a participant in the agreed key.</summary>
/// <param name="OrganisationId">The participant.</param>
/// <param name="Weight">Its part, relative to the others.</param>
public sealed record ShareWeight([property: Id("organisation")] string OrganisationId, [property: Range(0.0001, 1_000_000)] decimal Weight);

/// <summary>What a participant gets of a grant.</summary>
/// <param name="OrganisationId">The participant.</param>
/// <param name="Weight">Its part in the agreed key; 0 for one that left and keeps a fixed amount.</param>
/// <param name="Amount">Euro.</param>
public sealed record ShareAmount(string OrganisationId, decimal Weight, decimal Amount);
