namespace Samenkracht.Partnerships.Projects;

/// <summary>A network project as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="NetworkId">The network.</param>
/// <param name="Nodes">The nodes of the policy plan that it works on, each with its ambition.</param>
/// <param name="LocalTaskIds">The local tasks that it comes from.</param>
/// <param name="LeadId">The library or support organisation that leads it.</param>
/// <param name="Question">What the libraries need an answer to.</param>
/// <param name="Aim">What it should bring about.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="Phase">The phase it is in.</param>
/// <param name="Phases">The phases, each from its first day.</param>
/// <param name="ProposedOn">The day of the proposal.</param>
/// <param name="ApprovedOn">The day of the approval.</param>
/// <param name="StartedOn">The first day of work.</param>
/// <param name="CompletedOn">The first day after the work.</param>
/// <param name="Halts">The times in which it stood still, with what was learned.</param>
/// <param name="Milestones">What it wants to have done, and what became of it.</param>
/// <param name="Participations">Who takes part or took part, how, and what it brought them.</param>
/// <param name="Adoptions">The libraries that took no part and took over the result.</param>
/// <param name="SupportHours">The hours of support in all.</param>
/// <param name="Support">The hours of support for each library and for the project as a whole.</param>
/// <param name="KnowledgeCaseIds">The knowledge cases in which it is shared.</param>
/// <param name="Grants">The grants that pay for it, with what has to be done for each and by when.</param>
/// <param name="LessonsOwed">The grants that were settled lower and of which no lesson was shared yet.</param>
/// <param name="Adoption">The path of its adoption curve.</param>
/// <param name="History">The path of everything that happened to it.</param>
public sealed record NetworkProjectEntry(
    string Id, string Title, string NetworkId, IReadOnlyList<ProjectNode> Nodes, IReadOnlyList<string> LocalTaskIds, string LeadId, string Question,
    string Aim, ProjectStatus Status, ProjectPhase Phase, IReadOnlyList<PhaseStep> Phases, DateOnly ProposedOn, DateOnly? ApprovedOn, DateOnly? StartedOn,
    DateOnly? CompletedOn, IReadOnlyList<Halt> Halts, IReadOnlyList<Milestone> Milestones, IReadOnlyList<ParticipationEntry> Participations,
    IReadOnlyList<ResultAdoption> Adoptions, decimal SupportHours, IReadOnlyList<SupportTotal> Support, IReadOnlyList<string> KnowledgeCaseIds,
    IReadOnlyList<ProjectGrant> Grants, IReadOnlyList<string> LessonsOwed, string Adoption, string History)
{
    internal static NetworkProjectEntry Of(NetworkProject state) => new(
        state.Id, state.Title, state.NetworkId, state.Nodes, state.LocalTaskIds, state.LeadId, state.Question, state.Aim, state.Status, state.Phase,
        state.Phases, state.ProposedOn, state.ApprovedOn, state.StartedOn, state.CompletedOn, state.Halts, state.Milestones,
        [.. state.Participations.Select(participation => ParticipationEntry.Of(participation, state))], state.Adoptions,
        state.Support.Sum(total => total.Hours), state.Support, state.KnowledgeCaseIds, state.Grants, [.. state.LessonsOwed],
        $"/v1/network-projects/{state.Id}/adoption", $"/v1/network-projects/{state.Id}/history");
}

/// <summary>A participation as the API shows it.</summary>
/// <param name="LibraryId">The library or support organisation.</param>
/// <param name="Level">Its last level.</param>
/// <param name="Levels">Its levels, each from its first day.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The first day after it.</param>
/// <param name="Contribution">What it brings.</param>
/// <param name="ExpectedBenefit">What it expects to gain.</param>
/// <param name="LocalTaskIds">The local tasks for which it takes part.</param>
/// <param name="Evaluations">What the project brought, by year of this participation.</param>
public sealed record ParticipationEntry(
    string LibraryId, ParticipationLevel Level, IReadOnlyList<LevelStep> Levels, DateOnly From, DateOnly? Until, string Contribution,
    string ExpectedBenefit, IReadOnlyList<string> LocalTaskIds, IReadOnlyList<BenefitEvaluation> Evaluations)
{
    internal static ParticipationEntry Of(Participation participation, NetworkProject project) => new(
        participation.LibraryId, participation.Level, participation.Levels, participation.From, participation.Until, participation.Contribution,
        participation.ExpectedBenefit, participation.LocalTaskIds,
        [.. project.Evaluations.Where(one => one.LibraryId == participation.LibraryId && participation.HoldsIn(one.Year)).OrderBy(one => one.Year)]);
}
