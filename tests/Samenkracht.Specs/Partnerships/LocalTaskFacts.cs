using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.LocalTasks;
using Samenkracht.Partnerships.Plans;

namespace Samenkracht.Specs.Partnerships;

/// <summary>The local task that the specs tell about, and a policy plan for 2021 to 2024 that answers to it.</summary>
internal static class LocalTaskFacts
{
    public const string Id = "local-task-taalpunten";
    public const string Almelo = "organisation-almelo";
    public const string Borne = "organisation-borne";
    public const string Town = "organisation-gemeente-almelo";
    public const string PlanId = "policy-plan-oost";
    public const string Language = "policy-plan-oost/a1-d1";
    public const string Schools = "policy-plan-oost/a1-d2";

    public static readonly DateOnly Today = new(2023, 6, 1);

    public static readonly LocalTaskRaised Raised = new(
        Id, Almelo, Town, "Taalpunten", "In elke wijk een taalpunt", 3, new("Lokale inclusieagenda", new string('a', 64)), new(2022, 3, 1));

    public static readonly LocalTaskLinked Linked = new(Id, Almelo, Language, new(2022, 4, 1));
    public static readonly LocalTaskReprioritised Reprioritised = new(Id, Almelo, 5, new(2022, 5, 1), "Nieuw college");
    public static readonly LocalTaskResolved Resolved = new(Id, Almelo, LocalTaskOutcome.Partly, new(2022, 12, 1), "Vier van de zes wijken");

    public static readonly IFact[] Plan =
    [
        new PolicyPlanDrafted(PlanId, "network-oost", "Samen verder", new(2021, 1, 1), new(2024, 12, 31), new(2020, 9, 1)),
        new AmbitionAdded(PlanId, "a1", "Iedereen doet mee", "Everybody takes part", new(2020, 9, 1)),
        new PlannedActionAdded(PlanId, "a1-d1", "a1", "Taal", "Language", new(2020, 9, 1)),
        new PlannedActionAdded(PlanId, "a1-d2", "a1", "Scholen", "Schools", new(2020, 9, 1)),
        new PolicyPlanAdopted(PlanId, "besluit-2020-11", new(2020, 11, 1)),
    ];

    public static PolicyPlanAmended Amended(int number, DateOnly from, params string[] ended) =>
        new(PlanId, number, [], ended, from, $"besluit-{number}", "Andere accenten");

    public static (string, object) ThePlan(params IFact[] later) => (PlanId, Given.State<PolicyPlan>([.. Plan, .. later]));

    public static (string, object) ATask(string id, string organisation = Almelo, params IFact[] later) =>
        (id, Given.State<LocalTask>([Raised with { LocalTaskId = id, OrganisationId = organisation }, .. later]));

    public static Asked AskedBy(string role, string? organisation = null, params (string, object)[] others) =>
        Given.Asked(Today, Given.By(role, organisation), others);
}
