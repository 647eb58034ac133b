using System.Text.Json;
using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Volunteers.Agreements;
using Samenkracht.Volunteers.Volunteering;
using static Samenkracht.Acceptance.Scenarios.PeopleScenarios;

namespace Samenkracht.Acceptance.Volunteers;

public sealed class BecomingAVolunteer(AppFixture app) : AppSpec(app)
{
    private async Task<JsonElement[]> FactsOf(string path) => [.. (await Get("auditor", $"{path}/history")).Is(200).Json.GetProperty("facts").EnumerateArray()];

    private async Task<string?> StatusOf(string volunteer, string query = "") => (await Get(Coordinator, $"{volunteer}{query}")).Is(200).Json.Text("status");

    [Fact]
    public async Task goes_from_an_application_to_leaving_and_back()
    {
        var (_, volunteer) = await this.AVolunteer();
        var agreement = await this.ASignedAgreement(volunteer);
        await this.Changed(Coordinator, agreement, "amendments", new AmendVolunteerAgreement(Paid with { HoursPerWeek = 8 }, new(2021, 4, 1), new(2021, 3, 20)));
        await this.Changed(Coordinator, volunteer, "pauses", new PauseVolunteer(new(2021, 9, 1), new(2021, 6, 1)));
        await this.Changed(Coordinator, volunteer, "resumptions", new ResumeVolunteer(new(2021, 8, 1)));
        await this.Changed(Coordinator, volunteer, "thanks", new ThankVolunteer(ThanksOccasion.VolunteersDay, new(2021, 12, 7)));

        await Followed(_ => this.Changed(Coordinator, volunteer, "leavings", new LeaveVolunteer(LeavingGround.Moved, new(2021, 12, 31))));
        var (left, ended) = ((await FactsOf(volunteer))[^1], (await FactsOf(agreement))[^1]);
        Assert.Equal(
            ("volunteers.volunteer-agreement-ended", "reaction-end-agreement-of-leaver", "2021-12-31", "Vertrokken"),
            (ended.Text("type"), ended.Text("subject"), ended.Text("validFrom"), ended.Text("reason")));
        Assert.Equal((left.Text("correlationId"), left.Text("id")), (ended.Text("correlationId"), ended.Text("causationId")));
        Assert.Equal(("left", "2022-12-31"), (await StatusOf(volunteer), (await Get(Coordinator, volunteer)).Json.Text("keptUntil")));

        await this.Changed(Coordinator, volunteer, "returns", new ReturnVolunteer(new(2022, 6, 1)));
        Assert.Equal(("accepted", null), (await StatusOf(volunteer), (await Get(Coordinator, volunteer)).Json.Text("keptUntil")));
        Assert.Equal(("paused", "left", "accepted"), (await StatusOf(volunteer, "?validOn=2021-07-01"), await StatusOf(volunteer, "?validOn=2022-05-31"), await StatusOf(volunteer, "?validOn=2022-06-01")));
        await this.Changed(Coordinator, agreement, "offers", new OfferVolunteerAgreementAgain(Paid, new(2022, 6, 1), null, new(2022, 6, 1)));
        await this.Changed("director-deventer", agreement, "signatures", new SignVolunteerAgreement(Signatory.Organisation, new string('a', 64), new(2022, 6, 2)));
        await this.Changed("director-deventer", agreement, "assignments", new AssignVolunteerAgreement("organisation-bibliotheek-twente", "Fusieakte", new(2023, 1, 1)));
        await this.Changed(Coordinator, agreement, "endings", new EndVolunteerAgreement("De taak is vervallen", new(2023, 3, 31)));

        var agreements = (await Get("staff-deventer", agreement)).Is(200).Json.GetProperty("agreements").EnumerateArray().ToArray();
        Assert.Equal(["2021-12-31", "2023-03-31"], agreements.Select(one => one.Text("endedOn")));
        Assert.Equal((true, false, "organisation-bibliotheek-twente"), (agreements[0].GetProperty("isSigned").GetBoolean(), agreements[1].GetProperty("isSigned").GetBoolean(), agreements[1].Text("holderId")));
    }

    [Fact]
    public async Task can_be_refused_and_tried_again()
    {
        var volunteer = await this.AnApplication(await this.APerson());
        await this.Changed(Coordinator, volunteer, "rejections", new RejectApplicant(RejectionGround.NoTask, new(2021, 2, 1)));
        Assert.Equal(("rejected", "2021-03-01"), (await StatusOf(volunteer), (await Get(Coordinator, volunteer)).Json.Text("keptUntil")));

        var tag = await this.Changed(Coordinator, volunteer, "applications", new ApplyAsVolunteerAgain(new(2021, 9, 1)));
        Assert.Equal("applied", await StatusOf(volunteer));
        (await Post(Coordinator, $"{volunteer}/acceptances", new AcceptVolunteer(new(2021, 9, 2)), tag)).IsRefused("A volunteer is accepted after an interview.");
    }

