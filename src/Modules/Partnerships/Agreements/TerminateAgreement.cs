using System.ComponentModel.DataAnnotations;
using Samenkracht.Contracts.Partnerships;

namespace Samenkracht.Partnerships.Agreements;

/// <summary>Gives notice.</summary>
/// <param name="EndsOn">The last day on which the agreement binds.</param>
/// <param name="NoticeOn">The day of the notice.</param>
/// <param name="Reason">Why; no personal data.</param>
public sealed record TerminateAgreement(DateOnly EndsOn, DateOnly NoticeOn, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/agreements/{agreementId}/terminations.</summary>
public static class TerminateAgreementEndpoint
{
    /// <summary>Dates run forward.</summary>
    public static readonly Rule EndsBeforeItStarts = new("termination-before-start", "An agreement cannot end before the day it starts.");

    /// <summary>An agreement that would end earlier by itself needs no notice.</summary>
    public static readonly Rule EndsEarlierAnyway = new("termination-after-end", "The agreement ends earlier by itself.");

    /// <summary>Notice looks ahead.</summary>
    public static readonly Rule NoticeAfterEnd = new("notice-after-end", "Notice is given on or before the last day.");

    /// <summary>Who renews stays.</summary>
    public static readonly Rule NoticeTakenBack = new("notice-before-renewal", "Notice from before the last renewal ends nothing any more.");

    // Notice that was given in time may come to be known after the agreed end.
    public static Decision Decide(TerminateAgreement command, Agreement agreement) =>
        agreement.Status is not (AgreementStatus.InForce or AgreementStatus.Expired) ? Agreement.NotInForce
        : command.EndsOn < agreement.From ? EndsBeforeItStarts
        : command.EndsOn > agreement.Until ? EndsEarlierAnyway
        : command.NoticeOn > command.EndsOn ? NoticeAfterEnd
        : command.NoticeOn < agreement.RenewedOn ? NoticeTakenBack
        : Decision.Of([new AgreementTerminated(agreement.Id, command.EndsOn, command.NoticeOn, command.Reason)])
            .Telling(new AgreementWasTerminated(agreement.Id, agreement.PartyIds, agreement.YearlyContribution, command.EndsOn, command.NoticeOn,
                agreement.Parties.FirstOrDefault(party => party.Role == PartyRole.Municipality)?.OrganisationId, agreement.Scope));

    public static void Map(Api api) => api.Change<Agreement, TerminateAgreement>(
        new()
        {
            Path = "/agreements/{agreementId}/terminations", Right = "agreements.change", Facts = [typeof(AgreementTerminated)],
            Summary = "Terminate an agreement", Description = "Gives notice: the agreement binds until and including the last day named.",
            Example = new TerminateAgreement(new(2027, 12, 31), new(2027, 9, 1), "Bezuiniging van de gemeente."),
        },
        (command, agreement, _) => Decide(command, agreement));
}
