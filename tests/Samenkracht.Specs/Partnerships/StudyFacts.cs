using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Locations;
using Samenkracht.Partnerships.Mergers;
using Samenkracht.Partnerships.Networks;
using Samenkracht.Partnerships.Organisations;
using Samenkracht.Partnerships.Studies;
using static Samenkracht.Specs.Partnerships.MergerFacts;

namespace Samenkracht.Specs.Partnerships;

/// <summary>The study that the specs tell about: three libraries of Twente, members of a network with Almelo.</summary>
internal static class StudyFacts
{
    public const string Study = "organisation-study-twente";
    public const string Almelo = NetworkFacts.Almelo;

    public static readonly DateOnly StructureOn = new(2022, 1, 1);

    public static readonly Network Network = Given.State<Network>(
        [NetworkFacts.Founded, NetworkFacts.AlmeloAdmitted,
            .. new[] { Hengelo, Hof, Oldenzaal }.Select(id => new NetworkMemberAdmitted(NetworkFacts.Id, id, new(2014, 1, 1)))]);

    public static readonly Simulation Simulation = new(
        Network, [],
        [ALocation("h", Hengelo), ALocation("h2", Hengelo, LocationKind.ServicePoint), ALocation("v", Hof),
            ALocation("o", Oldenzaal, LocationKind.ServicePoint), ALocation("a", Almelo)],
        [AParty(Hengelo), AParty(Hof), AParty(Oldenzaal), NetworkFacts.AnOrganisation(Almelo)]);

    public static readonly StudyOpened Opened = new(
        Study, "Samen in Twente", "Welk model?", NetworkFacts.Id, [Hengelo, Hof, Oldenzaal], new(2022, 1, 10));

    public static readonly ScenarioAdded Added = new(
        Study, "fusie", "Een bibliotheek", ScenarioKind.Merger, [Hengelo, Hof, Oldenzaal], OrganisationModel.Merged, new(2024, 1, 1), new(2022, 3, 1));

    public static readonly ScenarioSimulated Simulated = new(
        Study, "fusie", StructureOn, Simulation.Of(ScenarioKind.Merger, [Hengelo, Hof, Oldenzaal], StructureOn), new(2022, 4, 1));

    public static readonly ScenarioChosen Chosen = new(Study, "fusie", "Alle gemeenten houden een bibliotheek", new(2022, 9, 1));
    public static readonly StudyClosed Closed = new(Study, new(2022, 10, 1), "Fusie wordt voorbereid");

    public static OrganisationModelStudy State(params IFact[] then) => Given.State<OrganisationModelStudy>([Opened, .. then]);

    public static Asked Office(params (string, object)[] others) => Given.Asked(new(2023, 1, 1), Given.By("network-office"), others);

    private static Location ALocation(string code, string operatorId, LocationKind kind = LocationKind.Branch) => Given.State<Location>(
        new LocationOpened($"location-{code}", operatorId, code, kind, code, MunicipalityOf(operatorId), new(2015, 1, 1), new(20, 10)));
}
