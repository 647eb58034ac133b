using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Volunteers.Agreements;

/// <summary>Records that the volunteer or the organisation signed the last agreement that was offered.</summary>
/// <param name="By">Who signed.</param>
/// <param name="DocumentHash">SHA-256 of the signed document, 64 hexadecimal digits; null when it is not kept digitally.</param>
/// <param name="On">The day of the signature.</param>
public sealed record SignVolunteerAgreement(
    Signatory By,
    [property: RegularExpression("^[0-9a-f]{64}$", ErrorMessage = "A SHA-256 has 64 lower-case hexadecimal digits.")] string? DocumentHash,
    DateOnly On);

/// <summary>POST /v1/volunteer-agreements/{agreementId}/signatures.</summary>
public static class SignVolunteerAgreementEndpoint
{
    /// <summary>One signature binds.</summary>
    public static readonly Rule SignedAlready = new("volunteer-agreement-signed-already", "This side has signed the agreement already.");

    public static Decision Decide(SignVolunteerAgreement command, VolunteerAgreement agreement, Asked asked) =>
        agreement.Refuses(command.On, asked) is { } rule ? rule
        : (command.By == Signatory.Volunteer ? agreement.Last.VolunteerSignedOn : agreement.Last.OrganisationSignedOn) is not null ? SignedAlready
        : [new VolunteerAgreementSigned(
            agreement.Id, agreement.VolunteerId, agreement.PersonId, agreement.Last.HolderId, agreement.Last.Number, command.By, command.DocumentHash, command.On)];

    public static void Map(Api api) => api.Change<VolunteerAgreement, SignVolunteerAgreement>(
        new()
        {
            Path = "/volunteer-agreements/{agreementId}/signatures", Right = "volunteer-agreements.sign", Facts = [typeof(VolunteerAgreementSigned)],
            Summary = "Record a signature of an agreement with a volunteer",
            Description = "Both sides sign. From the later of both days, and not before its first day, the agreement is in force and the volunteer can work.",
            Example = new SignVolunteerAgreement(Signatory.Volunteer, null, new(2026, 9, 25)),
        },
        Decide);
}
