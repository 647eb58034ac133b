using Samenkracht.Volunteers.Agreements;
using Samenkracht.Volunteers.People;
using Samenkracht.Volunteers.Volunteering;

namespace Samenkracht.Acceptance.Scenarios;

/// <summary>People who become volunteers, as coordinators record it.</summary>
internal static class PeopleScenarios
{
    public const string Deventer = "organisation-bibliotheek-deventer";
    public const string Hengelo = "organisation-bibliotheek-hengelo";
    public const string Coordinator = "volunteer-coordinator-deventer";
    public const string CoordinatorInHengelo = "volunteer-coordinator-hengelo";

    /// <summary>The day on which the people of these stories become known.</summary>
    public static readonly DateOnly Known = new(2021, 1, 4);

    public static readonly AgreedTerms Paid = new(4, AllowanceKind.PerHour, true, 14);

    /// <summary>The id in a path.</summary>
    public static string IdIn(this string path) => path.Split('/')[^1];

    public static RegisterPerson Joke(DateOnly? on = null) =>
        new("Joke Berends", "joke@voorbeeld.example", "0570 123456", new(1961, 5, 4), AgeClass.From21, on ?? Known);

    /// <summary>A person; gives the path.</summary>
    public static async Task<string> APerson(this AppSpec spec, string who = Coordinator, DateOnly? on = null) => (await spec.Started(who, "/v1/persons", Joke(on))).Path;

    /// <summary>An application of a person; gives the path of the volunteer.</summary>
    public static async Task<string> AnApplication(this AppSpec spec, string person, string who = Coordinator, DateOnly? on = null) =>
        (await spec.Started(who, "/v1/volunteers", new ApplyAsVolunteer(person.IdIn(), who == Coordinator ? Deventer : Hengelo, on ?? Known))).Path;

    /// <summary>A volunteer who is accepted; gives the paths of the person and the volunteer.</summary>
    public static async Task<(string Person, string Volunteer)> AVolunteer(this AppSpec spec, string who = Coordinator, DateOnly? on = null)
    {
        var person = await spec.APerson(who, on);
        var volunteer = await spec.AnApplication(person, who, on);
        await spec.Changed(who, volunteer, "interviews", new InterviewVolunteer(on ?? Known));
        await spec.Changed(who, volunteer, "code-of-conduct-acceptances", new AcceptCodeOfConduct(on ?? Known));
        await spec.Changed(who, volunteer, "acceptances", new AcceptVolunteer(on ?? Known));
        return (person, volunteer);
    }

    /// <summary>An agreement that both signed; gives the path.</summary>
    public static async Task<string> ASignedAgreement(this AppSpec spec, string volunteer, string who = Coordinator, DateOnly? on = null)
    {
        var (agreement, _) = await spec.Started(who, "/v1/volunteer-agreements", new OfferVolunteerAgreement(volunteer.IdIn(), Paid, on ?? Known, null, on ?? Known));
        foreach (var side in Enum.GetValues<Signatory>()) await spec.Changed(who, agreement, "signatures", new SignVolunteerAgreement(side, null, on ?? Known));
        return agreement;
    }
}
