using System.Collections.Immutable;
using Samenkracht.Common.Sealing;

namespace Samenkracht.Programming.Learning;

/// <summary>The way of one learner through a language house or a course, from the learning question to the end.</summary>
public sealed record LearningTrajectory(
    string Id, string OrganisationId, string LearnerId, Sealed Name, Sealed? Contact, LearningQuestion Question, LanguageLevel StartLevel, LanguageLevel Level,
    decimal Hours, LearningForm Form, bool Informal, bool FamilyApproach, ImmutableArray<string> PlanNodes, string? ReferredById, string? VolunteerId,
    LearningStatus Status, LearningOutcome? Outcome, StopReason? StoppedBecause, string? ReferredToId, bool IsErased, DateOnly IntakeOn, DateOnly LastOn,
    string ControllerId, DateOnly? SuspendedOn, bool NeedsVolunteer, ImmutableArray<Passage> Passages) : IBelong, IHoldSealed
{
    /// <summary>Who was erased is nobody to record for.</summary>
    public static readonly Rule ErasedAlready = new("trajectory-erased", "The learner of this trajectory was erased.");

    /// <summary>Steps are recorded in the order in which they were taken.</summary>
    public static readonly Rule TooEarly = new("trajectory-step-too-early", "This day lies before the last step of the trajectory.");

    /// <summary>What is recorded has happened.</summary>
    public static readonly Rule InFuture = new("trajectory-step-in-future", "A step of a trajectory cannot lie in the future.");

    /// <summary>What is over does not go on.</summary>
    public static readonly Rule Over = new("trajectory-over", "This trajectory is over.");

    /// <summary>There is no progress before the beginning.</summary>
    public static readonly Rule NotUnderway = new("trajectory-not-underway", "The course of this trajectory is not under way.");

    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => OrganisationId == organisationId;

    IEnumerable<Sealed?> IHoldSealed.SealedValues => [Name, Contact];

    /// <summary>Whose it was on the day: what happened before a merger counts for the predecessor.</summary>
    public string OrganisationOn(DateOnly day) => Passages.OwnerOn(OrganisationId, day);

    /// <summary>Whether the learner has not come to an end.</summary>
    public bool IsUnderWay => Status is LearningStatus.Intake or LearningStatus.Underway && !IsErased;

    /// <summary>Why no step can be recorded on the day; null when one can be.</summary>
    public Rule? Refuses(DateOnly on, Asked asked) => IsErased ? ErasedAlready : on < LastOn ? TooEarly : on > asked.Today ? InFuture : null;

    /// <summary>Why the learner cannot go on on the day; null when they can.</summary>
    public Rule? RefusesGoingOn(DateOnly on, Asked asked) => Status is LearningStatus.Intake or LearningStatus.Underway ? Refuses(on, asked) : Over;

    /// <summary>Why there is no course to record on the day; null when there is.</summary>
    public Rule? RefusesCourse(DateOnly on, Asked asked) => Status == LearningStatus.Underway ? Refuses(on, asked) : NotUnderway;

    public static LearningTrajectory Create(IntakeTaken e) => new(
        e.TrajectoryId, e.OrganisationId, e.LearnerId, e.Name, e.Contact, e.Question, e.StartLevel, e.StartLevel, 0, e.Form, e.Informal, e.FamilyApproach,
        [.. e.PlanNodes], e.ReferredById, null, LearningStatus.Intake, null, null, null, false, e.On, e.On,
        e.OrganisationId, null, false, []);

    public LearningTrajectory Apply(VolunteerMatched e) => this with { VolunteerId = e.VolunteerId, LastOn = e.On, SuspendedOn = null, NeedsVolunteer = false };

    public LearningTrajectory Apply(MatchSuspended e) => VolunteerId == e.VolunteerId ? this with { SuspendedOn = e.On, NeedsVolunteer = true } : this;

    public LearningTrajectory Apply(MatchResumed e) => VolunteerId == e.VolunteerId ? this with { SuspendedOn = null, NeedsVolunteer = false } : this;

    public LearningTrajectory Apply(MatchEnded e) =>
        VolunteerId == e.VolunteerId ? this with { VolunteerId = null, SuspendedOn = null, NeedsVolunteer = true } : this;

    // The keys of the learner stay where they are, so that they can be destroyed: under the name of who took the intake.
    public LearningTrajectory Apply(TrajectoryPassedOn e) => this with
    {
        OrganisationId = e.OrganisationId, Passages = Passages.Add(new(e.FromOrganisationId, e.OrganisationId, e.MergerId, e.On)),
    };

    public LearningTrajectory Apply(CourseStarted e) => this with { Status = LearningStatus.Underway, LastOn = e.On };

    public LearningTrajectory Apply(ProgressRecorded e) => this with { Level = e.Level, Hours = Hours + e.Hours, LastOn = e.On };

    public LearningTrajectory Apply(CourseFinished e) => this with { Status = LearningStatus.Finished, Level = e.Level, Outcome = e.Outcome, LastOn = e.On };

    public LearningTrajectory Apply(TrajectoryStopped e) => this with { Status = LearningStatus.Stopped, StoppedBecause = e.Because, LastOn = e.On };

    public LearningTrajectory Apply(LearnerReferred e) => this with { Status = LearningStatus.Referred, ReferredToId = e.PartnerId, LastOn = e.On };

    public LearningTrajectory Apply(LearnerErased e) => this with { IsErased = true, LastOn = e.On };
}
