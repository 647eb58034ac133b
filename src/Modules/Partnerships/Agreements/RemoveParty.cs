namespace Samenkracht.Partnerships.Agreements;

/// <summary>Takes a party out of a draft.</summary>
/// <param name="PartyId">The organisation.</param>
/// <param name="On">The day.</param>
public sealed record RemoveParty([property: Id("organisation")] string PartyId, DateOnly On);

/// <summary>POST /v1/agreements/{agreementId}/party-removals.</summary>
public static class RemovePartyEndpoint
{
    /// <summary>An agreement is between at least two.</summary>
    public static readonly Rule TwoRemain = new("two-parties-remain", "At least two parties must remain, and one of them must sign.");

    public static Decision Decide(RemoveParty command, Agreement agreement) =>
        agreement.Status != AgreementStatus.Draft ? Agreement.NotADraft
        : agreement.SignedBy.Length > 0 ? AddPartyEndpoint.SignedAlready
        : agreement.PartyOf(command.PartyId) is null ? Agreement.NotAParty
        : agreement.Parties.Length == 2 || agreement.Parties.All(party => !party.MustSign || party.OrganisationId == command.PartyId) ? TwoRemain
        : [new AgreementPartyRemoved(agreement.Id, command.PartyId, command.On)];

    public static void Map(Api api) => api.Change<Agreement, RemoveParty>(
        new()
        {
            Path = "/agreements/{agreementId}/party-removals", Right = "agreements.change", Facts = [typeof(AgreementPartyRemoved)],
            Summary = "Remove a party from a draft", Description = "Possible until the first signature.",
            Example = new RemoveParty("organisation-gemeente-deventer", new(2026, 11, 2)),
        },
        (command, agreement, _) => Decide(command, agreement));
}
