using Marten;
using Marten.Schema;

namespace Samenkracht.Finance.Invoices;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class InvoicesPart
{
    public static void Declare(StoreOptions store)
    {
        store.Stream<PurchaseInvoice>(FinanceModule.Name)
            .Records<InvoiceReceived>("invoice-received")
            .Records<InvoiceMatched>("invoice-matched")
            .Records<InvoiceUnmatched>("invoice-unmatched")
            .Records<InvoiceApprovalGiven>("invoice-approval-given")
            .Records<InvoiceApproved>("invoice-approved")
            .Records<InvoiceDisputed>("invoice-disputed")
            .Records<InvoiceDisputeResolved>("invoice-dispute-resolved")
            .Records<InvoicePaid>("invoice-paid")
            .Records<InvoicePaymentReversed>("invoice-payment-reversed")
            .Records<InvoiceCredited>("invoice-credited")
            .Records<InvoicePassedOn>("invoice-passed-on");

        store.Stream<SalesInvoice>(FinanceModule.Name)
            .Records<SalesInvoiceDrafted>("sales-invoice-drafted")
            .Records<SalesInvoiceRevised>("sales-invoice-revised")
            .Records<SalesInvoiceDropped>("sales-invoice-dropped")
            .Records<SalesInvoiceIssued>("sales-invoice-issued")
            .Records<SalesReceiptRecorded>("sales-receipt-recorded")
            .Records<SalesReceiptReversed>("sales-receipt-reversed")
            .Records<SalesInvoiceCredited>("sales-invoice-credited")
            .Records<SalesInvoiceWrittenOff>("sales-invoice-written-off")
            .Records<SalesInvoicePassedOn>("sales-invoice-passed-on");

        store.Stream<Payable>(FinanceModule.Name)
            .Records<PayableArose>("payable-arose")
            .Records<PayablePaid>("payable-paid")
            .Records<PayablePaymentReversed>("payable-payment-reversed")
            .Records<PayableTakenBack>("payable-taken-back")
            .Records<PayablePassedOn>("payable-passed-on");

        store.Stream<PayrollTax>(FinanceModule.Name)
            .Records<PayrollTaxExpected>("payroll-tax-expected")
            .Records<PayrollTaxReleased>("payroll-tax-released");

        store.Schema.For<SalesInvoice>().Index(invoice => invoice.OrganisationId).UniqueIndex(
            UniqueIndexType.Computed, SalesInvoice.NumberIndex, invoice => invoice.IssuedBy!, invoice => invoice.Year!, invoice => invoice.Number!);
        store.Schema.For<PurchaseInvoice>().Index(invoice => invoice.OrganisationId).Index(invoice => invoice.InvoiceNumber);
    }

    public static void Map(Api api)
    {
        ReceiveInvoiceEndpoint.Map(api);
        MatchInvoiceEndpoint.Map(api);
        UnmatchInvoiceEndpoint.Map(api);
        ApproveInvoiceEndpoint.Map(api);
        DisputeInvoiceEndpoint.Map(api);
        ResolveDisputeEndpoint.Map(api);
        PayInvoiceEndpoint.Map(api);
        ReversePaymentEndpoint.Map(api);
        CreditInvoiceEndpoint.Map(api);
        GetPurchaseInvoiceEndpoint.Map(api);
        ListPurchaseInvoicesEndpoint.Map(api);
        DraftSalesInvoiceEndpoint.Map(api);
        ReviseSalesInvoiceEndpoint.Map(api);
        IssueSalesInvoiceEndpoint.Map(api);
        RecordReceiptEndpoint.Map(api);
        CreditSalesInvoiceEndpoint.Map(api);
        WriteOffSalesInvoiceEndpoint.Map(api);
        GetSalesInvoiceEndpoint.Map(api);
        ListSalesInvoicesEndpoint.Map(api);
        GetPayableEndpoint.Map(api);
    }
}
