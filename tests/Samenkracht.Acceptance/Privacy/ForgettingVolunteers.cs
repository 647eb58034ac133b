using Microsoft.Extensions.DependencyInjection;
using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Common.Deciding;
using Samenkracht.Common.Writing;
using Samenkracht.Programming.Learning;
using Samenkracht.Volunteers.People;
using Samenkracht.Volunteers.Reactions;
using Samenkracht.Volunteers.Screenings;
using Samenkracht.Volunteers.Volunteering;
using static Samenkracht.Acceptance.Scenarios.PeopleScenarios;

namespace Samenkracht.Acceptance.Privacy;

/// <summary>Contact goes at once, what payments need goes on the day its term ends, and another library keeps its own.</summary>
public sealed class ForgettingVolunteers(AppFixture app, WatchedHost watched) : PersonalStory(app, watched)
{
    private const string Officer = "privacy-officer";

    private async Task<long> Fields(string subject, string organisation) =>
        (long)(await Sql("select count(*) from personal.fields where subject = $1 and tenant = $2", subject, organisation))!;

    private async Task<long> Keys(string subject, string organisation) =>
        (long)(await Sql("select count(*) from personal.subject_keys where subject = $1 and tenant = $2", subject, organisation))!;

    private async Task<System.Text.Json.JsonElement> FileAt(string who, string person) => Assert.Single((await Get(who, person)).Is(200).Json.GetProperty("files").EnumerateArray());

    private async Task<System.Text.Json.JsonElement> CertificateAt(string who, string person) =>
        Assert.Single((await Get(who, $"{person}/erasure-certificates")).Is(200).Json.GetProperty("organisations").EnumerateArray());

    /// <summary>Somebody who was paid, and has left.</summary>
    private async Task<(string Person, string Volunteer, string Screening)> AFormerVolunteer(DateOnly from, DateOnly until)
    {
        var (person, volunteer) = await this.AVolunteer(Coordinator, from);
        await this.ASignedAgreement(volunteer, Coordinator, from);
        var screening = await AScreening(volunteer, from);
        await this.Changed(Coordinator, person, "payment-details", new RecordPaymentDetails("J. Berends", "NL91ABNA0417164300", from));
        await this.Changed(Coordinator, volunteer, "leavings", new LeaveVolunteer(LeavingGround.Moved, until));
        return (person, volunteer, screening);
    }

    [Fact]
    public async Task leaves_what_payments_need_until_the_day_its_term_ends()
    {
        var (person, volunteer, screening) = await AFormerVolunteer(Known, new(2022, 6, 30));
        var (subject, fiscal) = (person.IdIn(), Person.FiscalIdOf(person.IdIn()));
        await this.Changed(Coordinator, person, "consents", new GiveConsent(ConsentPurpose.ContactSharing, false, new(2022, 6, 30)));
        await this.Changed(Coordinator, person, "sharings", new SharePerson(Hengelo, new(2022, 6, 30)));
        await this.Changed(CoordinatorInHengelo, person, "contact-updates", new UpdateContact("Joke", "joke@hengelo.example", null, null, new(2022, 7, 1)));
        await this.Changed(Coordinator, person, "erasure-requests", new RequestErasure(new(2022, 9, 1)));
        Assert.Contains(person.IdIn(), (await Get(Officer, $"/v1/persons?erasure=waiting&organisation={Deventer}")).Is(200).Ids());
        Assert.Contains(person.IdIn(), (await Get(Officer, "/v1/persons?erasure=waiting")).Ids());
        Assert.Equal((5L, 2L), (await Fields(subject, Deventer), await Fields(fiscal, Deventer)));

        (await Post(Coordinator, $"{person}/erasures", Erase(new(2022, 9, 10)), (await Get(Coordinator, person)).Tag)).Is(403);
        await this.Changed(Officer, person, "erasures", Erase(new(2022, 9, 10)));

        var gone = await FileAt(Coordinator, person);
        Assert.All(["name", "email", "phone", "born"], member => Assert.Equal("gewist", gone.Text(member)));
        Assert.Equal(("J. Berends", "NL91ABNA0417164300", "2029-12-31"), (gone.Text("fiscalName"), gone.Text("iban"), gone.Text("deferredUntil")));
        Assert.Equal("gewist", (await Get(Coordinator, screening)).Json.Text("certificateNumber"));
        Assert.Equal((0L, 0L, 2L, 1L), (await Fields(subject, Deventer), await Keys(subject, Deventer), await Fields(fiscal, Deventer), await Keys(fiscal, Deventer)));
        Assert.Equal(("Joke", 2L), ((await FileAt(CoordinatorInHengelo, person)).Text("name"), await Fields(subject, Hengelo)));

        var certificate = await CertificateAt(Coordinator, person);
        Assert.Equal(
            ("2022-09-01", "2022-09-10", "request", "2029-12-31", "fiscalDuty"),
            (certificate.Text("requestedOn"), certificate.Text("erasedOn"), certificate.Text("legalBasis"), certificate.Text("deferredUntil"), certificate.Text("deferredBecause")));
        Assert.Equal(["name", "email", "phone", "born"], certificate.GetProperty("erased").EnumerateArray().Select(kind => kind.GetString()));
        Assert.Equal(["fiscalName", "iban"], certificate.GetProperty("deferred").EnumerateArray().Select(kind => kind.GetString()));
        Assert.Contains(person.IdIn(), (await Get(Officer, $"/v1/persons?erasure=done&organisation={Deventer}")).Is(200).Ids());
        Assert.DoesNotContain(person.IdIn(), (await Get(Officer, $"/v1/persons?erasure=done&organisation={Hengelo}")).Ids());
        var tag = (await Get(Officer, person)).Tag;
        (await Post(Officer, $"{person}/fiscal-erasures", new EraseFiscalValues(Deventer, new(2023, 1, 1)), tag)).IsRefused("The term for which fiscal values are kept is not over on that day.");
        (await Post(Coordinator, $"{volunteer}/returns", new ReturnVolunteer(new(2022, 10, 1)), (await Get(Coordinator, volunteer)).Tag)).IsRefused("This person was erased at the organisation.");

        static ErasePerson Erase(DateOnly on) => new(Deventer, ErasureGround.Request, true, new(2022, 6, 15), on);
    }

