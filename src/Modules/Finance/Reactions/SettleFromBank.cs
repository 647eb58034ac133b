using Samenkracht.Common.Writing;
using Samenkracht.Finance.Bank;
using Samenkracht.Finance.Invoices;
using Wolverine;

namespace Samenkracht.Finance.Reactions;

/// <summary>Reaction: what a line of a bank statement is for was paid or came in, or was taken back. What the bank did is a fact, so nothing refuses here.</summary>
[UndoneBy(typeof(UndoSettlementHandler))]
public static class SettleFromBankHandler
{
    public static Decision Decide(BankEntryWasMatched told, PurchaseInvoice invoice) => told.IsReversal
        ? PayInvoiceEndpoint.Reversed(invoice, told.Amount, told.On, "Teruggeboekt door de bank", told.StatementId, told.Entry)
        : PayInvoiceEndpoint.Paid(invoice, -told.Amount, told.On, told.StatementId, told.Entry);

    public static Decision Decide(BankEntryWasMatched told, SalesInvoice invoice) => told.IsReversal
        ? RecordReceiptEndpoint.Reversed(invoice, -told.Amount, told.On, "Teruggeboekt door de bank", told.StatementId, told.Entry)
        : RecordReceiptEndpoint.Received(invoice, told.Amount, told.On, told.StatementId, told.Entry);

    public static Decision Decide(BankEntryWasMatched told, Payable payable) => told.IsReversal
        ? payable.Reversed(told.Amount, told.On, "Teruggeboekt door de bank", told.StatementId, told.Entry)
        : payable.PaidBy(-told.Amount, told.On, told.StatementId, told.Entry);

    public static Task Handle(BankEntryWasMatched told, CommandQueue queue, Envelope envelope, CancellationToken ct) => told.Kind switch
    {
        MatchKind.PurchaseInvoice => queue.SettleAsync<PurchaseInvoice>(told.TargetId, envelope, "settle-from-bank", (invoice, _) => Decide(told, invoice!), ct),
        MatchKind.SalesInvoice => queue.SettleAsync<SalesInvoice>(told.TargetId, envelope, "settle-from-bank", (invoice, _) => Decide(told, invoice!), ct),
        MatchKind.Payable => queue.SettleAsync<Payable>(told.TargetId, envelope, "settle-from-bank", (payable, _) => Decide(told, payable!), ct),
        _ => Task.CompletedTask,
    };
}

/// <summary>Reaction: a line that was not for this leaves it open again, as it was before the match.</summary>
public static class UndoSettlementHandler
{
    public static Decision Decide(BankEntryWasUnmatched told, PurchaseInvoice invoice) => told.IsReversal
        ? PayInvoiceEndpoint.Paid(invoice, told.Amount, told.On, told.StatementId, told.Entry)
        : PayInvoiceEndpoint.Reversed(invoice, -told.Amount, told.On, told.Reason, told.StatementId, told.Entry);

    public static Decision Decide(BankEntryWasUnmatched told, SalesInvoice invoice) => told.IsReversal
        ? RecordReceiptEndpoint.Received(invoice, -told.Amount, told.On, told.StatementId, told.Entry)
        : RecordReceiptEndpoint.Reversed(invoice, told.Amount, told.On, told.Reason, told.StatementId, told.Entry);

    public static Decision Decide(BankEntryWasUnmatched told, Payable payable) => told.IsReversal
        ? payable.PaidBy(told.Amount, told.On, told.StatementId, told.Entry)
        : payable.Reversed(-told.Amount, told.On, told.Reason, told.StatementId, told.Entry);

    public static Task Handle(BankEntryWasUnmatched told, CommandQueue queue, Envelope envelope, CancellationToken ct) => told.Kind switch
    {
        MatchKind.PurchaseInvoice => queue.SettleAsync<PurchaseInvoice>(told.TargetId, envelope, "undo-settlement", (invoice, _) => Decide(told, invoice!), ct),
        MatchKind.SalesInvoice => queue.SettleAsync<SalesInvoice>(told.TargetId, envelope, "undo-settlement", (invoice, _) => Decide(told, invoice!), ct),
        MatchKind.Payable => queue.SettleAsync<Payable>(told.TargetId, envelope, "undo-settlement", (payable, _) => Decide(told, payable!), ct),
        _ => Task.CompletedTask,
    };
}
