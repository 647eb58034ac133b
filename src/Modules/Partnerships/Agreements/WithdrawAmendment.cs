using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.Agreements;

/// <summary>Takes the amendment or renewal that waits off the table.</summary>
/// <param name="On">The day.</param>
/// <param name="Reason">Why; no personal data.</param>
public sealed record WithdrawAmendment(DateOnly On, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/agreements/{agreementId}/amendment-withdrawals.</summary>
public static class WithdrawAmendmentEndpoint
{
    public static Decision Decide(WithdrawAmendment command, Agreement agreement) =>
        agreement.Pending is not { } pending ? SignAmendmentEndpoint.NothingWaits
        : command.On < pending.ProposedOn ? SignAmendmentEndpoint.SignedBeforeProposal
        : [new AmendmentWithdrawn(agreement.Id, pending.Number, command.On, command.Reason)];

    public static void Map(Api api) => api.Change<Agreement, WithdrawAmendment>(
        new()
        {
            Path = "/agreements/{agreementId}/amendment-withdrawals", Right = "agreements.change", Facts = [typeof(AmendmentWithdrawn)],
            Summary = "Withdraw an amendment or renewal", Description = "The present terms go on.",
            Example = new WithdrawAmendment(new(2027, 4, 1), "De gemeenteraad stemde niet in."),
        },
        (command, agreement, _) => Decide(command, agreement));
}
