using Samenkracht.Common.Sealing;

namespace Samenkracht.Finance.Invoices;

/// <summary>An invoice to a customer was put on paper; it has no number yet. <c>DeliveryId</c> is the delivery of a central service that it is for.</summary>
public sealed record SalesInvoiceDrafted(
    string InvoiceId, string OrganisationId, string? CustomerId, string? CustomerNumber, string? SubjectId, Sealed? CustomerName, IReadOnlyList<SalesLine> Lines,
    string? DeliveryId, DateOnly DraftedOn) : IPersonal
{
    DateOnly IFact.ValidFrom => DraftedOn;

    string IPersonal.ControllerId => OrganisationId;
}

/// <summary>The draft of an invoice got other lines.</summary>
public sealed record SalesInvoiceRevised(string InvoiceId, string OrganisationId, IReadOnlyList<SalesLine> Lines, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A draft was dropped before it had a number.</summary>
public sealed record SalesInvoiceDropped(string InvoiceId, string OrganisationId, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>An invoice was sent. Its number follows the last one of the organisation and year, without a gap.</summary>
public sealed record SalesInvoiceIssued(
    string InvoiceId, string OrganisationId, int Year, int Number, string Reference, IReadOnlyList<decimal> Vat, decimal Total, DateOnly IssuedOn, DateOnly DueOn) : IFact
{
    DateOnly IFact.ValidFrom => IssuedOn;
}

/// <summary>Money for an invoice came in.</summary>
public sealed record SalesReceiptRecorded(
    string InvoiceId, string OrganisationId, decimal Amount, string? StatementId, int? Entry, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>Money that came in went back, or was not for this invoice.</summary>
public sealed record SalesReceiptReversed(
    string InvoiceId, string OrganisationId, decimal Amount, string? StatementId, int? Entry, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>An amount was taken off an invoice that was sent.</summary>
public sealed record SalesInvoiceCredited(
    string InvoiceId, string OrganisationId, IReadOnlyList<CreditLine> Lines, decimal Amount, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>What is still to come of an invoice will not come.</summary>
public sealed record SalesInvoiceWrittenOff(string InvoiceId, string OrganisationId, decimal Amount, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>What a customer owes passed from one legal entity to another by a merger, or back when its deed was annulled.</summary>
public sealed record SalesInvoicePassedOn(string InvoiceId, string MergerId, string FromOrganisationId, string ToOrganisationId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}