    [Fact]
    public async Task finishes_by_itself_when_the_term_is_over()
    {
        var (person, _, _) = await AFormerVolunteer(new(2013, 1, 7), new(2014, 6, 30));
        var fiscal = Person.FiscalIdOf(person.IdIn());

        await Followed(
            _ => this.Changed(Officer, person, "erasures", new ErasePerson(Deventer, ErasureGround.Retention, true, new(2014, 6, 1), new(2021, 6, 1))),
            session => session.WaitForCondition(new Handled<EndFiscalTerm>(message => message.PersonId == person.IdIn())));

        var facts = (await Get("auditor", $"{person}/history")).Json.GetProperty("facts").EnumerateArray().ToArray();
        Assert.Equal(["volunteers.person-erased", "volunteers.erasure-deferred", "volunteers.fiscal-values-erased"], facts[^3..].Select(fact => fact.Text("type")));
        Assert.Equal(("reaction-end-fiscal-term", "2022-01-01"), (facts[^1].Text("subject"), facts[^1].Text("validFrom")));
        Assert.Equal(facts[^2].Text("correlationId"), facts[^1].Text("correlationId"));
        Assert.Equal(("gewist", 0L, 0L), ((await FileAt(Coordinator, person)).Text("iban"), await Fields(fiscal, Deventer), await Keys(fiscal, Deventer)));
        var certificate = await CertificateAt(Officer, person);
        Assert.Equal((6, "2022-01-01"), (certificate.GetProperty("erased").GetArrayLength(), certificate.Text("fiscalErasedOn")));
    }

    // The term that ended unseen: a deferral of which nobody was told.
    [Fact]
    public async Task finishes_by_hand_when_it_did_not_by_itself()
    {
        var (person, _, _) = await AFormerVolunteer(new(2013, 1, 7), new(2014, 6, 30));
        var id = person.IdIn();
        await Host.Services.GetRequiredService<CommandQueue>().ReactAsync<Person>(
            id, new(new Actor("import", "reaction", null, "import"), "import", "import"),
            (_, _) =>
            [
                new PersonErased(id, Deventer, ErasureGround.Retention, new(2021, 6, 1)),
                new ErasureDeferred(id, Deventer, Person.FiscalIdOf(id), new(2021, 12, 31), ErasureObstacle.FiscalDuty, new(2021, 6, 1)),
            ],
            CancellationToken.None);

        await this.Changed(Officer, person, "fiscal-erasures", new EraseFiscalValues(Deventer, new(2022, 1, 1)));
        Assert.Equal(0L, await Fields(Person.FiscalIdOf(id), Deventer));
    }

    [Fact]
    public async Task is_refused_on_a_ground()
    {
        var person = await this.APerson();
        await this.Changed(Coordinator, person, "erasure-requests", new RequestErasure(new(2022, 9, 1)));
        await this.Changed(Officer, person, "erasure-refusals", new RefuseErasure(Deventer, ErasureObstacle.LegalClaim, new(2022, 9, 5)));

        var certificate = await CertificateAt("staff-deventer", person);
        Assert.Equal(("2022-09-05", "legalClaim", null), (certificate.Text("refusedOn"), certificate.Text("refusedBecause"), certificate.Text("erasedOn")));
        Assert.Equal("Joke Berends", (await FileAt(Coordinator, person)).Text("name"));
        (await Get("staff-hengelo", $"{person}/erasure-certificates")).Is(404);
    }

    [Fact]
    public async Task reaches_other_modules_of_the_library()
    {
        var person = await this.APerson();
        var (learner, _) = await Started(Staff, "/v1/learning-trajectories", Intake(Marker.New(), await ANode(), person.IdIn()));
        await this.Changed(Officer, person, "erasures", new ErasePerson(Deventer, ErasureGround.Objection, null, null, new(2022, 9, 5)));

        Assert.Equal("gewist", (await Get(Staff, learner)).Json.Text("name"));
        Assert.Equal((0L, 0L), (await Fields(person.IdIn(), Deventer), await Keys(person.IdIn(), Deventer)));
    }

    private async Task<string> AScreening(string volunteer, DateOnly on)
    {
        var (screening, _) = await Started(Coordinator, "/v1/screenings", new RequestScreening(volunteer.IdIn(), on));
        await this.Changed(Coordinator, screening, "confirmations", new ConfirmScreening("N-1", on, on));
        return screening;
    }
}
