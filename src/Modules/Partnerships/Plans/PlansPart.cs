using Marten;

namespace Samenkracht.Partnerships.Plans;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class PlansPart
{
    public static void Declare(StoreOptions store)
    {
        store.Stream<PolicyPlan>(PartnershipsModule.Name)
            .Records<PolicyPlanDrafted>("policy-plan-drafted")
            .Records<AmbitionAdded>("ambition-added")
            .Records<TaskAdded>("task-added")
            .Records<PlannedActionAdded>("planned-action-added")
            .Records<GoalLinked>("goal-linked")
            .Records<PolicyPlanAdopted>("policy-plan-adopted")
            .Records<PolicyPlanAmended>("policy-plan-amended")
            .Records<PolicyPlanAmendmentWithdrawn>("policy-plan-amendment-withdrawn")
            .Records<PolicyPlanClosed>("policy-plan-closed");
    }

    public static void Map(Api api)
    {
        DraftPlanEndpoint.Map(api);
        AddAmbitionEndpoint.Map(api);
        AddTaskEndpoint.Map(api);
        AddPlannedActionEndpoint.Map(api);
        LinkGoalEndpoint.Map(api);
        AdoptPlanEndpoint.Map(api);
        AmendPlanEndpoint.Map(api);
        WithdrawPlanAmendmentEndpoint.Map(api);
        ClosePlanEndpoint.Map(api);
        GetPlanEndpoint.Map(api);
        GetCrosswalkEndpoint.Map(api);
        GetPlanTreeEndpoint.Map(api);
        ListPlansEndpoint.Map(api);
    }
}
