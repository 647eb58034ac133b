using System.Text.Json;
using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Finance.Administrations;
using Samenkracht.Volunteers.Allowances;
using Samenkracht.Volunteers.People;
using Samenkracht.Volunteers.Volunteering;

namespace Samenkracht.Acceptance.Volunteers;

/// <summary>Stories of somebody who helps at two libraries with their own books, and agreed that their allowances count together.</summary>
public abstract class AllowanceStory(AppFixture app) : AppSpec(app)
{
    private static readonly DateOnly Known = new(2024, 1, 2);

    /// <summary>The first library.</summary>
    protected string One { get; } = $"organisation-{ACode("bibliotheek")}";

    /// <summary>The second library.</summary>
    protected string Two { get; } = $"organisation-{ACode("bibliotheek")}";

    /// <summary>The pseudonym of the volunteer.</summary>
    protected string Person { get; private set; } = "";

    protected static string Coordinator(string organisation) => $"volunteer-coordinator@{organisation}";

    protected static string Director(string organisation) => $"director@{organisation}";

    protected static ClaimedAllowance Hours(decimal hours, int month) => new(ClaimKind.Hours, new(2024, month, 1), new(2024, month, 28), hours, null, null);

    /// <summary>Registers the volunteer at both libraries, each with books and an hour of five euros; gives the path of the account of 2024.</summary>
    protected async Task<string> AnAccountOfBoth()
    {
        var person = (await Started(Coordinator(One), "/v1/persons", new RegisterPerson("Noor Bakker", null, null, null, AgeClass.From21, Known))).Path;
        Person = person.Split('/')[^1];
        await this.Changed(Coordinator(One), person, "consents", new GiveConsent(ConsentPurpose.ContactSharing, false, Known));
        await this.Changed(Coordinator(One), person, "sharings", new SharePerson(Two, Known));
        foreach (var library in new[] { One, Two })
        {
            await this.Changed(Coordinator(library), person, "consents", new GiveConsent(ConsentPurpose.AllowanceAcrossOrganisations, false, Known));
            await AtWork(library);
            await OpenBooks(library);
            await Started(Director(library), "/v1/allowance-rules", new SetAllowanceRule(library, AllowanceUnit.Hour, 5m, null, Known));
        }

        return (await Started(Coordinator(One), "/v1/allowance-accounts", new OpenAllowanceAccount(Person, One, 2024, true, Known))).Path;
    }

    protected string VolunteerAt(string library) => $"/v1/volunteers/{Volunteer.IdOf(Person, library)}";

    private async Task AtWork(string library)
    {
        var volunteer = (await Started(Coordinator(library), "/v1/volunteers", new ApplyAsVolunteer(Person, library, Known))).Path;
        await this.Changed(Coordinator(library), volunteer, "interviews", new InterviewVolunteer(Known));
        await this.Changed(Coordinator(library), volunteer, "code-of-conduct-acceptances", new AcceptCodeOfConduct(Known));
        await this.Changed(Coordinator(library), volunteer, "acceptances", new AcceptVolunteer(Known));
    }

    private async Task OpenBooks(string library)
    {
        var books = $"/v1/administrations/{Administration.IdOf(library)}";
        await Started(Director(library), "/v1/administrations", new OpenAdministration(library, "Stichting Bibliotheek", "12345678", "NL001234567B01", new(2024, 1, 1)));
        await this.Changed($"controller@{library}", books, "charts", new AdoptChart("3.7", new(2024, 1, 1)));
        await Followed(_ => this.Changed($"controller@{library}", books, "fiscal-years", new OpenFiscalYear(2024, new(2024, 1, 1))));
    }

    protected async Task<JsonElement[]> FactsOf(string path) => [.. (await Get("auditor", $"{path}/history")).Is(200).Json.GetProperty("facts").EnumerateArray()];

    protected Task<string> Claimed(string account, string library, decimal hours, DateOnly on) =>
        this.Changed(Coordinator(library), account, "allowance-claims", new ClaimAllowance(Person, Hours(hours, 3), on));

    /// <summary>Approves a claim of March, and waits for the books.</summary>
    protected Task Approved(string account, string library, int claim, DateOnly on, OverLimit ifOver = OverLimit.Refuse) =>
        Followed(_ => this.Changed(Director(library), account, "approvals", new ApproveClaim(Person, claim, on.AddDays(20), ifOver, on)));
}
