using Samenkracht.Partnerships.Experiments;
using Samenkracht.Partnerships.Networks;

namespace Samenkracht.Partnerships.Projects;

/// <summary>What a network works on, and how much of it is new.</summary>
/// <param name="NetworkId">The network.</param>
/// <param name="ValidOn">The day.</param>
/// <param name="KnownAt">As known at this instant, UTC.</param>
/// <param name="Projects">How many of its projects are under way in each phase.</param>
/// <param name="InnovationShare">Which part of these is an idea or an experiment, 0 to 1 in two decimals; null when none is under way.</param>
/// <param name="Experiments">How many experiments of its members have come how far.</param>
/// <param name="Lessons">How many of those experiments left a lesson.</param>
public sealed record NetworkPortfolio(
    string NetworkId, DateOnly ValidOn, DateTimeOffset KnownAt, IReadOnlyList<PhaseCount> Projects, decimal? InnovationShare, IReadOnlyList<ExperimentCount> Experiments, int Lessons)
{
    /// <summary>The portfolio, from projects and experiments as they were on the day.</summary>
    public static NetworkPortfolio Of(Network network, IEnumerable<NetworkProject> projects, IEnumerable<Experiment> experiments, DateOnly day, DateTimeOffset knownAt)
    {
        var open = ParticipationMatrix.OpenIn(network, projects);
        var innovating = open.Count(project => project.Phase is ProjectPhase.Idea or ProjectPhase.Experiment);
        var members = network.MembersOn(day).Select(member => member.OrganisationId).ToHashSet();
        var tried = experiments.Where(experiment => members.Contains(experiment.OwnerId)).ToList();
        return new(
            network.Id, day, knownAt, [.. Enum.GetValues<ProjectPhase>().Select(phase => new PhaseCount(phase, open.Count(project => project.Phase == phase)))],
            open.Count == 0 ? null : decimal.Round((decimal)innovating / open.Count, 2),
            [.. Enum.GetValues<ExperimentStatus>().Select(status => new ExperimentCount(status, tried.Count(experiment => experiment.Status == status)))],
            tried.Count(experiment => experiment.Lesson is not null));
    }
}

/// <summary>How many projects are in a phase.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="Count">How many.</param>
public sealed record PhaseCount(ProjectPhase Phase, int Count);

/// <summary>How many experiments have come so far.</summary>
/// <param name="Status">How far.</param>
/// <param name="Count">How many.</param>
public sealed record ExperimentCount(ExperimentStatus Status, int Count);