    [Fact]
    public async Task begins_with_a_person_of_the_own_library()
    {
        var person = (await this.APerson()).IdIn();

        (await Post(CoordinatorInHengelo, "/v1/volunteers", new ApplyAsVolunteer(person, Hengelo, Known))).IsRefused("This person is not known to the organisation.");
        (await Post(Coordinator, "/v1/volunteers", new ApplyAsVolunteer(person, Hengelo, Known))).IsRefused("You act for your own organisation only.");
        (await Post(Coordinator, "/v1/volunteers", new ApplyAsVolunteer("person-joke", Deventer, Known))).Is(400);
    }

    [Fact]
    public async Task is_known_to_the_own_library_and_the_auditor()
    {
        var (person, volunteer) = await this.AVolunteer();
        var agreement = await this.ASignedAgreement(volunteer);
        foreach (var thing in new[] { volunteer, agreement, person })
        {
            foreach (var reader in new[] { Coordinator, "director-deventer", "staff-deventer", "auditor" }) (await Get(reader, thing)).Is(200);
            foreach (var stranger in new[] { "director-hengelo", "staff-hengelo", CoordinatorInHengelo }) (await Get(stranger, thing)).Is(404);
            foreach (var other in new[] { "network-office", "controller-deventer", "grantor-overijssel" }) (await Get(other, thing)).Is(403);
        }

        var tag = (await Get(Coordinator, volunteer)).Tag;
        foreach (var reader in new[] { "director-deventer", "staff-deventer", "auditor" })
            (await Post(reader, $"{volunteer}/thanks", new ThankVolunteer(ThanksOccasion.Jubilee, Known), tag)).Is(403);
    }

    [Fact]
    public async Task shows_in_the_lists_of_the_library()
    {
        var (person, volunteer) = await this.AVolunteer();
        var (_, leaver) = await this.AVolunteer();
        await this.Changed(Coordinator, leaver, "leavings", new LeaveVolunteer(LeavingGround.Time, new(2021, 5, 1)));

        Assert.Equal([volunteer.IdIn()], (await Get("staff-deventer", $"/v1/volunteers?person={person.IdIn()}&status=accepted&organisation={Deventer}")).Is(200).Ids());
        Assert.Empty((await Get(Coordinator, $"/v1/volunteers?person={person.IdIn()}&status=paused")).Ids());
        Assert.Contains(leaver.IdIn(), await this.AllPages(Coordinator, "/v1/volunteers?keptUntil=2022-05-01&limit=3"));
        Assert.DoesNotContain(leaver.IdIn(), await this.AllPages(Coordinator, "/v1/volunteers?keptUntil=2022-04-30"));
        Assert.DoesNotContain(volunteer.IdIn(), await this.AllPages(CoordinatorInHengelo, "/v1/volunteers"));
        Assert.Empty((await Get(CoordinatorInHengelo, $"/v1/volunteers?organisation={Deventer}")).Ids());

        var agreement = await this.ASignedAgreement(volunteer);
        Assert.Equal([agreement.IdIn()], (await Get("staff-deventer", $"/v1/volunteer-agreements?volunteer={volunteer.IdIn()}&organisation={Deventer}")).Is(200).Ids());
        Assert.Contains(agreement.IdIn(), await this.AllPages("auditor", $"/v1/volunteer-agreements?organisation={Deventer}&limit=3"));
        Assert.Empty((await Get("staff-hengelo", $"/v1/volunteer-agreements?volunteer={volunteer.IdIn()}")).Ids());
    }

    [Fact]
    public async Task counts_for_the_network_in_numbers_of_five_and_more()
    {
        for (var number = 1; number <= 5; number++) await this.AVolunteer();

        foreach (var who in new[] { "network-office", "staff-hengelo", "grantor-overijssel", "auditor", "privacy-officer", "integration-deventer-counters" })
        {
            var counts = (await Get(who, "/v1/volunteer-counts")).Is(200).Json;
            var numbers = counts.GetProperty("organisations").EnumerateArray().ToDictionary(one => one.Text("organisationId")!, one => one.GetProperty("number").GetInt32());
            Assert.All(numbers.Values, number => Assert.True(number >= 5));
            Assert.True(numbers.ContainsKey(Deventer));
            Assert.Equal(numbers.Values.Sum(), counts.GetProperty("total").GetInt32());
        }
    }
}
