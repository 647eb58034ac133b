using Samenkracht.Common.Sealing;

namespace Samenkracht.Finance.Invoices;

/// <summary>An invoice of a supplier was registered.</summary>
public sealed record InvoiceReceived(
    string InvoiceId, string OrganisationId, string LegalEntityId, string? SupplierId, string? SupplierNumber, string? SubjectId, Sealed? SupplierName,
    string InvoiceNumber, DateOnly InvoiceDate, DateOnly DueOn, decimal Total, IReadOnlyList<InvoiceLine> Lines, decimal VatRecoverable, string RegisteredBy,
    DateOnly ReceivedOn) : IPersonal
{
    DateOnly IFact.ValidFrom => ReceivedOn;

    string IPersonal.ControllerId => OrganisationId;
}

/// <summary>An invoice was matched with a commitment of a budget.</summary>
public sealed record InvoiceMatched(string InvoiceId, string OrganisationId, string BudgetId, int Commitment, decimal Amount, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>An invoice uses a commitment no longer: it was matched with the wrong one, or the commitment had no room for it.</summary>
public sealed record InvoiceUnmatched(string InvoiceId, string OrganisationId, string BudgetId, int Commitment, decimal Amount, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The first of two people agrees with an invoice.</summary>
public sealed record InvoiceApprovalGiven(string InvoiceId, string OrganisationId, string ApprovedBy, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>Two people agree with an invoice: it stands in the books and can be paid.</summary>
public sealed record InvoiceApproved(
    string InvoiceId, string OrganisationId, IReadOnlyList<string> ApprovedBy, decimal Total, DateOnly InvoiceDate, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>An invoice is not agreed with; it is not paid, and uses no commitment of a budget.</summary>
public sealed record InvoiceDisputed(string InvoiceId, string OrganisationId, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The dispute about an invoice is over.</summary>
public sealed record InvoiceDisputeResolved(string InvoiceId, string OrganisationId, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>An invoice was paid, in whole or in part.</summary>
public sealed record InvoicePaid(
    string InvoiceId, string OrganisationId, int Number, decimal Amount, string? StatementId, int? Entry, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A payment came back, or was none.</summary>
public sealed record InvoicePaymentReversed(
    string InvoiceId, string OrganisationId, decimal Amount, string? StatementId, int? Entry, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The supplier took an amount off an invoice.</summary>
public sealed record InvoiceCredited(
    string InvoiceId, string OrganisationId, string CreditNumber, IReadOnlyList<CreditLine> Lines, decimal Amount, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>What is owed to a supplier passed from one legal entity to another by a merger, or back when its deed was annulled.</summary>
public sealed record InvoicePassedOn(string InvoiceId, string MergerId, string FromOrganisationId, string ToOrganisationId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}
