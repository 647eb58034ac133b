using System.ComponentModel.DataAnnotations;
using Samenkracht.Common.Sealing;
using Samenkracht.Volunteers.Agreements;

namespace Samenkracht.Volunteers.People;

/// <summary>Records to whom and where a person is paid.</summary>
/// <param name="Name">The name of the account.</param>
/// <param name="Iban">The account.</param>
/// <param name="On">The day.</param>
public sealed record RecordPaymentDetails(
    [property: Length(1, 200)] string Name,
    [property: RegularExpression("^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$", ErrorMessage = "This must be an IBAN without spaces.")] string Iban,
    DateOnly On);

/// <summary>POST /v1/persons/{personId}/payment-details.</summary>
public static class RecordPaymentDetailsEndpoint
{
    /// <summary>What is not needed is not kept (AVG art. 5).</summary>
    public static readonly Rule NotPaid = new("person-not-paid", "An account is recorded only for who is paid by an agreement in force.");

    /// <summary>A mistyped account is somebody else's.</summary>
    public static readonly Rule IbanWrong = new("person-iban-wrong", "The check digits of this IBAN are wrong.");

    public static Decision Decide(RecordPaymentDetails command, Person person, IEnumerable<VolunteerAgreement> agreements, Asked asked)
    {
        var fiscalId = Person.FiscalIdOf(person.Id);
        return person.Refuses(asked.By.Organisation, command.On, asked) is { } rule ? rule
            : !Checks(command.Iban) ? IbanWrong
            : !agreements.Any(one => one.InForceOn(command.On) is { } agreement && agreement.HolderId == asked.By.Organisation && agreement.TermsOn(command.On).ArePaid) ? NotPaid
            : [new PaymentDetailsRecorded(person.Id, asked.By.Organisation!, Sealed.Of(fiscalId, command.Name)!, Sealed.Of(fiscalId, command.Iban)!, command.On)];
    }

    // ISO 13616: the first four characters to the end, letters as 10 to 35, and the number leaves 1 after division by 97.
    private static bool Checks(string iban) =>
        (iban[4..] + iban[..4]).Aggregate(0, (rest, sign) => char.IsDigit(sign) ? (rest * 10 + sign - '0') % 97 : (rest * 100 + sign - 'A' + 10) % 97) == 1;

    public static void Map(Api api) => api.Change<Person, RecordPaymentDetails>(
        new()
        {
            Path = "/persons/{personId}/payment-details", Right = "persons.change", Facts = [typeof(PaymentDetailsRecorded)],
            Summary = "Record where to pay a person",
            Description = "Only for who is paid by agreement. These values are sealed apart, since records of payments are kept for seven years (AWR art. 52).",
            Example = new RecordPaymentDetails("J. Berends", "NL91ABNA0417164300", new(2026, 11, 1)),
        },
        (command, person, asked) => Decide(command, person, asked.Look<IReadOnlyList<VolunteerAgreement>>(), asked),
        look: async (_, person, session, ct) =>
            await session.LoadManyAsync<VolunteerAgreement>(ct, [.. person.Files.Select(file => VolunteerAgreement.IdOf(person.Id, file.ControllerId))]));
}
