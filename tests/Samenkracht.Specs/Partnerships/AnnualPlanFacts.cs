using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.AnnualPlans;
using static Samenkracht.Specs.Partnerships.LocalTaskFacts;

namespace Samenkracht.Specs.Partnerships;

/// <summary>The annual plan that the specs tell about: that of Almelo for 2022, with two priorities.</summary>
internal static class AnnualPlanFacts
{
    public const string AnnualPlanId = "annual-plan-almelo-2022";
    public const string OtherTask = "local-task-schoolbibliotheken";

    public static readonly AnnualPlanPrepared Prepared = new(AnnualPlanId, Almelo, 2022, "Jaarplan 2022", new(2021, 9, 1));
    public static readonly PriorityAdded First = new(AnnualPlanId, Almelo, 1, "Taal in de wijk", [Id], [Language], new(2021, 10, 1));
    public static readonly PriorityAdded Second = new(AnnualPlanId, Almelo, 2, "De school in", [OtherTask], [Schools], new(2021, 10, 2));
    public static readonly PrioritiesRanked Ranked = new(AnnualPlanId, Almelo, [2, 1], new(2021, 10, 3));
    public static readonly PriorityResourcesCommitted Committed = new(AnnualPlanId, Almelo, 1, 300, 12_500.50m, new(2021, 10, 4));
    public static readonly AnnualPlanSubmitted Submitted = new(AnnualPlanId, Almelo, new(2021, 11, 1));
    public static readonly AnnualPlanApproved Approved = new(AnnualPlanId, Almelo, ApproverPosition.Director, new(2021, 11, 15));
    public static readonly AnnualPlanRevised Revised = new(AnnualPlanId, Almelo, 1, [new(1, Hours: 400)], new(2022, 5, 1), "Extra subsidie");
    public static readonly PriorityRealisationReported FirstReported = new(AnnualPlanId, Almelo, 1, PriorityOutcome.Partly, "Vier wijken", new(2022, 12, 1));
    public static readonly PriorityRealisationReported SecondReported = new(AnnualPlanId, Almelo, 2, PriorityOutcome.Achieved, "Alle scholen", new(2022, 12, 2));
    public static readonly AnnualPlanClosed Closed = new(AnnualPlanId, Almelo, new(2023, 2, 1), "Besproken");
    public static readonly AnnualPlanClosedBySuccession Succeeded = new(AnnualPlanId, Almelo, "organisation-twente", "merger-twente", new(2022, 1, 1));
    public static readonly PriorityNeedsRelink LanguageEnded = new(AnnualPlanId, Almelo, 1, [Language], PlanId, 2, new(2022, 7, 1));
    public static readonly PriorityRelinkLifted LanguageBack = new(AnnualPlanId, Almelo, 1, [Language], PlanId, 3, new(2022, 8, 1));
    public static readonly PriorityLinked Relinked = new(AnnualPlanId, Almelo, 1, [], [Schools], [Language], new(2022, 7, 10));

    public static readonly IFact[] Preparing = [Prepared, First, Second];
    public static readonly IFact[] InForce = [.. Preparing, Submitted, Approved];

    public static AnnualPlan ThePlanOf(params IFact[] history) => Given.State<AnnualPlan>(history);

    public static Asked Staff { get; } = AskedBy("staff", Almelo, ThePlan(), ATask(Id), ATask(OtherTask));
}
