using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.Reactions;

namespace Samenkracht.Partnerships.Agreements;

/// <summary>Records that a party signed the amendment or renewal that waits.</summary>
/// <param name="PartyId">The party that signed.</param>
/// <param name="Position">The position of whoever signed for it.</param>
/// <param name="SignedOn">The day of the signature.</param>
public sealed record SignAmendment([property: Id("organisation")] string PartyId, SignatoryPosition Position, DateOnly SignedOn);

/// <summary>POST /v1/agreements/{agreementId}/amendment-signatures.</summary>
public static class SignAmendmentEndpoint
{
    /// <summary>There must be something to sign.</summary>
    public static readonly Rule NothingWaits = new("no-amendment-waits", "No amendment or renewal waits for signatures.");

    /// <summary>One signature binds.</summary>
    public static readonly Rule SignedTwice = new("amendment-signed-twice", "This party has already signed the amendment.");

    /// <summary>Nobody signs what is not yet written.</summary>
    public static readonly Rule SignedBeforeProposal = new("signed-before-proposal", "A signature cannot precede the proposal.");

    public static Decision Decide(SignAmendment command, Agreement agreement, Asked asked)
    {
        if (agreement.Pending is not { } pending) return NothingWaits;
        if (agreement.PartyOf(command.PartyId) is not { } party) return Agreement.NotAParty;
        if (party.Role is PartyRole.Library or PartyRole.Support && party.OrganisationId != asked.By.Organisation) return SignAgreementEndpoint.SignsForItself;
        if (pending.SignedBy.Contains(command.PartyId)) return SignedTwice;
        if (command.SignedOn < pending.ProposedOn) return SignedBeforeProposal;
        if (command.SignedOn > asked.Today) return SignAgreementEndpoint.SignedInFuture;

        var signature = new AmendmentSigned(agreement.Id, pending.Number, command.PartyId, command.Position, command.SignedOn);
        if (!agreement.AllSigned([.. pending.SignedBy, command.PartyId])) return [signature];
        return pending.Until is { } until
            ? Decision.Of([signature, new AgreementRenewed(agreement.Id, pending.Number, until, command.SignedOn)])
                .Telling(new AgreementRunsUntil(agreement.Id, until), new AgreementWasRenewed(agreement.Id, agreement.PartyIds, until, command.SignedOn))
            : [signature, new AgreementAmended(agreement.Id, pending.Number, [.. pending.Scope], pending.YearlyContribution, pending.EffectiveFrom!.Value)];
    }

    public static void Map(Api api) => api.Change<Agreement, SignAmendment>(
        new()
        {
            Path = "/agreements/{agreementId}/amendment-signatures", Right = "agreements.sign", Facts = [typeof(AmendmentSigned)],
            Summary = "Sign an amendment or renewal", Description = "With the last signature that is needed the change holds.",
            Example = new SignAmendment("organisation-bibliotheek-deventer", SignatoryPosition.Director, new(2027, 4, 1)),
        },
        Decide);
}
