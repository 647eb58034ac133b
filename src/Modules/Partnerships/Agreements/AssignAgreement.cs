using System.ComponentModel.DataAnnotations;
using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Partnerships.Agreements;

/// <summary>Puts another organisation in the place of a party.</summary>
/// <param name="FromPartyId">The party that leaves.</param>
/// <param name="ToPartyId">The organisation that takes its place.</param>
/// <param name="On">The first day.</param>
/// <param name="Basis">On what ground: the id of the merger, or a deed.</param>
public sealed record AssignAgreement(
    [property: Id("organisation")] string FromPartyId, [property: Id("organisation")] string ToPartyId, DateOnly On, [property: Length(1, 200)] string Basis);

/// <summary>POST /v1/agreements/{agreementId}/assignments.</summary>
public static class AssignAgreementEndpoint
{
    /// <summary>A transfer is to somebody else.</summary>
    public static readonly Rule ToItself = new("assigned-to-itself", "An agreement is assigned to another organisation.");

    public static Decision Decide(AssignAgreement command, Agreement agreement, Asked asked) =>
        command.FromPartyId == command.ToPartyId ? ToItself
        : agreement.PartyOf(command.FromPartyId) is null ? Agreement.NotAParty
        : asked.Find<Organisation>(command.ToPartyId) is not { } successor ? Organisation.NotKnown
        : !successor.ExistsOn(command.On) ? Organisation.Dissolved
        : [new AgreementAssigned(agreement.Id, command.FromPartyId, command.ToPartyId, command.On, command.Basis)];

    public static void Map(Api api) => api.Change<Agreement, AssignAgreement>(
        new()
        {
            Path = "/agreements/{agreementId}/assignments", Right = "agreements.change", Facts = [typeof(AgreementAssigned)],
            Summary = "Assign an agreement", Description = "Another organisation takes the place of a party; the agreement keeps its id, its signatures and its dates.",
            Example = new AssignAgreement("organisation-bibliotheek-hengelo", "organisation-bibliotheek-twente", new(2024, 1, 1), "merger-fusie-twente"),
        },
        Decide,
        (command, _) => [new(typeof(Organisation), command.ToPartyId)]);
}
