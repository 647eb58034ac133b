using Samenkracht.Common.Figures;
using Samenkracht.Common.Sealing;
using Samenkracht.Programming.People;

namespace Samenkracht.Programming.Learning;

/// <summary>Somebody came with a learning question.</summary>
public sealed record IntakeTaken(
    string TrajectoryId, string OrganisationId, string LearnerId, Sealed Name, Sealed? Contact, LearningQuestion Question, LanguageLevel StartLevel,
    LearningForm Form, bool Informal, bool FamilyApproach, IReadOnlyList<string> PlanNodes, string? ReferredById, DateOnly On) : IPersonal
{
    DateOnly IFact.ValidFrom => On;

    string IPersonal.ControllerId => OrganisationId;
}

/// <summary>A volunteer learns with the learner.</summary>
public sealed record VolunteerMatched(string TrajectoryId, string VolunteerId, DateOnly ScreeningSeenOn, DateOnly TrainingDoneOn, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The certificate of conduct of the volunteer is no longer valid: the match waits, and somebody else is asked for.</summary>
public sealed record MatchSuspended(string TrajectoryId, string VolunteerId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A valid certificate of conduct was seen: volunteer and learner go on.</summary>
public sealed record MatchResumed(string TrajectoryId, string VolunteerId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The volunteer has left the organisation; somebody else is asked for.</summary>
public sealed record MatchEnded(string TrajectoryId, string VolunteerId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A merger, or its annulment, made the trajectory that of another organisation.</summary>
public sealed record TrajectoryPassedOn(string TrajectoryId, string FromOrganisationId, string OrganisationId, string MergerId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The learning began.</summary>
public sealed record CourseStarted(string TrajectoryId, string OrganisationId, IReadOnlyList<string> PlanNodes, DateOnly On) : ICounted
{
    DateOnly IFact.ValidFrom => On;

    IEnumerable<Figure> ICounted.Figures => [new(LearningMeasures.Started, 1, OrganisationId, On, PlanNodes: PlanNodes)];
}

/// <summary>A learner spent hours, and is at a level.</summary>
public sealed record ProgressRecorded(
    string TrajectoryId, string OrganisationId, LanguageLevel Level, decimal Hours, IReadOnlyList<string> PlanNodes, DateOnly On) : ICounted
{
    DateOnly IFact.ValidFrom => On;

    IEnumerable<Figure> ICounted.Figures => [new(LearningMeasures.Hours, Hours, OrganisationId, On, PlanNodes: PlanNodes)];
}

/// <summary>The learning came to its end.</summary>
public sealed record CourseFinished(
    string TrajectoryId, string OrganisationId, LanguageLevel Level, int LevelsGained, LearningOutcome Outcome, IReadOnlyList<string> PlanNodes, DateOnly On) : ICounted
{
    DateOnly IFact.ValidFrom => On;

    IEnumerable<Figure> ICounted.Figures =>
    [
        new(LearningMeasures.Finished, 1, OrganisationId, On, PlanNodes: PlanNodes),
        new(LearningMeasures.LevelsGained, LevelsGained, OrganisationId, On, PlanNodes: PlanNodes),
    ];
}

/// <summary>A learner stopped before the end.</summary>
public sealed record TrajectoryStopped(
    string TrajectoryId, string OrganisationId, StopReason Because, IReadOnlyList<string> PlanNodes, DateOnly On) : ICounted
{
    DateOnly IFact.ValidFrom => On;

    IEnumerable<Figure> ICounted.Figures => [new(LearningMeasures.Stopped, 1, OrganisationId, On, PlanNodes: PlanNodes)];
}

/// <summary>A partner goes on with the learner.</summary>
public sealed record LearnerReferred(string TrajectoryId, string OrganisationId, string PartnerId, IReadOnlyList<string> PlanNodes, DateOnly On) : ICounted
{
    DateOnly IFact.ValidFrom => On;

    IEnumerable<Figure> ICounted.Figures => [new(LearningMeasures.Referred, 1, OrganisationId, On, PlanNodes: PlanNodes)];
}

/// <summary>A learner became unknown for good: the values and the key are destroyed; level and counts stay.</summary>
public sealed record LearnerErased(string TrajectoryId, string OrganisationId, string LearnerId, ErasureBasis LegalBasis, DateOnly On) : IErasesSubject
{
    DateOnly IFact.ValidFrom => On;

    string IErasesSubject.ControllerId => OrganisationId;

    string IErasesSubject.SubjectId => LearnerId;
}
