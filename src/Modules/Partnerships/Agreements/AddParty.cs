using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Partnerships.Agreements;

/// <summary>Adds a party to a draft.</summary>
/// <param name="Party">The party.</param>
/// <param name="On">The day.</param>
public sealed record AddParty(Party Party, DateOnly On);

/// <summary>POST /v1/agreements/{agreementId}/parties.</summary>
public static class AddPartyEndpoint
{
    /// <summary>Whoever signed knew the others.</summary>
    public static readonly Rule SignedAlready = new("agreement-signed-already", "The parties cannot change once somebody has signed.");

    public static Decision Decide(AddParty command, Agreement agreement, Asked asked) =>
        agreement.Status != AgreementStatus.Draft ? Agreement.NotADraft
        : agreement.SignedBy.Length > 0 ? SignedAlready
        : agreement.PartyOf(command.Party.OrganisationId) is not null ? DraftAgreementEndpoint.PartyTwice
        : asked.Find<Organisation>(command.Party.OrganisationId) is not { } organisation ? Organisation.NotKnown
        : !organisation.ExistsOn(command.On) ? Organisation.Dissolved
        : [new AgreementPartyAdded(agreement.Id, command.Party, command.On)];

    public static void Map(Api api) => api.Change<Agreement, AddParty>(
        new()
        {
            Path = "/agreements/{agreementId}/parties", Right = "agreements.change", Facts = [typeof(AgreementPartyAdded)],
            Summary = "Add a party to a draft", Description = "Possible until the first signature.",
            Example = new AddParty(new("organisation-gemeente-deventer", PartyRole.Municipality, true), new(2026, 11, 2)),
        },
        Decide,
        (command, _) => [new(typeof(Organisation), command.Party.OrganisationId)]);
}
