using Samenkracht.Partnerships.Locations;
using Samenkracht.Partnerships.Mergers;
using Samenkracht.Partnerships.Networks;
using static Samenkracht.Specs.Partnerships.MergerFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class StructureRollUpSpec
{
    private const string Almelo = NetworkFacts.Almelo;
    private const string Oost = "organisation-oost";
    private static readonly DateOnly TheDay = new(2024, 1, 1);

    private static readonly Network Network = Given.State<Network>(
        [NetworkFacts.Founded, NetworkFacts.AlmeloAdmitted, NetworkFacts.AlmeloSuspended, .. new[] { Hengelo, Hof, Oldenzaal }.Select((id, at) => Admitted(id, 2014 + at))]);

    private static readonly Merger Merged = Given.State<Merger>(Proposed, Published, Effective);

    private static readonly Merger MergedAgain = Given.State<Merger>(
        new MergerProposed("merger-oost", [Twente, "organisation-borne"], new(true, Oost, "Bibliotheek Oost", null), new(2025, 1, 1), new(2026, 1, 1)),
        new MergerEffective("merger-oost", [Twente, "organisation-borne"], Oost, new(2025, 12, 31), new(2026, 1, 1), [], null));

    private static NetworkMemberAdmitted Admitted(string organisation, int year) => new(NetworkFacts.Id, organisation, new(year, 1, 1));

    private static Location ALocation(string code, string operatorId, params (string To, DateOnly From)[] transfers) => Given.State<Location>(
        [new LocationOpened($"location-{code}", operatorId, code, LocationKind.Branch, code, "organisation-gemeente", new(2015, 1, 1), new(20, 10)),
            .. transfers.Select(transfer => new LocationTransferred($"location-{code}", operatorId, transfer.To, transfer.From))]);

    private static string[] Shown(StructureView view, IEnumerable<Merger> mergers, DateOnly? day = null, Network? network = null, params Location[] locations) =>
        [.. new StructureRollUp(day ?? TheDay, network ?? Network, Succession.Of(mergers), locations).Members(view, id => id)
            .Select(member => $"{member.OrganisationId[13..]}: {string.Join(' ', member.Locations.Select(location => location.Name))}".TrimEnd())];

    private static readonly Location[] Transferred =
    [
        ALocation("a", Almelo), ALocation("h", Hengelo, (Twente, TheDay)), ALocation("o", Oldenzaal, (Twente, TheDay)), ALocation("v", Hof, (Hengelo, new(2020, 1, 1)), (Twente, TheDay)),
    ];

    [Fact]
    public void As_it_was_lists_who_had_a_seat_and_what_they_operated() =>
        Assert.Equal(["almelo: a", "hengelo: h v", "hof:", "oldenzaal: o"], Shown(StructureView.AsWas, [Merged], locations: Transferred));

    [Fact]
    public void As_it_is_now_shows_the_successor() =>
        Assert.Equal(["almelo: a", "twente: h o v"], Shown(StructureView.AsNow, [Merged], locations: Transferred));

    [Fact]
    public void As_it_is_now_looks_back_from_any_day() =>
        Assert.Equal(["almelo: a", "twente: h o v"], Shown(StructureView.AsNow, [Merged], new(2021, 1, 1), locations: Transferred));

    [Fact]
    public void As_it_is_now_follows_a_line_of_mergers() =>
        Assert.Equal(["almelo: a", "oost: h o v"], Shown(StructureView.AsNow, [MergedAgain, Merged], locations: Transferred));

    [Fact]
    public void What_a_later_successor_operates_stays_with_the_predecessor_that_had_it_last()
    {
        var location = ALocation("h", Hengelo, (Twente, TheDay), (Oost, new(2026, 1, 1)));

        Assert.Contains("hengelo: h", Shown(StructureView.AsWas, [Merged, MergedAgain], new(2026, 1, 1), locations: location));
    }

    [Fact]
    public void A_location_of_the_successor_alone_is_not_lost()
    {
        var opened = ALocation("nieuw", Twente);

        Assert.Contains("hengelo: nieuw", Shown(StructureView.AsWas, [Merged], locations: opened));
        Assert.Contains("twente: nieuw", Shown(StructureView.AsNow, [Merged], locations: opened));
    }

    [Fact]
    public void A_location_that_has_not_passed_yet_is_not_lost()
    {
        var network = Given.State<Network>(NetworkFacts.Founded, Admitted(Twente, 2024));

        Assert.Equal(["twente: h"], Shown(StructureView.AsWas, [Merged], network: network, locations: ALocation("h", Hengelo)));
        Assert.Equal(["twente: h"], Shown(StructureView.AsNow, [Merged], network: network, locations: ALocation("h", Hengelo)));
    }

    [Fact]
    public void Locations_of_others_and_closed_ones_are_left_out()
    {
        var closed = Given.State<Location>(
            new LocationOpened("location-dicht", Almelo, "dicht", LocationKind.Branch, "Almelo", "organisation-gemeente", new(2015, 1, 1), new(20, 10)),
            new LocationClosed("location-dicht", TheDay, "Brand"));

        Assert.Equal(["almelo:"], Shown(StructureView.AsWas, [], network: Given.State<Network>(NetworkFacts.Founded, NetworkFacts.AlmeloAdmitted),
            locations: [closed, ALocation("elders", "organisation-elders")]));
    }

    [Fact]
    public void Members_shown_as_one_have_the_first_day_of_the_first_and_are_named()
    {
        var members = new StructureRollUp(TheDay, Network, Succession.Of([Merged]), []).Members(StructureView.AsNow, id => $"Naam van {id[13..]}");

        Assert.Equal([("Naam van almelo", true, 0), ("Naam van twente", false, 3)], members.Select(member => (member.Name, member.Suspended, member.Succeeds.Count)));
        Assert.Equal(new DateOnly(2014, 1, 1), members[1].From);
    }
}
