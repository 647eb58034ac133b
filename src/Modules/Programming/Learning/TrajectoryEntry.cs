using Samenkracht.Common.Sealing;

namespace Samenkracht.Programming.Learning;

/// <summary>A trajectory as the API shows it. In lists, and to who reads without a purpose, it has no name and no contact.</summary>
/// <param name="Id">Its id.</param>
/// <param name="OrganisationId">The organisation where the learner learns.</param>
/// <param name="LearnerId">The pseudonym of the learner.</param>
/// <param name="Name">The name; gewist after erasure.</param>
/// <param name="Contact">How to reach the learner; gewist after erasure.</param>
/// <param name="Question">What the learner wants to get better at.</param>
/// <param name="StartLevel">The level at the intake.</param>
/// <param name="Level">The level recorded last.</param>
/// <param name="Hours">The hours of learning.</param>
/// <param name="Form">With whom the learner learns.</param>
/// <param name="Informal">Whether it leads to no diploma.</param>
/// <param name="FamilyApproach">Whether a volunteer comes to a family at home.</param>
/// <param name="PlanNodes">The nodes of a policy plan that it counts for.</param>
/// <param name="ReferredById">The organisation that sent the learner.</param>
/// <param name="VolunteerId">The volunteer who learns with the learner.</param>
/// <param name="SuspendedOn">Since when the match waits for a valid certificate of conduct; null while it does not.</param>
/// <param name="NeedsVolunteer">Whether somebody else is asked for, because the volunteer cannot go on.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="Outcome">What the learner said at the end.</param>
/// <param name="StoppedBecause">Why the learner stopped early.</param>
/// <param name="ReferredToId">The organisation that goes on with the learner.</param>
/// <param name="IsErased">Whether the learner was erased.</param>
/// <param name="IntakeOn">The day of the intake.</param>
/// <param name="History">The path of everything that happened to it.</param>
public sealed record TrajectoryEntry(
    string Id, string OrganisationId, string LearnerId, string? Name, string? Contact, LearningQuestion Question, LanguageLevel StartLevel, LanguageLevel Level,
    decimal Hours, LearningForm Form, bool Informal, bool FamilyApproach, IReadOnlyList<string> PlanNodes, string? ReferredById, string? VolunteerId,
    DateOnly? SuspendedOn, bool NeedsVolunteer, LearningStatus Status, LearningOutcome? Outcome, StopReason? StoppedBecause, string? ReferredToId, bool IsErased, DateOnly IntakeOn, string History)
{
    internal static TrajectoryEntry Of(LearningTrajectory state, Opened opened) => new(
        state.Id, state.OrganisationId, state.LearnerId, opened.Of(state.Name), opened.Of(state.Contact), state.Question, state.StartLevel, state.Level,
        state.Hours, state.Form, state.Informal, state.FamilyApproach, state.PlanNodes, state.ReferredById, state.VolunteerId,
        state.SuspendedOn, state.NeedsVolunteer, state.Status, state.Outcome, state.StoppedBecause, state.ReferredToId, state.IsErased, state.IntakeOn, $"/v1/learning-trajectories/{state.Id}/history");
}
