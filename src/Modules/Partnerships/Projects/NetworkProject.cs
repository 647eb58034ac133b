using System.Collections.Immutable;

namespace Samenkracht.Partnerships.Projects;

/// <summary>What decisions about a network project need to know. It belongs to the network: every library may see it and choose to join.</summary>
public sealed partial record NetworkProject(
    string Id, string Title, string NetworkId, ImmutableArray<ProjectNode> Nodes, ImmutableArray<string> LocalTaskIds, string LeadId, string Question,
    string Aim, DateOnly ProposedOn, ProjectStatus Status, DateOnly LastStepOn, DateOnly? ApprovedOn, DateOnly? StartedOn, DateOnly? CompletedOn,
    ImmutableArray<Halt> Halts, ImmutableArray<PhaseStep> Phases, ImmutableArray<Milestone> Milestones, ImmutableArray<Participation> Participations,
    ImmutableArray<BenefitEvaluation> Evaluations, ImmutableArray<ResultAdoption> Adoptions, ImmutableArray<SupportTotal> Support,
    ImmutableArray<string> KnowledgeCaseIds, ImmutableArray<Passage> Passages, ImmutableArray<ProjectGrant> Grants)
{
    /// <summary>Its code within the network: what its id ends with.</summary>
    public string Code => Id["network-project-".Length..];

    /// <summary>The phase it came to last.</summary>
    public ProjectPhase Phase => Phases[^1].Phase;

    /// <summary>The phase on a day.</summary>
    public ProjectPhase PhaseOn(DateOnly day) => Phases.LastOrDefault(step => step.From <= day)?.Phase ?? ProjectPhase.Idea;

    /// <summary>Whether its result is there for every library on the day.</summary>
    public bool IsRolledOutOn(DateOnly day) => CompletedOn <= day || PhaseOn(day) == ProjectPhase.RollOut;

    /// <summary>Whether work is done for it on the day.</summary>
    public bool IsOpenOn(DateOnly day) => StartedOn <= day && !Halts.Any(halt => halt.HoldsOn(day)) && !(CompletedOn <= day);

    /// <summary>Whether it was there on a day of the period: proposed by then, and not completed before, nor stopped before for good.</summary>
    public bool IsUnderWayBetween(DateOnly from, DateOnly until) =>
        ProposedOn <= until && !(CompletedOn < from) && !Halts.Any(halt => halt.Until is null && halt.From < from);

    /// <summary>Why nothing more happens on the day; null when something can.</summary>
    public Rule? OverOn(DateOnly day) =>
        CompletedOn <= day ? ProjectRules.Completed : Halts.Any(halt => halt.HoldsOn(day)) ? ProjectRules.Stopped : null;

    /// <summary>Why nothing more happens now; null when something can.</summary>
    public Rule? Over => Status switch
    {
        ProjectStatus.Stopped => ProjectRules.Stopped,
        ProjectStatus.Completed => ProjectRules.Completed,
        _ => null,
    };

    /// <summary>The participation of a library on a day; null when it does not take part.</summary>
    public Participation? ParticipationOn(string libraryId, DateOnly day) =>
        Participations.FirstOrDefault(participation => participation.LibraryId == libraryId && participation.HoldsOn(day));

    /// <summary>The evaluation of a year by a library; null when there is none.</summary>
    public BenefitEvaluation? EvaluationOf(string libraryId, int year) =>
        Evaluations.FirstOrDefault(evaluation => evaluation.LibraryId == libraryId && evaluation.Year == year);

    /// <summary>The libraries that took part in a year and have not looked back on it.</summary>
    public IEnumerable<string> UnevaluatedIn(int year) => Participations
        .Where(participation => participation.HoldsIn(year) && EvaluationOf(participation.LibraryId, year) is null)
        .Select(participation => participation.LibraryId).Distinct();

    public static NetworkProject Create(NetworkProjectProposed e) => new(
        e.ProjectId, e.Title, e.NetworkId, [.. e.Nodes], [.. e.LocalTaskIds], e.LeadId, e.Question, e.Aim, e.ProposedOn, ProjectStatus.Proposed, e.ProposedOn,
        null, null, null, [], [new(ProjectPhase.Idea, e.ProposedOn)], [], [], [], [], [], [], [], []);

    public NetworkProject Apply(NetworkProjectApproved e) => this with { Status = ProjectStatus.Approved, ApprovedOn = e.On, LastStepOn = e.On };

    public NetworkProject Apply(NetworkProjectStarted e) => this with { Status = ProjectStatus.Running, StartedOn = e.On, LastStepOn = e.On };

    public NetworkProject Apply(ProjectPhaseChanged e) => this with { Phases = Phases.Add(new(e.ToPhase, e.On)), LastStepOn = e.On };

    public NetworkProject Apply(ProjectLeadChanged e) => (this with { LeadId = e.ToLeadId, LastStepOn = e.On })
        .WithLevel(e.FromLeadId, ParticipationLevel.TakePart, e.On).WithLevel(e.ToLeadId, ParticipationLevel.Lead, e.On);

    public NetworkProject Apply(ProjectMilestoneSet e) => this with { Milestones = Milestones.Add(new(e.Code, e.Title, e.Due, e.On)) };

    public NetworkProject Apply(ProjectMilestoneReached e) => WithSettled(e.Code, MilestoneOutcome.Reached, e.On);

    public NetworkProject Apply(ProjectMilestoneDropped e) => WithSettled(e.Code, MilestoneOutcome.Dropped, e.On);

    public NetworkProject Apply(ProjectSupportDelivered e) => this with
    {
        Support = [.. Support.Where(total => total.LibraryId != e.LibraryId),
            new(e.LibraryId, e.Hours + (Support.FirstOrDefault(total => total.LibraryId == e.LibraryId)?.Hours ?? 0))],
    };

    public NetworkProject Apply(NetworkProjectStopped e) => this with
    {
        Status = ProjectStatus.Stopped, LastStepOn = e.On, Halts = Halts.Add(new(e.On, null, e.Reason, e.Lesson)),
        KnowledgeCaseIds = [.. KnowledgeCaseIds.Union(e.KnowledgeCaseIds)],
    };

    public NetworkProject Apply(NetworkProjectContinued e) => this with
    {
        Status = StartedOn is null ? ProjectStatus.Approved : ProjectStatus.Running, LastStepOn = e.On,
        Halts = [.. Halts.Select(halt => halt.Until is null ? halt with { Until = e.On } : halt)],
    };

    public NetworkProject Apply(NetworkProjectCompleted e) => this with
    {
        Status = ProjectStatus.Completed, LastStepOn = e.On, CompletedOn = e.On, KnowledgeCaseIds = [.. KnowledgeCaseIds.Union(e.KnowledgeCaseIds)],
    };

    public NetworkProject Apply(ProjectJoined e) => this with
    {
        Participations = Participations.Add(new(e.LibraryId, e.From, null, [new(e.Level, e.From)], e.Contribution, e.ExpectedBenefit, [.. e.LocalTaskIds])),
    };

    public NetworkProject Apply(ParticipationLevelChanged e) => WithLevel(e.LibraryId, e.ToLevel, e.From);

    public NetworkProject Apply(ProjectLeft e) => WithOpen(e.LibraryId, participation => participation with { Until = e.On });

    public NetworkProject Apply(ProjectParticipationPassedOn e)
    {
        var passed = this with
        {
            LeadId = e.Leads ? e.ToLibraryId : LeadId, Passages = Passages.Add(new(e.FromLibraryId, e.ToLibraryId, e.MergerId, e.On)),
            Participations = [.. Participations.Select(one =>
                one.LibraryId == e.FromLibraryId && !e.FromGoesOn && !(one.Until <= e.On) ? one with { Until = e.On > one.From ? e.On : one.From } : one)],
        };
        return e.Level is not { } level || Participations.LastOrDefault(one => one.LibraryId == e.FromLibraryId) is not { } source ? passed
            : passed.Participations.Any(one => one.LibraryId == e.ToLibraryId && !(one.Until <= e.On))
                ? (level == ParticipationLevel.Lead ? passed.WithLevel(e.ToLibraryId, level, e.On) : passed)
            : passed with
            {
                Participations = passed.Participations.Add(source with { LibraryId = e.ToLibraryId, From = e.On, Until = null, Levels = [new(level, e.On)] }),
            };
    }

    public NetworkProject Apply(ParticipationBenefitEvaluated e) => this with
    {
        Evaluations = [.. Evaluations.Where(one => one.LibraryId != e.LibraryId || one.Year != e.Year),
            new(e.LibraryId, e.Year, e.Score, e.BoundaryMoved, e.Explanation, e.On)],
    };

    public NetworkProject Apply(ProjectResultAdopted e) => this with { Adoptions = Adoptions.Add(new(e.LibraryId, e.On, e.Level)) };

    private NetworkProject WithLevel(string libraryId, ParticipationLevel level, DateOnly from) =>
        WithOpen(libraryId, participation => participation.From <= from ? participation.At(level, from) : participation);

    private NetworkProject WithOpen(string libraryId, Func<Participation, Participation> change) =>
        this with { Participations = [.. Participations.Select(one => one.LibraryId == libraryId && one.Until is null ? change(one) : one)] };

    private NetworkProject WithSettled(string code, MilestoneOutcome outcome, DateOnly on) => this with
    {
        Milestones = [.. Milestones.Select(milestone => milestone.Code == code ? milestone with { Outcome = outcome, SettledOn = on } : milestone)],
    };
}
