using Marten;

namespace Samenkracht.Partnerships.Projects;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class ProjectsPart
{
    public static void Declare(StoreOptions store)
    {
        store.Stream<NetworkProject>(PartnershipsModule.Name)
            .Records<NetworkProjectProposed>("network-project-proposed")
            .Records<NetworkProjectApproved>("network-project-approved")
            .Records<NetworkProjectStarted>("network-project-started")
            .Records<ProjectPhaseChanged>("project-phase-changed")
            .Records<ProjectLeadChanged>("project-lead-changed")
            .Records<ProjectMilestoneSet>("project-milestone-set")
            .Records<ProjectMilestoneReached>("project-milestone-reached")
            .Records<ProjectMilestoneDropped>("project-milestone-dropped")
            .Records<ProjectSupportDelivered>("project-support-delivered")
            .Records<NetworkProjectStopped>("network-project-stopped")
            .Records<NetworkProjectContinued>("network-project-continued")
            .Records<NetworkProjectCompleted>("network-project-completed")
            .Records<ProjectJoined>("project-joined")
            .Records<ParticipationLevelChanged>("participation-level-changed")
            .Records<ProjectLeft>("project-left")
            .Records<ProjectParticipationPassedOn>("project-participation-passed-on")
            .Records<ParticipationBenefitEvaluated>("participation-benefit-evaluated")
            .Records<ProjectResultAdopted>("project-result-adopted")
            .Records<ProjectFundingAppliedFor>("project-funding-applied-for")
            .Records<ProjectFundingRefused>("project-funding-refused")
            .Records<ProjectFunded>("project-funded")
            .Records<ProjectFundingWithdrawn>("project-funding-withdrawn")
            .Records<ProjectLessonOwed>("project-lesson-owed")
            .Records<ProjectLessonLifted>("project-lesson-lifted")
            .Records<ProjectLessonShared>("project-lesson-shared");
    }

    public static void Map(Api api)
    {
        ProposeProjectEndpoint.Map(api);
        ApproveProjectEndpoint.Map(api);
        StartProjectEndpoint.Map(api);
        ChangePhaseEndpoint.Map(api);
        ChangeLeadEndpoint.Map(api);
        SetMilestoneEndpoint.Map(api);
        SettleMilestoneEndpoint.Map(api);
        RecordSupportEndpoint.Map(api);
        StopProjectEndpoint.Map(api);
        ResumeProjectEndpoint.Map(api);
        CompleteProjectEndpoint.Map(api);
        JoinProjectEndpoint.Map(api);
        ChangeParticipationLevelEndpoint.Map(api);
        LeaveProjectEndpoint.Map(api);
        EvaluateBenefitEndpoint.Map(api);
        AdoptResultEndpoint.Map(api);
        ShareProjectLessonEndpoint.Map(api);
        GetProjectEndpoint.Map(api);
        GetAdoptionEndpoint.Map(api);
        GetParticipationMatrixEndpoint.Map(api);
        GetPortfolioEndpoint.Map(api);
        ListProjectsEndpoint.Map(api);
    }
}
