using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Volunteers.Agreements;

/// <summary>Assigns the last agreement of a volunteer to the successor of the organisation.</summary>
/// <param name="SuccessorId">The successor.</param>
/// <param name="Basis">On what ground: the deed of merger, for example; no personal data.</param>
/// <param name="On">The first day of the successor.</param>
public sealed record AssignVolunteerAgreement([property: Id("organisation")] string SuccessorId, [property: Length(1, 500)] string Basis, DateOnly On);

/// <summary>POST /v1/volunteer-agreements/{agreementId}/assignments.</summary>
public static class AssignVolunteerAgreementEndpoint
{
    /// <summary>A successor is another.</summary>
    public static readonly Rule HoldsAlready = new("volunteer-agreement-held-already", "That organisation holds the agreement already.");

    public static Decision Decide(AssignVolunteerAgreement command, VolunteerAgreement agreement, Asked asked) =>
        agreement.Refuses(command.On, asked) is { } rule ? rule
        : agreement.Last.HolderId == command.SuccessorId ? HoldsAlready
        : PersonalNumbers.Refuses(command.Basis) is { } personal ? personal
        : [new VolunteerAgreementAssigned(
            agreement.Id, agreement.VolunteerId, agreement.PersonId, agreement.Last.Number, agreement.Last.HolderId, command.SuccessorId, command.Basis, command.On)];

    public static void Map(Api api) => api.Change<VolunteerAgreement, AssignVolunteerAgreement>(
        new()
        {
            Path = "/volunteer-agreements/{agreementId}/assignments", Right = "volunteer-agreements.sign", Facts = [typeof(VolunteerAgreementAssigned)],
            Summary = "Assign an agreement with a volunteer", Description = "The successor of the organisation, as after a merger, is bound in its place; the agreement and its dates stay.",
            Example = new AssignVolunteerAgreement("organisation-bibliotheek-salland-ommen", "Fusieakte", new(2027, 1, 1)),
        },
        Decide);
}
