using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Volunteers.Agreements;

/// <summary>Ends the last agreement of a volunteer, or takes an offer back that was not signed.</summary>
/// <param name="Reason">Why; no personal data.</param>
/// <param name="On">The last day; it can lie ahead, as after notice.</param>
public sealed record EndVolunteerAgreement([property: Length(1, 500)] string Reason, DateOnly On);

/// <summary>POST /v1/volunteer-agreements/{agreementId}/endings.</summary>
public static class EndVolunteerAgreementEndpoint
{
    public static Decision Decide(EndVolunteerAgreement command, VolunteerAgreement agreement) =>
        agreement.Last.LastDay is { } last && last <= command.On ? VolunteerAgreement.NoneRuns
        : command.On < agreement.Last.OfferedOn ? VolunteerAgreement.TooEarly
        : PersonalNumbers.Refuses(command.Reason) is { } personal ? personal
        : [agreement.Ended(command.Reason, command.On)];

    public static void Map(Api api) => api.Change<VolunteerAgreement, EndVolunteerAgreement>(
        new()
        {
            Path = "/volunteer-agreements/{agreementId}/endings", Right = "volunteer-agreements.change", Facts = [typeof(VolunteerAgreementEnded)],
            Summary = "End an agreement with a volunteer", Description = "Ends it earlier than agreed. When the volunteer leaves, this happens by itself.",
            Example = new EndVolunteerAgreement("De taak is vervallen", new(2027, 3, 31)),
        },
        (command, agreement, _) => Decide(command, agreement));
}
