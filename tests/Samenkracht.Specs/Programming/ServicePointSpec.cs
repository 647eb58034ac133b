using Samenkracht.Common.Facts;
using Samenkracht.Programming.Desks;
using static Samenkracht.Specs.Programming.DeskFacts;

namespace Samenkracht.Specs.Programming;

public sealed class ServicePointSpec
{
    private static readonly OpenServicePoint Opening = new(
        "deventer-ido", "IDO Deventer", ServicePointKind.Ido, Location, 12.5m, [Welfare], [Node], new(2021, 9, 1));

    private static ServicePoint Point(params IFact[] facts) => Given.State<ServicePoint>([Opened, .. facts]);

    [Fact]
    public void A_library_opens_a_desk_in_its_own_house()
    {
        OpenServicePointEndpoint.Decide(Opening, Id, In2024).Then(Opened);
        OpenServicePointEndpoint.Decide(Opening, Id, AskedBy(Given.By("staff", "organisation-bibliotheek-hengelo")))
            .ThenRefused("Another organisation operates the location on that day.");
        OpenServicePointEndpoint.Decide(Opening with { LocationId = "location-nowhere" }, Id, In2024).ThenRefused("There is no such location.");
        OpenServicePointEndpoint.Decide(Opening with { From = new(2018, 8, 31) }, Id, In2024).ThenRefused("The location is not open on that day.");
    }

    [Fact]
    public void Its_partners_are_organisations_and_each_is_named_once()
    {
        OpenServicePointEndpoint.Decide(Opening with { Partners = [] }, Id, In2024).Then(Opened with { Partners = [] });
        OpenServicePointEndpoint.Decide(Opening with { Partners = ["Jan"] }, Id, In2024).ThenRefused("A partner of a service point is the id of an organisation.");
        OpenServicePointEndpoint.Decide(Opening with { Partners = [Welfare, Welfare] }, Id, In2024).ThenRefused("A partner of a service point is named once.");
    }

    [Fact]
    public void It_has_a_place_in_an_adopted_plan() =>
        OpenServicePointEndpoint.Decide(Opening with { PlanNodes = [$"{Plan}/a9"] }, Id, In2024).ThenRefused("No adopted policy plan has this node on that day.");

    [Fact]
    public void Its_hours_change_from_a_day()
    {
        var changed = new DeskHoursChanged(Id, Deventer, 20, new(2022, 1, 1));

        ChangeDeskHoursEndpoint.Decide(new(20, new(2022, 1, 1)), Point()).Then(changed);
        ChangeDeskHoursEndpoint.Decide(new(12.5m, new(2021, 12, 1)), Point(changed)).ThenRefused("The service point has these hours already on that day.");
        ChangeDeskHoursEndpoint.Decide(new(20, new(2021, 8, 31)), Point()).ThenRefused("This day lies before the service point was opened.");
        ChangeDeskHoursEndpoint.Decide(new(20, new(2022, 1, 1)), Point(Closed)).ThenRefused("This service point is closed.");
    }

    [Fact]
    public void Its_hours_stand_in_the_order_of_their_days_however_they_were_recorded()
    {
        var point = Point(
            new DeskHoursChanged(Id, Deventer, 20, new(2023, 1, 1)), new DeskHoursChanged(Id, Deventer, 16, new(2022, 1, 1)),
            new DeskHoursChanged(Id, Deventer, 18, new(2022, 1, 1)));

        Assert.Equal([null, 12.5m, 18m, 20m], new[] { new DateOnly(2021, 8, 31), new(2021, 12, 31), new(2022, 1, 1), new(2023, 6, 1) }.Select(point.HoursOn));
    }

    [Fact]
    public void Its_social_map_takes_an_entry_once()
    {
        var adding = new AddSocialMapEntry("budgetcafe", "Budgetcafé", Welfare, new(2022, 1, 1), null);

        AddSocialMapEntryEndpoint.Decide(adding, Point()).Then(Budget);
        AddSocialMapEntryEndpoint.Decide(adding with { Until = new(2022, 1, 1) }, Point()).Then(Budget with { Until = new(2022, 1, 1) });
        AddSocialMapEntryEndpoint.Decide(adding, Point(Budget))
            .ThenRefused("The social map of this service point has an entry with this code already.");
        AddSocialMapEntryEndpoint.Decide(adding with { Until = new(2021, 12, 31) }, Point())
            .ThenRefused("An entry of the social map ends on or after the day it starts.");
        AddSocialMapEntryEndpoint.Decide(adding, Point(Closed)).ThenRefused("This service point is closed.");
    }

    [Fact]
    public void An_entry_of_its_social_map_ends()
    {
        var (ending, ended) = (new EndSocialMapEntry("budgetcafe", new(2023, 6, 30)), new SocialMapEntryEnded(Id, "budgetcafe", new(2023, 6, 30)));

        EndSocialMapEntryEndpoint.Decide(ending, Point(Budget)).Then(ended);
        EndSocialMapEntryEndpoint.Decide(ending, Point(Budget with { Until = new(2024, 1, 1) })).Then(ended);
        EndSocialMapEntryEndpoint.Decide(ending, Point(Budget, ended)).ThenRefused("This entry of the social map has ended by that day already.");
        EndSocialMapEntryEndpoint.Decide(ending with { Code = "voedselbank" }, Point(Budget))
            .ThenRefused("The social map of this service point has no entry with this code.");
        EndSocialMapEntryEndpoint.Decide(ending with { Until = new(2021, 12, 31) }, Point(Budget))
            .ThenRefused("An entry of the social map ends on or after the day it starts.");
        EndSocialMapEntryEndpoint.Decide(ending, Point(Budget, Closed)).ThenRefused("This service point is closed.");
        Assert.Empty(Point(ended).SocialMap);
    }

    [Fact]
    public void The_social_map_shows_what_is_there_at_an_open_desk()
    {
        var points = new[] { Point(Budget with { Until = new(2023, 6, 30) }, Closed with { On = new(2023, 3, 1) }) };

        Assert.Equal(
            [new($"{Id}/budgetcafe", Id, Deventer, "budgetcafe", "Budgetcafé", Welfare, new(2022, 1, 1), new(2023, 6, 30))], ListSocialMapEndpoint.Of(points, null));
        Assert.Single(ListSocialMapEndpoint.Of(points, new(2023, 2, 28)));
        Assert.Empty(ListSocialMapEndpoint.Of(points, new(2023, 3, 1)));
        Assert.Empty(ListSocialMapEndpoint.Of(points, new(2021, 12, 31)));
        Assert.Empty(ListSocialMapEndpoint.Of([Point(Budget with { Until = new(2023, 6, 30) })], new(2023, 7, 1)));
    }

    [Fact]
    public void It_closes_once()
    {
        CloseServicePointEndpoint.Decide(new(new(2024, 1, 1), "Gaat verder in het wijkcentrum"), Point()).Then(Closed);
        CloseServicePointEndpoint.Decide(new(new(2024, 2, 1), "Nog eens"), Point(Closed)).ThenRefused("This service point is closed.");
        CloseServicePointEndpoint.Decide(new(new(2021, 8, 31), "Nooit open"), Point()).ThenRefused("This day lies before the service point was opened.");
    }
}
