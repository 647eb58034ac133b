using Samenkracht.Partnerships.Experiments;
using Samenkracht.Partnerships.Networks;
using Samenkracht.Partnerships.Projects;
using static Samenkracht.Specs.Partnerships.ProjectFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class NetworkPortfolioSpec
{
    private static readonly int[] OneIdeaOneRollOut = [1, 0, 0, 1];
    private static readonly int[] OneStatedOneStopped = [1, 0, 0, 1];

    private static readonly Network TheNetwork = Given.State<Network>(NetworkFacts.Founded, NetworkFacts.AlmeloAdmitted);

    private static readonly NetworkProject Idea = Given.State<NetworkProject>(Running());
    private static readonly NetworkProject RollOut = Given.State<NetworkProject>([Proposed with { ProjectId = "network-project-digi" }, Approved, AlmeloJoined, Started, Experimenting, RolledOut]);
    private static readonly NetworkProject Proposal = Given.State<NetworkProject>(Proposed with { ProjectId = "network-project-idee" });
    private static readonly NetworkProject Elsewhere = Given.State<NetworkProject>(Proposed with { NetworkId = "network-elders" }, Approved);

    private static readonly HypothesisStated Stated = new("experiment-avond", Almelo, "Avond", "Meer bezoekers", "Bezoekers", null, [Node], new(2022, 1, 10));
    private static readonly Experiment[] Experiments =
    [
        Given.State<Experiment>(Stated),
        Given.State<Experiment>(
            Stated, new ExperimentStarted(Stated.ExperimentId, Almelo, new(2022, 2, 1)),
            new ExperimentDecided(Stated.ExperimentId, Almelo, ExperimentDecision.Stop, "Gezien", "Vraag het eerst", null, new(2022, 3, 1))),
        Given.State<Experiment>(Stated with { OwnerId = "organisation-elders" }),
    ];

    private static NetworkPortfolio Of(params NetworkProject[] projects) => NetworkPortfolio.Of(TheNetwork, projects, Experiments, new(2022, 7, 1), default);

    [Fact]
    public void It_counts_what_is_under_way_by_phase_and_says_which_part_is_new()
    {
        var portfolio = Of(Idea, RollOut, Proposal, Elsewhere);
        Assert.Equal(OneIdeaOneRollOut, portfolio.Projects.Select(phase => phase.Count));
        Assert.Equal(0.5m, portfolio.InnovationShare);
    }

    [Fact]
    public void Without_projects_there_is_no_share() => Assert.Null(Of(Proposal, Elsewhere).InnovationShare);

    [Fact]
    public void It_counts_experiments_of_members_and_what_was_learned()
    {
        Assert.Equal(OneStatedOneStopped, Of().Experiments.Select(status => status.Count));
        Assert.Equal(1, Of().Lessons);
    }
}
