using Marten;
using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Finance.Bank;
using Samenkracht.Finance.Invoices;
using Samenkracht.Finance.Known;
using Wolverine;

namespace Samenkracht.Finance.Reactions;

/// <summary>Reaction: what predecessors of a merger still had to pay or to receive, and their bank accounts, are the successor's (BW 2:309).</summary>
/// <remarks>What is settled stays where it was, under who settled it.</remarks>
[UndoneBy(typeof(ReturnOpenItemsHandler))]
public static class PassOpenItemsHandler
{
    private const string Name = "pass-open-items";

    public static Decision Decide(MergerTookEffect told, PurchaseInvoice invoice) => !told.Predecessors.Contains(invoice.OrganisationId) || invoice.Status == PurchaseInvoiceStatus.Settled
        ? [] : [new InvoicePassedOn(invoice.Id, told.MergerId, invoice.OrganisationId, told.SuccessorId, told.EffectiveOn)];

    public static Decision Decide(MergerTookEffect told, SalesInvoice invoice) =>
        !told.Predecessors.Contains(invoice.OrganisationId) || invoice.Status is SalesInvoiceStatus.Settled or SalesInvoiceStatus.Dropped
            ? [] : [new SalesInvoicePassedOn(invoice.Id, told.MergerId, invoice.OrganisationId, told.SuccessorId, told.EffectiveOn)];

    public static Decision Decide(MergerTookEffect told, Payable payable) => !told.Predecessors.Contains(payable.OrganisationId) || payable.Open == 0
        ? [] : [new PayablePassedOn(payable.Id, told.MergerId, payable.OrganisationId, told.SuccessorId, told.EffectiveOn)];

    public static Decision Decide(MergerTookEffect told, BankAccount account) => !told.Predecessors.Contains(account.OrganisationId) || account.ClosedOn is not null
        ? [] : [new BankAccountPassedOn(account.Id, told.MergerId, account.OrganisationId, told.SuccessorId, told.EffectiveOn)];

    public static async Task Handle(MergerTookEffect told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        var (origin, from) = (envelope.Origin(Name), told.Predecessors.Where(one => one != told.SuccessorId).ToArray());
        var rest = told with { Predecessors = from };
        foreach (var id in await session.Query<PurchaseInvoice>().Where(one => one.OrganisationId.IsOneOf(from)).Select(one => one.Id).ToListAsync(ct))
            await queue.ReactAsync<PurchaseInvoice>(id, origin, (invoice, _) => Decide(rest, invoice), ct);
        foreach (var id in await session.Query<SalesInvoice>().Where(one => one.OrganisationId.IsOneOf(from)).Select(one => one.Id).ToListAsync(ct))
            await queue.ReactAsync<SalesInvoice>(id, origin, (invoice, _) => Decide(rest, invoice), ct);
        foreach (var id in await session.Query<Payable>().Where(one => one.OrganisationId.IsOneOf(from)).Select(one => one.Id).ToListAsync(ct))
            await queue.ReactAsync<Payable>(id, origin, (payable, _) => Decide(rest, payable), ct);
        foreach (var id in await session.Query<BankAccount>().Where(one => one.OrganisationId.IsOneOf(from)).Select(one => one.Id).ToListAsync(ct))
            await queue.ReactAsync<BankAccount>(id, origin, (account, _) => Decide(rest, account), ct);
    }
}

/// <summary>Reaction: when the deed is annulled, what came by it goes back, as it is by then.</summary>
public static class ReturnOpenItemsHandler
{
    private const string Name = "return-open-items";

    public static Decision Decide(DeedWasAnnulled told, PurchaseInvoice invoice) => invoice.Passage is not { } passage || !IsOf(told, passage, invoice.OrganisationId)
        ? [] : [new InvoicePassedOn(invoice.Id, told.MergerId, told.SuccessorId, passage.FromOrganisationId, told.AnnulledOn)];

    public static Decision Decide(DeedWasAnnulled told, SalesInvoice invoice) => invoice.Passage is not { } passage || !IsOf(told, passage, invoice.OrganisationId)
        ? [] : [new SalesInvoicePassedOn(invoice.Id, told.MergerId, told.SuccessorId, passage.FromOrganisationId, told.AnnulledOn)];

    public static Decision Decide(DeedWasAnnulled told, Payable payable) => payable.Passage is not { } passage || !IsOf(told, passage, payable.OrganisationId)
        ? [] : [new PayablePassedOn(payable.Id, told.MergerId, told.SuccessorId, passage.FromOrganisationId, told.AnnulledOn)];

    public static Decision Decide(DeedWasAnnulled told, BankAccount account) => account.Passage is not { } passage || !IsOf(told, passage, account.OrganisationId)
        ? [] : [new BankAccountPassedOn(account.Id, told.MergerId, told.SuccessorId, passage.FromOrganisationId, told.AnnulledOn)];

    // What the successor had of its own, or made itself, stays with it.
    private static bool IsOf(DeedWasAnnulled told, PassedFrom passage, string holder) =>
        passage.MergerId == told.MergerId && holder == told.SuccessorId && passage.FromOrganisationId != told.SuccessorId;

    public static async Task Handle(DeedWasAnnulled told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        var (origin, holder) = (envelope.Origin(Name), told.SuccessorId);
        foreach (var id in await session.Query<PurchaseInvoice>().Where(one => one.OrganisationId == holder && one.Passage != null).Select(one => one.Id).ToListAsync(ct))
            await queue.ReactAsync<PurchaseInvoice>(id, origin, (invoice, _) => Decide(told, invoice), ct);
        foreach (var id in await session.Query<SalesInvoice>().Where(one => one.OrganisationId == holder && one.Passage != null).Select(one => one.Id).ToListAsync(ct))
            await queue.ReactAsync<SalesInvoice>(id, origin, (invoice, _) => Decide(told, invoice), ct);
        foreach (var id in await session.Query<Payable>().Where(one => one.OrganisationId == holder && one.Passage != null).Select(one => one.Id).ToListAsync(ct))
            await queue.ReactAsync<Payable>(id, origin, (payable, _) => Decide(told, payable), ct);
        foreach (var id in await session.Query<BankAccount>().Where(one => one.OrganisationId == holder && one.Passage != null).Select(one => one.Id).ToListAsync(ct))
            await queue.ReactAsync<BankAccount>(id, origin, (account, _) => Decide(told, account), ct);
    }
}
