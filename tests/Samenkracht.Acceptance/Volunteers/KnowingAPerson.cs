using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Volunteers.People;
using static Samenkracht.Acceptance.Scenarios.PeopleScenarios;

namespace Samenkracht.Acceptance.Volunteers;

public sealed class KnowingAPerson(AppFixture app) : AppSpec(app)
{
    private static readonly DateOnly Day = new(2021, 5, 1);

    [Fact]
    public async Task is_for_two_libraries_to_do_each_with_a_file_of_its_own()
    {
        var person = await this.APerson();
        (await Post(Coordinator, $"{person}/sharings", new SharePerson(Hengelo, Day), (await Get(Coordinator, person)).Tag))
            .IsRefused("This person did not give your organisation consent to share on that day.");
        await this.Changed(Coordinator, person, "consents", new GiveConsent(ConsentPurpose.ContactSharing, false, Day));
        (await Get(CoordinatorInHengelo, person)).Is(404);
        await this.Changed(Coordinator, person, "sharings", new SharePerson(Hengelo, Day));
        Assert.Null(Assert.Single((await Get(CoordinatorInHengelo, person)).Json.GetProperty("files").EnumerateArray()).Text("name"));
        await this.Changed(CoordinatorInHengelo, person, "contact-updates", new UpdateContact("Joke Berends-Vos", null, "074 7654321", null, Day));
        await this.Changed(Coordinator, person, "contact-updates", new UpdateContact("Joke Berends", "j.berends@voorbeeld.example", null, new(1961, 5, 4), Day));

        var (here, there) = (await FileOf(Coordinator, person), await FileOf(CoordinatorInHengelo, person));
        Assert.Equal((Deventer, "Joke Berends", "j.berends@voorbeeld.example", null), (here.Text("organisationId"), here.Text("name"), here.Text("email"), here.Text("phone")));
        Assert.Equal((Hengelo, "Joke Berends-Vos", null, "074 7654321"), (there.Text("organisationId"), there.Text("name"), there.Text("email"), there.Text("phone")));
        var asOf = (await Get(CoordinatorInHengelo, $"{person}?validOn=2021-05-01")).Json.GetProperty("files").EnumerateArray().Select(file => file.Text("name"));
        Assert.Equal(["Joke Berends-Vos"], asOf);
        Assert.Equal(2, (await Get("auditor", person)).Json.GetProperty("files").GetArrayLength());
        Assert.NotEqual(await this.AnApplication(person, Coordinator, Day), await this.AnApplication(person, CoordinatorInHengelo, Day));
    }

    private async Task<System.Text.Json.JsonElement> FileOf(string who, string person) => Assert.Single((await Get(who, person)).Is(200).Json.GetProperty("files").EnumerateArray());

    [Fact]
    public async Task shows_names_to_who_has_the_purpose_only()
    {
        var person = await this.APerson();

        foreach (var who in new[] { Coordinator, "director-deventer" }) Assert.Equal("Joke Berends", (await FileOf(who, person)).Text("name"));
        foreach (var who in new[] { "staff-deventer", "auditor", "privacy-officer" }) Assert.Null((await FileOf(who, person)).Text("name"));
        Assert.Contains(person.IdIn(), await this.AllPages(Coordinator, $"/v1/persons?organisation={Deventer}&limit=3"));
        Assert.Contains(person.IdIn(), await this.AllPages("privacy-officer", "/v1/persons"));
        Assert.DoesNotContain(person.IdIn(), await this.AllPages(CoordinatorInHengelo, "/v1/persons"));
        Assert.Contains("Joke Berends", (await Get(Coordinator, "/v1/persons?limit=200")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Joke Berends", (await Get("staff-deventer", "/v1/persons?limit=200")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task goes_with_consent_that_can_be_taken_back_and_an_age_that_grows()
    {
        var person = (await Started(Coordinator, "/v1/persons", new RegisterPerson("Sem Bakker", null, null, new(2005, 3, 1), AgeClass.Under16, Known))).Path;
        await this.Changed(Coordinator, person, "consents", new GiveConsent(ConsentPurpose.Photo, true, Known));
        await this.Changed(Coordinator, person, "consent-withdrawals", new WithdrawConsent(ConsentPurpose.Photo, Day));
        await this.Changed(Coordinator, person, "age-classes", new RecordAgeClass(AgeClass.From16To17, Day));

        var now = (await Get(Coordinator, person)).Json;
        Assert.Equal(("from16To17", "2021-05-01"), (now.Text("ageClass"), Assert.Single(now.GetProperty("consents").EnumerateArray()).Text("withdrawnOn")));
        Assert.Equal("under16", (await Get(Coordinator, $"{person}?validOn=2021-04-30")).Json.Text("ageClass"));
    }

    [Fact]
    public async Task is_for_the_person_to_look_into()
    {
        var (person, volunteer) = await this.AVolunteer();
        var agreement = await this.ASignedAgreement(volunteer);
        await this.Changed(Coordinator, person, "consents", new GiveConsent(ConsentPurpose.ContactSharing, false, Day));
        await this.Changed(Coordinator, person, "sharings", new SharePerson(Hengelo, Day));
        await this.Changed(CoordinatorInHengelo, person, "contact-updates", new UpdateContact("Van Hengelo", null, null, null, Day));
        await this.Changed(Coordinator, person, "payment-details", new RecordPaymentDetails("J. Berends", "NL91ABNA0417164300", Day));
        await this.Changed(Coordinator, person, "access-requests", new RequestAccess(Day));

        var reply = (await Get(Coordinator, $"{person}/personal-records")).Is(200);
        var file = reply.Json;
        Assert.Equal(
            (Deventer, volunteer.IdIn(), agreement.IdIn(), "NL91ABNA0417164300"),
            (file.Text("organisationId"), file.GetProperty("volunteer").Text("id"), file.GetProperty("agreements").Text("id"), Assert.Single(file.GetProperty("person").GetProperty("files").EnumerateArray()).Text("iban")));
        Assert.False(file.TryGetProperty("screening", out _));
        var types = file.GetProperty("facts").EnumerateArray().Select(fact => fact.Text("type")).ToArray();
        Assert.Superset(
            new HashSet<string?> { "volunteers.person-registered", "volunteers.access-requested", "volunteers.volunteer-accepted", "volunteers.volunteer-agreement-signed" }, types.ToHashSet());
        Assert.DoesNotContain("volunteers.contact-updated", types);
        Assert.DoesNotContain("Van Hengelo", reply.Text, StringComparison.Ordinal);
        Assert.Contains("Van Hengelo", (await Get(CoordinatorInHengelo, $"{person}/personal-records")).Is(200).Text, StringComparison.Ordinal);
        (await Get("staff-deventer", $"{person}/personal-records")).Is(403);
        (await Get("auditor", $"{person}/personal-records")).Is(403);
        (await Get("director-hengelo", $"{(await this.APerson())}/personal-records")).Is(404);
    }
}
