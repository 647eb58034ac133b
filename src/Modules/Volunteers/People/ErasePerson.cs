using Marten;
using Samenkracht.Volunteers.Reactions;
using Samenkracht.Volunteers.Volunteering;

namespace Samenkracht.Volunteers.People;

/// <summary>Erases a person at one organisation.</summary>
/// <param name="OrganisationId">The controller.</param>
/// <param name="LegalBasis">On what ground.</param>
/// <param name="WasPaid">Whether anything was ever paid; needed when an account is known.</param>
/// <param name="LastPaidOn">The day of the last payment; needed when anything was paid.</param>
/// <param name="On">The day.</param>
public sealed record ErasePerson(
    [property: Id("organisation")] string OrganisationId, ErasureGround LegalBasis, bool? WasPaid, DateOnly? LastPaidOn, DateOnly On);

/// <summary>POST /v1/persons/{personId}/erasures.</summary>
public static class ErasePersonEndpoint
{
    /// <summary>AWR art. 52, BW 2:10: seven years after the financial year.</summary>
    private const int FiscalYears = 7;

    /// <summary>Who did not ask is not erased on request, and is not refused.</summary>
    public static readonly Rule NotRequested = new("person-erasure-not-requested", "This person has asked the organisation for no erasure that is not answered yet.");

    /// <summary>One leaves first.</summary>
    public static readonly Rule StillVolunteers = new("person-still-volunteers", "This person has applied or is still a volunteer of the organisation.");

    /// <summary>The term of retention is not only an upper bound.</summary>
    public static readonly Rule KeptLonger = new("person-kept-longer", "The term for which the file of this person is kept is not over on that day.");

    /// <summary>How long fiscal values stay follows from it.</summary>
    public static readonly Rule LastPaymentMissing = new("person-last-payment-missing", "Say whether anything was paid, and on which day it was paid last.");

    public static Decision Decide(ErasePerson command, Person person, IEnumerable<Volunteer> roles, Asked asked)
    {
        if (person.Refuses(command.OrganisationId, command.On, asked) is { } rule) return rule;
        var files = person.FilesOf(command.OrganisationId).Where(file => file.ErasedOn is null).ToList();
        var (isPaid, own) = (files.Any(file => file.Iban is not null), roles.Where(role => role.OrganisationId == command.OrganisationId).ToList());
        if (command.LegalBasis == ErasureGround.Request && !files.Any(file => file.AwaitsErasure)) return NotRequested;
        if (own.Any(role => role.IsHere)) return StillVolunteers;
        if (command.LegalBasis == ErasureGround.Retention && own.Any(role => role.KeptUntil >= command.On)) return KeptLonger;
        if (isPaid && (command.WasPaid is null || (command.WasPaid == true && command.LastPaidOn is null))) return LastPaymentMissing;

        IFact[] erased =
        [
            new PersonErased(person.Id, command.OrganisationId, command.LegalBasis, command.On),
            .. files.SelectMany(file => file.EarlierControllers).Distinct()
                .Select(one => new EarlierValuesErased(person.Id, command.OrganisationId, one, person.Id, command.On)),
        ];
        if (!isPaid) return [.. erased];
        return command.WasPaid == true && new DateOnly(command.LastPaidOn!.Value.Year + FiscalYears, 12, 31) is var until && until >= command.On
            ? Decision.Of([.. erased, new ErasureDeferred(person.Id, command.OrganisationId, Person.FiscalIdOf(person.Id), until, ErasureObstacle.FiscalDuty, command.On)])
                .Telling(new FiscalTermRunsUntil(person.Id, command.OrganisationId, until))
            : [.. erased, .. EraseFiscalValuesEndpoint.Erased(person, files, command.On)];
    }

    public static void Map(Api api) => api.Change<Person, ErasePerson>(
        new()
        {
            Path = "/persons/{personId}/erasures", Right = "persons.erase", Facts = [typeof(PersonErased), typeof(ErasureDeferred), typeof(EarlierValuesErased)],
            Summary = "Erase a person",
            Description = "Destroys what the organisation keeps under the pseudonym, in every module, and the key to it; counts stay. Name and account of payments are kept until "
                + "seven years after the year of the last one (AWR art. 52) and erased by themselves after that.",
            Example = new ErasePerson("organisation-bibliotheek-deventer", ErasureGround.Request, true, new(2026, 6, 30), new(2026, 11, 10)),
        },
        (command, person, asked) => Decide(command, person, asked.Look<IReadOnlyList<Volunteer>>(), asked),
        look: async (command, person, session, ct) => await session.Query<Volunteer>().Where(role => role.PersonId == person.Id).ToListAsync(ct));
}
