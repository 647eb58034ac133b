namespace Samenkracht.Programming.Learning;

/// <summary>Refers a learner to a partner.</summary>
/// <param name="PartnerId">The organisation that goes on with the learner.</param>
/// <param name="On">The day.</param>
public sealed record ReferOn([property: Id("organisation")] string PartnerId, DateOnly On);

/// <summary>POST /v1/learning-trajectories/{trajectoryId}/referrals.</summary>
public static class ReferOnEndpoint
{
    /// <summary>A referral goes to somebody else.</summary>
    public static readonly Rule ReferredToSelf = new("trajectory-referred-to-self", "A learner is referred to another organisation.");

    public static Decision Decide(ReferOn command, LearningTrajectory trajectory, Asked asked) =>
        trajectory.RefusesGoingOn(command.On, asked) is { } rule ? rule
        : command.PartnerId == trajectory.OrganisationId ? ReferredToSelf
        : [new LearnerReferred(trajectory.Id, trajectory.OrganisationOn(command.On), command.PartnerId, trajectory.PlanNodes, command.On)];

    public static void Map(Api api) => api.Change<LearningTrajectory, ReferOn>(
        new()
        {
            Path = "/learning-trajectories/{trajectoryId}/referrals", Right = "learning.change", Facts = [typeof(LearnerReferred)],
            Summary = "Refer a learner", Description = "A partner goes on with the learner; name and contact are not handed over by this.",
            Example = new ReferOn("organisation-roc-aventus", new(2026, 12, 1)),
        },
        Decide);
}
