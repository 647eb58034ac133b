using System.Text.Json;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Locations;
using Samenkracht.Partnerships.Mergers;
using Samenkracht.Partnerships.Networks;
using Samenkracht.Specs.Walls;

namespace Samenkracht.Specs.Partnerships;

/// <summary>The reference data of the network, through its two mergers.</summary>
public sealed class GoldenMergersSpec
{
    private static readonly JsonElement[] History = Read("history");

    private static JsonElement[] Read(string file) =>
        [.. JsonDocument.Parse(File.ReadAllText(Path.Combine(Tree.Root, $"data/network/{file}.json"))).RootElement.EnumerateArray()];

    private static DateOnly Day(JsonElement fact, string member = "on") => DateOnly.ParseExact(fact.GetProperty(member).GetString()!, "yyyy-MM-dd");

    private static string Organisation(JsonElement fact, string member = "organisation") => $"organisation-{fact.GetProperty(member).GetString()}";

    private static readonly Network Network = Given.State<Network>(
        [NetworkFacts.Founded, .. History.Select(Membership).OfType<IFact>()]);

    private static IFact? Membership(JsonElement fact) => fact.GetProperty("what").GetString() switch
    {
        "memberAdmitted" => new NetworkMemberAdmitted(NetworkFacts.Id, Organisation(fact), Day(fact)),
        "membershipEnded" => new NetworkMembershipEnded(NetworkFacts.Id, Organisation(fact), Day(fact), "Fusie"),
        _ => null,
    };

    private static readonly Merger[] Mergers = [.. History.GroupBy(fact => fact.GetProperty("what").GetString()!.StartsWith("merger", StringComparison.Ordinal)
        ? fact.GetProperty("code").GetString() : null).Where(merger => merger.Key is not null).Select(AMerger)];

    private static Merger AMerger(IEnumerable<JsonElement> facts)
    {
        var told = facts.ToLookup(fact => fact.GetProperty("what").GetString());
        var (proposal, deed) = (told["mergerProposed"].Single(), told["mergerDeedExecuted"].Single());
        string[] parties = [.. proposal.GetProperty("parties").EnumerateArray().Select(party => $"organisation-{party.GetString()}")];
        var successor = Organisation(proposal.GetProperty("successor"), "code");
        return Given.State<Merger>(
            new MergerProposed($"merger-{proposal.GetProperty("code")}", parties, new(true, successor, null, null), Day(proposal), Day(proposal, "intendedOn")),
            new MergerEffective(
                $"merger-{proposal.GetProperty("code")}", [.. parties.Except(told["mergerPartyWithdrew"].Select(withdrawal => Organisation(withdrawal)))], successor,
                Day(deed, "deedOn"), Day(deed, "effectiveOn"), [], null));
    }

    // As the reactions to the two mergers record it: a location passes on with its operator.
    private static Location ALocation(JsonElement location)
    {
        var id = $"location-{location.GetProperty("code").GetString()}";
        var operatorIn2021 = Organisation(location, "operator");
        var first = location.TryGetProperty("openedBy", out _) ? Organisation(location, "openedBy") : operatorIn2021;
        var facts = new List<IFact>
        {
            new LocationOpened(id, first, id, LocationKind.Branch, "Plaats", "organisation-gemeente", Day(location, "openedOn"), new(20, 10)),
        };
        if (first != operatorIn2021) facts.Add(new LocationTransferred(id, first, operatorIn2021, new(2020, 1, 1)));
        if (Mergers.Single(merger => merger.EffectiveOn == new DateOnly(2024, 1, 1)) is var twente && twente.Predecessors.Contains(operatorIn2021))
            facts.Add(new LocationTransferred(id, operatorIn2021, twente.Successor.OrganisationId, new(2024, 1, 1)));
        return Given.State<Location>([.. facts]);
    }

    private static IReadOnlyList<StructureMember> Structure(string day, StructureView view) => new StructureRollUp(
        DateOnly.ParseExact(day, "yyyy-MM-dd"), Network, Succession.Of(Mergers), [.. Read("locations").Select(ALocation)]).Members(view, id => id);

    [Theory]
    [InlineData("2019-12-31", StructureView.AsWas, 24)]
    [InlineData("2019-12-31", StructureView.AsNow, 21)]
    [InlineData("2020-01-01", StructureView.AsWas, 23)]
    [InlineData("2021-01-01", StructureView.AsWas, 23)]
    [InlineData("2021-01-01", StructureView.AsNow, 21)]
    [InlineData("2024-01-01", StructureView.AsWas, 23)]
    [InlineData("2024-01-01", StructureView.AsNow, 21)]
    public void The_network_has_as_many_members_as_it_had(string day, StructureView view, int members) => Assert.Equal(members, Structure(day, view).Count);

    [Theory]
    [InlineData("2021-01-01", StructureView.AsWas)]
    [InlineData("2021-01-01", StructureView.AsNow)]
    [InlineData("2024-01-01", StructureView.AsWas)]
    [InlineData("2024-01-01", StructureView.AsNow)]
    public void No_location_is_lost_or_doubled(string day, StructureView view)
    {
        var locations = Structure(day, view).SelectMany(member => member.Locations).Select(location => location.LocationId).ToList();

        Assert.Equal((90, 90), (locations.Count, locations.Distinct().Count()));
    }
}
