using Marten;

namespace Samenkracht.Volunteers.Development;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class DevelopmentPart
{
    public static void Declare(StoreOptions store)
    {
        store.Stream<DevelopmentPlan>(VolunteersModule.Name)
            .Records<DevelopmentPlanAgreed>("development-plan-agreed")
            .Records<DevelopmentGoalAdded>("development-goal-added")
            .Records<DevelopmentBudgetUsed>("development-budget-used")
            .Records<DevelopmentPlanReviewed>("development-plan-reviewed")
            .Records<DevelopmentPlanPassedOn>("development-plan-passed-on");
        store.Stream<VitalityAction>(VolunteersModule.Name)
            .Records<VitalityActionStarted>("vitality-action-started")
            .Records<VitalityParticipationCounted>("vitality-participation-counted")
            .Records<VitalityActionEnded>("vitality-action-ended")
            .Records<VitalityActionPassedOn>("vitality-action-passed-on");
        store.Stream<Secondment>(VolunteersModule.Name)
            .Records<SecondmentAgreed>("secondment-agreed")
            .Records<SecondmentAccepted>("secondment-accepted")
            .Records<SecondmentEnded>("secondment-ended")
            .Records<SecondmentPassedOn>("secondment-passed-on");
    }

    public static void Map(Api api)
    {
        AgreePlanEndpoint.Map(api);
        AddDevelopmentGoalEndpoint.Map(api);
        UseBudgetEndpoint.Map(api);
        ReviewPlanEndpoint.Map(api);
        GetDevelopmentPlanEndpoint.Map(api);
        ListDevelopmentPlansEndpoint.Map(api);
        StartVitalityActionEndpoint.Map(api);
        CountVitalityParticipationEndpoint.Map(api);
        EndVitalityActionEndpoint.Map(api);
        GetVitalityActionEndpoint.Map(api);
        ListVitalityActionsEndpoint.Map(api);
        AgreeSecondmentEndpoint.Map(api);
        AcceptSecondmentEndpoint.Map(api);
        EndSecondmentEndpoint.Map(api);
        GetSecondmentEndpoint.Map(api);
        ListSecondmentsEndpoint.Map(api);
    }
}
