using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Demand;
using static Samenkracht.Specs.Partnerships.CaseFacts;

namespace Samenkracht.Specs.Partnerships;

/// <summary>A signal of demand from question to decision.</summary>
public sealed class DemandSignalSpec
{
    private const string SignalId = "demand-signal-avond";

    private static readonly DemandSignalRecorded Recorded = new(
        SignalId, Deventer, DemandSource.Partner, Hengelo, "taal", "Waar kan ik in de avond oefenen?", [Node], new(2022, 3, 1));

    private static readonly DemandSignalClustered Clustered = new(SignalId, Deventer, "taal-in-de-avond", new(2022, 3, 5));
    private static readonly DemandSignalDecided Offered = new(SignalId, Deventer, DemandDecision.Offer, "Acht vragen.", "programme-offer-taal", null, new(2022, 4, 1));

    private static readonly RecordSignal Record = new(
        "avond", null, Recorded.Source, Recorded.SourceOrganisationId, Recorded.Theme, Recorded.Question, Recorded.ReceivedOn, Recorded.PlanNodes);

    private static Decision When(RecordSignal command) => RecordSignalEndpoint.Decide(command, SignalId, AskedBy(Deventer));

    private static Decision When(ClusterSignal command, params IFact[] history) =>
        ClusterSignalEndpoint.Decide(command, Given.State<DemandSignal>(history), AskedBy(Deventer));

    private static Decision When(DemandSignalDecided asked, params IFact[] history) => DecideOnSignalEndpoint.Decide(
        new(asked.Decision, asked.Reason, asked.OfferId, asked.ProjectId, asked.DecidedOn), Given.State<DemandSignal>(history), AskedBy(Deventer));

    [Fact]
    public void It_is_recorded_without_who_asked()
    {
        When(Record).Then(Recorded);
        When(Record with { Source = DemandSource.Panel, SourceOrganisationId = null, OrganisationId = Deventer })
            .Then(Recorded with { Source = DemandSource.Panel, SourceOrganisationId = null });
        When(Record with { Question = "Bel mij op 06-12345678" }).ThenRefused("Leave citizen service numbers, telephone numbers and e-mail addresses out of the text.");
    }

    [Fact]
    public void A_partner_or_municipality_is_named_and_known()
    {
        When(Record with { SourceOrganisationId = null }).ThenRefused("Name the partner or municipality that the signal comes from.");
        When(Record with { SourceOrganisationId = null, Source = DemandSource.Municipality }).ThenRefused("Name the partner or municipality that the signal comes from.");
        When(Record with { SourceOrganisationId = Twente }).ThenRefused("The request names an organisation that is not registered.");
    }

    [Fact]
    public void It_is_of_the_own_organisation_past_and_about_the_plan()
    {
        When(Record with { OrganisationId = Hengelo }).ThenRefused("You act for your own organisation only.");
        When(Record with { ReceivedOn = new(2023, 1, 1) }).ThenRefused("What happens to a signal cannot lie in the future.");
        When(Record with { PlanNodes = ["policy-plan-samen/weg"] }).ThenRefused("There is no such node in the policy plan on that day.");
    }

    [Fact]
    public void It_is_in_one_cluster_at_a_time()
    {
        When(new ClusterSignal("taal-in-de-avond", Clustered.On), Recorded).Then(Clustered);
        When(new ClusterSignal("taal-in-de-avond", Clustered.On), Recorded, Clustered).Then();
        When(new ClusterSignal("taal", Clustered.On), Recorded, Clustered, Offered).Then(Clustered with { Cluster = "taal" });
        When(new ClusterSignal("taal", new(2022, 2, 28)), Recorded).ThenRefused("This day lies before the signal was received.");
        When(new ClusterSignal("taal", new(2023, 1, 1)), Recorded).ThenRefused("What happens to a signal cannot lie in the future.");
    }

    [Fact]
    public void It_gets_one_answer()
    {
        var project = Offered with { Decision = DemandDecision.Project, OfferId = null, ProjectId = "network-project-taal" };
        var referred = Offered with { Decision = DemandDecision.Refer, OfferId = null };

        When(Offered, Recorded).Then(Offered);
        When(project, Recorded).Then(project);
        When(referred, Recorded).Then(referred);
        When(Offered, Recorded, Offered).ThenRefused("It was decided already what is done with this signal.");
        When(Offered with { DecidedOn = new(2022, 2, 28) }, Recorded).ThenRefused("This day lies before the signal was received.");
        When(Offered with { DecidedOn = new(2023, 1, 1) }, Recorded).ThenRefused("What happens to a signal cannot lie in the future.");
        When(Offered with { Reason = "Bel 0612345678" }, Recorded).ThenRefused("Leave citizen service numbers, telephone numbers and e-mail addresses out of the text.");
    }

    [Fact]
    public void The_answer_fits_the_decision()
    {
        DemandSignalDecided[] unfit =
        [
            Offered with { OfferId = null }, Offered with { ProjectId = "network-project-taal" }, Offered with { Decision = DemandDecision.No },
            Offered with { Decision = DemandDecision.Project }, Offered with { Decision = DemandDecision.Project, OfferId = null },
        ];

        Assert.All(unfit, decided => When(decided, Recorded)
            .ThenRefused("Name the offer when the decision is an offer and the project when it is a project, and nothing else."));
    }

    [Fact]
    public void A_cluster_counts_its_signals()
    {
        DemandSignal Signal(string organisation, string theme, DateOnly on, params IFact[] then) =>
            Given.State<DemandSignal>([Recorded with { OrganisationId = organisation, Theme = theme, ReceivedOn = on }, .. then]);

        var clusters = DemandClusters.Of([
            Signal(Deventer, "taal", new(2022, 3, 1), Clustered, Offered), Signal(Hengelo, "avond", new(2022, 5, 1), Clustered),
            Signal(Deventer, "taal", new(2022, 4, 1), Clustered), Signal(Deventer, "taal", new(2022, 4, 1)),
            Signal(Deventer, "digitaal", new(2022, 4, 1), Clustered with { Cluster = "digitaal" })]);

        Assert.Equal(["digitaal", "taal-in-de-avond"], clusters.Items.Select(cluster => cluster.Code));
        Assert.Equivalent(new DemandCluster("taal-in-de-avond", 3, 2, 2, ["avond", "taal"], new(2022, 3, 1), new(2022, 5, 1)), clusters.Items[1], strict: true);
    }
}
