using System.ComponentModel.DataAnnotations;
using Samenkracht.Partnerships.Organisations;
using Samenkracht.Partnerships.Reactions;

namespace Samenkracht.Partnerships.Agreements;

/// <summary>Records that a party signed.</summary>
/// <param name="PartyId">The party that signed.</param>
/// <param name="Position">The position of whoever signed for it.</param>
/// <param name="SignedOn">The day of the signature.</param>
/// <param name="DocumentHash">SHA-256 of the signed document, 64 hexadecimal digits; null when it is not kept digitally.</param>
public sealed record SignAgreement(
    [property: Id("organisation")] string PartyId,
    SignatoryPosition Position,
    DateOnly SignedOn,
    [property: RegularExpression("^[0-9a-f]{64}$", ErrorMessage = "A SHA-256 has 64 lower-case hexadecimal digits.")] string? DocumentHash = null);

/// <summary>POST /v1/agreements/{agreementId}/signatures.</summary>
public static class SignAgreementEndpoint
{
    /// <summary>One signature binds.</summary>
    public static readonly Rule SignedTwice = new("agreement-signed-twice", "This party has already signed the agreement.");

    /// <summary>Nobody signs what is not yet written.</summary>
    public static readonly Rule SignedBeforeDraft = new("signed-before-draft", "A signature cannot precede the draft.");

    /// <summary>A signature is a fact, not a plan.</summary>
    public static readonly Rule SignedInFuture = new("signed-in-future", "A signature cannot lie in the future.");

    /// <summary>What is over cannot begin.</summary>
    public static readonly Rule PeriodOver = new("agreement-period-over", "The agreed period was already over on that day.");

    /// <summary>Libraries and support organisations have people here who sign; for others a party records what is on paper.</summary>
    public static readonly Rule SignsForItself = new("party-signs-for-itself", "A library or support organisation signs for itself.");

    public static Decision Decide(SignAgreement command, Agreement agreement, Asked asked) =>
        agreement.Status != AgreementStatus.Draft ? Agreement.NotADraft
        : agreement.PartyOf(command.PartyId) is not { } party ? Agreement.NotAParty
        : party.Role is PartyRole.Library or PartyRole.Support && party.OrganisationId != asked.By.Organisation ? SignsForItself
        : agreement.SignedBy.Contains(command.PartyId) ? SignedTwice
        : command.SignedOn < agreement.DraftedOn ? SignedBeforeDraft
        : command.SignedOn > asked.Today ? SignedInFuture
        : command.SignedOn > agreement.Until ? PeriodOver
        : asked.Find<Organisation>(command.PartyId) is { } organisation && !organisation.ExistsOn(command.SignedOn) ? Organisation.Dissolved
        : agreement.AllSigned([.. agreement.SignedBy, command.PartyId]) ? Decision.Of(
                [SignatureOf(command, agreement), new AgreementCameIntoForce(agreement.Id, agreement.From, agreement.Until)])
            .Telling(AgreementRunsUntil.Of(agreement.Id, agreement.Until))
        : [SignatureOf(command, agreement)];

    private static AgreementSigned SignatureOf(SignAgreement command, Agreement agreement) =>
        new(agreement.Id, command.PartyId, command.Position, command.SignedOn, command.DocumentHash);

    public static void Map(Api api) => api.Change<Agreement, SignAgreement>(
        new()
        {
            Path = "/agreements/{agreementId}/signatures", Right = "agreements.sign", Facts = [typeof(AgreementSigned)],
            Summary = "Sign an agreement",
            Description = "Records the signature of a party. With the last signature that is needed the agreement comes into force from its first day.",
            Example = new SignAgreement("organisation-bibliotheek-deventer", SignatoryPosition.Director, new(2026, 11, 10), new string('a', 64)),
        },
        Decide,
        (command, _) => [new(typeof(Organisation), command.PartyId)]);
}
