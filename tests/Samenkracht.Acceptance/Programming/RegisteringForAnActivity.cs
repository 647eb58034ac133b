using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Programming.People;
using Samenkracht.Programming.Registrations;

namespace Samenkracht.Acceptance.Programming;

public sealed class RegisteringForAnActivity(AppFixture app) : AppSpec(app)
{
    private const string Deventer = "organisation-bibliotheek-deventer";
    private const string Staff = "staff-deventer";

    private static readonly Participant Sanne = new("Sanne de Vries", "sanne@voorbeeld.example", "06 12345678", null, null, true);
    private static readonly Participant Bram = new("Bram Bos", null, null, null, null, false);

    private async Task<string> AList(int capacity = 1, bool forMinors = false, string who = Staff) =>
        (await Started(who, "/v1/registration-lists", new OpenList($"activity-{ACode("klik")}", capacity, forMinors, new(2022, 1, 1)))).Path;

    [Fact]
    public async Task gives_places_lets_wait_promotes_and_checks_in()
    {
        var list = await AList();
        await this.Changed(Staff, list, "registrations", new RegisterParticipant(null, Sanne, new(2022, 1, 10)));
        var tag = (await Get(Staff, list)).Tag;
        (await Post(Staff, $"{list}/registrations", new RegisterParticipant(null, Bram, new(2022, 1, 11)), ifMatch: tag)).IsRefused("The list is full; use the waiting list.");
        await this.Changed(Staff, list, "waitlist-entries", new PutOnWaitlist(null, Bram, new(2022, 1, 11)));
        await this.Changed(Staff, list, "cancellations", new CancelRegistration("r-1", new(2022, 1, 12)));
        await this.Changed(Staff, list, "promotions", new PromoteParticipant("r-2", new(2022, 1, 13)));
        await this.Changed(Staff, list, "check-ins", new CheckIn("r-2", 1, new(2022, 2, 1)));
        await this.Changed(Staff, list, "closures", new CloseList(new(2022, 2, 2)));

        var now = (await Get(Staff, list)).Is(200).Json;
        Assert.Equal((1, 0, "2022-02-02", Deventer), (now.GetProperty("placesTaken").GetInt32(), now.GetProperty("waiting").GetInt32(), now.Text("closedOn"), now.Text("organisationId")));
        var registrations = now.GetProperty("registrations");
        Assert.Equal(("cancelled", "Sanne de Vries", "06 12345678"), (registrations[0].Text("status"), registrations[0].Text("name"), registrations[0].Text("phone")));
        Assert.Equal(("registered", "Bram Bos", null), (registrations[1].Text("status"), registrations[1].Text("name"), registrations[1].Text("email")));
        Assert.Equal(1, Assert.Single(registrations[1].GetProperty("checkedIn").EnumerateArray()).GetInt32());
        var then = (await Get(Staff, $"{list}?validOn=2022-01-11")).Is(200).Json;
        Assert.Equal((1, 1), (then.GetProperty("placesTaken").GetInt32(), then.GetProperty("waiting").GetInt32()));
    }

    [Fact]
    public async Task asks_for_a_parent_of_minors_and_for_a_pseudonym_that_is_no_name()
    {
        var list = await AList(forMinors: true);
        var tag = (await Get(Staff, list)).Tag;

        (await Post(Staff, $"{list}/registrations", new RegisterParticipant(null, Sanne, new(2022, 1, 10)), ifMatch: tag))
            .IsRefused("On a list for minors the name and the contact of a parent are needed.");
        (await Post(Staff, $"{list}/registrations", new RegisterParticipant("person-sanne", Sanne, new(2022, 1, 10)), ifMatch: tag)).Is(400);
        (await Post(Staff, $"{list}/registrations", new RegisterParticipant(null, Sanne with { ParentName = "Ans", ParentContact = "06 87654321" }, new(2022, 1, 10)), ifMatch: tag)).Is(204);
        var registration = (await Get("director-deventer", list)).Json.GetProperty("registrations")[0];
        Assert.Equal(("Ans", "06 87654321"), (registration.Text("parentName"), registration.Text("parentContact")));
    }

    [Fact]
    public async Task is_erased_by_the_director_or_the_privacy_officer()
    {
        var list = await AList(capacity: 2);
        await this.Changed(Staff, list, "registrations", new RegisterParticipant(null, Sanne, new(2022, 1, 10)));
        await this.Changed(Staff, list, "registrations", new RegisterParticipant(null, Bram, new(2022, 1, 10)));
        var tag = await this.Changed("director-deventer", list, "erasures", new EraseParticipant("r-1", ErasureBasis.Request, new(2022, 3, 1)));
        (await Post(Staff, $"{list}/erasures", new EraseParticipant("r-2", ErasureBasis.Request, new(2022, 3, 1)), ifMatch: tag)).Is(403);
        (await Post("director-hengelo", $"{list}/erasures", new EraseParticipant("r-2", ErasureBasis.Request, new(2022, 3, 1)), ifMatch: tag)).Is(404);

        var registrations = (await Get(Staff, list)).Json.GetProperty("registrations");
        Assert.Equal(("gewist", "Bram Bos"), (registrations[0].Text("name"), registrations[1].Text("name")));
        (await Post("privacy-officer", $"{list}/erasures", new EraseParticipant("r-2", ErasureBasis.Objection, new(2022, 3, 1)), ifMatch: tag)).Is(204);
        var now = (await Get(Staff, list)).Json;
        Assert.Equal((2, "gewist"), (now.GetProperty("placesTaken").GetInt32(), now.GetProperty("registrations")[1].Text("name")));
    }

    [Fact]
    public async Task is_unknown_to_others_and_nameless_to_the_auditor()
    {
        var list = await AList();
        await this.Changed(Staff, list, "registrations", new RegisterParticipant(null, Sanne, new(2022, 1, 10)));

        (await Get("staff-hengelo", list)).Is(404);
        (await Get("volunteer-coordinator-deventer", list)).Is(403);
        (await Get("privacy-officer", list)).Is(403);
        var registration = (await Get("auditor", list)).Is(200).Json.GetProperty("registrations")[0];
        Assert.Equal((null, null, "registered"), (registration.Text("name"), registration.Text("email"), registration.Text("status")));
    }

    [Fact]
    public async Task has_one_list_for_each_activity_and_lists_of_lists()
    {
        var (open, closed) = (await AList(), await AList());
        await this.Changed(Staff, closed, "closures", new CloseList(new(2022, 2, 2)));
        var activity = open.Replace("/v1/registration-lists/registration-list-", "activity-", StringComparison.Ordinal);
        (await Post(Staff, "/v1/registration-lists", new OpenList(activity, 1, false, new(2022, 1, 1)))).IsRefused("There is one with this code already.");

        var (ofOpen, ofClosed) = (open.Split('/')[^1], closed.Split('/')[^1]);
        var open1 = await this.AllPages(Staff, "/v1/registration-lists?open=true&limit=200");
        Assert.Equal((true, false), (open1.Contains(ofOpen), open1.Contains(ofClosed)));
        Assert.Contains(ofClosed, await this.AllPages("auditor", $"/v1/registration-lists?open=false&organisation={Deventer}&limit=200"));
        Assert.DoesNotContain(ofOpen, await this.AllPages("staff-hengelo", "/v1/registration-lists?limit=200"));
    }
}
