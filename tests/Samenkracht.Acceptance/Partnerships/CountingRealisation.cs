using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Contracts.Programming;
using Samenkracht.Partnerships.Organisations;
using Wolverine;

namespace Samenkracht.Acceptance.Partnerships;

public sealed class CountingRealisation(AppFixture app) : AppSpec(app)
{
    private static ProgrammeCounted Held(string library, DateOnly on) => new(
        library, "activity-taalcafe", on, null, ["policy-plan-samenkracht-2021-2024/a1-d1"], null, 1, 14, 180, 90);

    private Task Told(ProgrammeCounted message, string cause = "") => Followed(context =>
    {
        context.CorrelationId = $"correlation-{cause}";
        return context.PublishAsync(message, new DeliveryOptions { Headers = { ["cause"] = cause } }).AsTask();
    });

    private static string PathOf(string library, int year) => $"/v1/realisations/realisation-{library["organisation-".Length..]}-{year}";

    private async Task<(int, int, int, int)> Counts(string who, string path)
    {
        var figures = (await Get(who, path)).Is(200).Json;
        int Of(string member) => figures.GetProperty(member).GetInt32();
        return (Of("sessions"), Of("participants"), Of("staffMinutes"), Of("volunteerMinutes"));
    }

    [Fact]
    public async Task adds_up_what_sessions_brought_and_takes_off_what_was_wrong()
    {
        var library = await this.AnOrganisation(OrganisationKind.Library);
        var path = PathOf(library, 2022);
        var held = Held(library, new(2022, 3, 8));

        await Told(held, "event-1");
        Assert.Equal((1, 14, 180, 90), await Counts("network-office", path));
        await Told(held with { HeldOn = new(2022, 3, 15) }, "event-2");
        Assert.Equal((2, 28, 360, 180), await Counts("network-office", path));
        await Told(held with { Sessions = 0, Participants = -4, StaffMinutes = 0, VolunteerMinutes = -30 }, "event-3");

        Assert.Equal((2, 24, 360, 150), await Counts("auditor", path));
        Assert.Equal((1, 10, 180, 60), await Counts("auditor", $"{path}?validOn=2022-03-14"));
        var facts = (await Get("auditor", $"{path}/history")).Is(200).Json.GetProperty("facts").EnumerateArray().ToList();
        Assert.Equal(
            [
                ("partnerships.realisation-opened", "event-1", "correlation-event-1", "2022-01-01"),
                ("partnerships.programme-was-counted", "event-1", "correlation-event-1", "2022-03-08"),
                ("partnerships.programme-was-counted", "event-2", "correlation-event-2", "2022-03-15"),
                ("partnerships.programme-was-counted", "event-3", "correlation-event-3", "2022-03-08"),
            ],
            facts.Select(fact => (fact.Text("type"), fact.Text("causationId"), fact.Text("correlationId"), fact.Text("validFrom"))));
    }

    [Fact]
    public async Task keeps_years_and_libraries_apart()
    {
        const string deventer = "organisation-bibliotheek-deventer";
        await this.TheNetwork();
        var other = await this.AnOrganisation(OrganisationKind.Library);
        foreach (var message in new[] { Held(deventer, new(2019, 12, 31)), Held(deventer, new(2020, 1, 1)), Held(other, new(2019, 5, 1)) }) await Told(message);

        async Task<IEnumerable<string>> Listed(string who, string filter) =>
            (await this.AllPages(who, $"/v1/realisations?limit=1{filter}")).Select(id => $"/v1/realisations/{id}");

        Assert.Equal(new[] { PathOf(deventer, 2019), PathOf(other, 2019) }.Order(StringComparer.Ordinal), (await Listed("auditor", "&year=2019")).Order(StringComparer.Ordinal));
        Assert.Equal([PathOf(deventer, 2019)], await Listed("staff-deventer", "&year=2019"));
        var own = await Listed("controller-deventer", "");
        Assert.Contains(PathOf(deventer, 2020), own);
        Assert.All(own, path => Assert.StartsWith(PathOf(deventer, 2019)[..^4], path, StringComparison.Ordinal));
        Assert.Equal([PathOf(other, 2019)], await Listed("network-office", $"&organisation={other}"));
        (await Get("staff-deventer", PathOf(other, 2019))).Is(404);
        (await Get("volunteer-coordinator-deventer", PathOf(deventer, 2019))).Is(403);
    }
}
