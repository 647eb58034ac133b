using Samenkracht.Common.Writing;
using Samenkracht.Finance.Budgets;
using Samenkracht.Finance.Invoices;
using Wolverine;

namespace Samenkracht.Finance.Reactions;

/// <summary>Told within the module: an invoice that was matched with a commitment could not use it.</summary>
/// <param name="InvoiceId">The invoice.</param>
/// <param name="BudgetId">The budget.</param>
/// <param name="Commitment">The number of the commitment.</param>
/// <param name="On">The day.</param>
public sealed record CommitmentUseWasDeclined(string InvoiceId, string BudgetId, int Commitment, DateOnly On);

/// <summary>Reaction: the invoice uses the commitment that it is matched with, unless another one used it up in between.</summary>
[UndoneBy(typeof(GiveCommitmentBackHandler))]
public static class UseMatchedCommitmentHandler
{
    public static Decision Decide(InvoiceWasMatched told, Budget budget, Asked asked)
    {
        var use = UseCommitmentEndpoint.Decide(new(told.Commitment, told.Amount, told.InvoiceId, told.On), budget, asked);
        return use.Refusal is not { Rule.Name: var because } ? use
            : Decision.Of([new CommitmentUseDeclined(budget.Id, told.Commitment, told.Amount, told.InvoiceId, because, told.On)])
                .Telling(new CommitmentUseWasDeclined(told.InvoiceId, budget.Id, told.Commitment, told.On));
    }

    public static Task Handle(InvoiceWasMatched told, CommandQueue queue, Envelope envelope, CancellationToken ct) =>
        queue.ReactOnceAsync<Budget>(told.BudgetId, envelope, "use-matched-commitment", (budget, asked) => Decide(told, budget!, asked), ct);
}

/// <summary>Reaction: what an invoice was credited for, is disputed for or is matched with elsewhere is not used of the commitment; of one that was released it is free again.</summary>
public static class GiveCommitmentBackHandler
{
    public static Decision Decide(CommitmentWasGivenBack told, Budget budget)
    {
        if (budget.Declined.Contains(told.InvoiceId) || budget.Commitments.FirstOrDefault(one => one.Number == told.Commitment) is not { } commitment) return [];

        var on = Budget.Later(told.On, commitment.Since);
        var back = new CommitmentUsed(budget.Id, commitment.Number, -told.Amount, told.InvoiceId, on);
        return commitment.IsReleased ? [back, new CommitmentReleased(budget.Id, commitment.Number, told.Amount, commitment.CancelledSession, on, told.Reason)] : [back];
    }

    public static Task Handle(CommitmentWasGivenBack told, CommandQueue queue, Envelope envelope, CancellationToken ct) =>
        queue.ReactOnceAsync<Budget>(told.BudgetId, envelope, "give-commitment-back", (budget, _) => Decide(told, budget!), ct);
}

/// <summary>Compensation: an invoice that could not use its commitment is not matched with it.</summary>
[WayBack("Somebody matches the invoice with a commitment that has room for it.")]
public static class EndDeclinedMatchHandler
{
    public static Decision Decide(CommitmentUseWasDeclined told, PurchaseInvoice invoice) => (invoice.BudgetId, invoice.Commitment) != (told.BudgetId, told.Commitment)
        ? [] : [UnmatchInvoiceEndpoint.Unmatched(invoice, told.On, "De verplichting heeft hiervoor geen ruimte meer")];

    public static Task Handle(CommitmentUseWasDeclined told, CommandQueue queue, Envelope envelope, CancellationToken ct) =>
        queue.ReactOnceAsync<PurchaseInvoice>(told.InvoiceId, envelope, "end-declined-match", (invoice, _) => Decide(told, invoice!), ct);
}
