using System.ComponentModel.DataAnnotations;
using Marten;
using Samenkracht.Volunteers.Agreements;
using Samenkracht.Volunteers.Allowances;
using Samenkracht.Volunteers.Courses;
using Samenkracht.Volunteers.People;
using Samenkracht.Volunteers.Screenings;
using Samenkracht.Volunteers.Volunteering;

namespace Samenkracht.Volunteers.Tasks;

/// <summary>All that is known of a volunteer when it is asked whether a task may be done; what is not there is null.</summary>
/// <param name="VolunteerId">The volunteer at the organisation.</param>
/// <param name="Volunteer">The volunteer.</param>
/// <param name="Person">The person.</param>
/// <param name="Agreement">The agreements with the organisation.</param>
/// <param name="Screening">The certificates of conduct that were seen.</param>
/// <param name="Training">What the person learned, anywhere.</param>
/// <param name="Accounts">What the person was paid in the year of the day, with the organisation and with all that count together.</param>
public sealed record Standing(
    string VolunteerId, Volunteer? Volunteer, Person? Person, VolunteerAgreement? Agreement, Screening? Screening, TrainingRecord? Training,
    IReadOnlyList<AllowanceAccount> Accounts)
{
    private const int UuidLength = 36;

    /// <summary>The states that a decision about this volunteer looks at, but for the accounts.</summary>
    public static IEnumerable<StateKey> Keys(string volunteerId) =>
    [
        new(typeof(Volunteer), volunteerId),
        new(typeof(Person), PersonIdOf(volunteerId)),
        new(typeof(VolunteerAgreement), VolunteerAgreement.IdOf(volunteerId)),
        new(typeof(Screening), Screening.IdOf(volunteerId)),
        new(typeof(TrainingRecord), TrainingRecord.IdOf(PersonIdOf(volunteerId))),
    ];

    /// <summary>The accounts that tell whether an organisation can pay an allowance for the day: its own, and the one of where the volunteer came from.</summary>
    public static IEnumerable<StateKey> AccountKeys(string volunteerId, DateOnly day, string? organisationId) =>
        AllowanceAccount.KeysOf(PersonIdOf(volunteerId), OrganisationIdOf(volunteerId), day)
            .Concat(organisationId is null ? [] : AllowanceAccount.KeysOf(PersonIdOf(volunteerId), organisationId, day)).Distinct();

    /// <summary>What a decision was given of them.</summary>
    public static Standing Of(string volunteerId, Asked asked, IReadOnlyList<AllowanceAccount> accounts) => new(
        volunteerId, asked.Find<Volunteer>(volunteerId), asked.Find<Person>(PersonIdOf(volunteerId)),
        asked.Find<VolunteerAgreement>(VolunteerAgreement.IdOf(volunteerId)), asked.Find<Screening>(Screening.IdOf(volunteerId)),
        asked.Find<TrainingRecord>(TrainingRecord.IdOf(PersonIdOf(volunteerId))), accounts);

    /// <summary>The pseudonym in the key of a volunteer.</summary>
    public static string PersonIdOf(string volunteerId) => $"{Person.Noun}-{volunteerId.Substring(Volunteer.Noun.Length + 1, UuidLength)}";

    /// <summary>The organisation in the key of a volunteer: where the person applied, also when a merger put another in its place.</summary>
    public static string OrganisationIdOf(string volunteerId) => $"organisation-{volunteerId[(Volunteer.Noun.Length + UuidLength + 2)..]}";
}

/// <summary>The id of a volunteer: the UUID of the person and the code of the organisation.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class VolunteerIdAttribute : RegularExpressionAttribute
{
    /// <summary>Checks the form.</summary>
    public VolunteerIdAttribute() : base("^volunteer-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}-[a-z0-9-]{2,60}$") =>
        ErrorMessage = "This must be volunteer-, a UUID and the code of an organisation.";
}

/// <summary>Reads what is known of a volunteer.</summary>
internal static class StandingReading
{
    public static async Task<Standing> StandingAsync(this IQuerySession session, string volunteerId, DateOnly day, CancellationToken ct)
    {
        var person = Standing.PersonIdOf(volunteerId);
        return new(
            volunteerId, await session.LoadAsync<Volunteer>(volunteerId, ct), await session.LoadAsync<Person>(person, ct),
            await session.LoadAsync<VolunteerAgreement>(VolunteerAgreement.IdOf(volunteerId), ct), await session.LoadAsync<Screening>(Screening.IdOf(volunteerId), ct),
            await session.LoadAsync<TrainingRecord>(TrainingRecord.IdOf(person), ct), await session.AccountsAsync(volunteerId, day, ct));
    }

    public static Task<IReadOnlyList<AllowanceAccount>> AccountsAsync(this IQuerySession session, string volunteerId, DateOnly day, CancellationToken ct)
    {
        var (person, year) = (Standing.PersonIdOf(volunteerId), day.Year);
        return session.Query<AllowanceAccount>().Where(account => account.PersonId == person && account.Year == year).ToListAsync(ct);
    }
}
