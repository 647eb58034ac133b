namespace Samenkracht.Contracts.Finance;

/// <summary>An invoice of a supplier for an activity was paid; a payment that came back tells a negative amount.</summary>
/// <param name="InvoiceId">The invoice.</param>
/// <param name="OrganisationId">Who paid.</param>
/// <param name="ActivityId">The activity.</param>
/// <param name="Amount">Euro, with VAT that cannot be recovered; negative for a payment that came back.</param>
/// <param name="On">The day of the payment.</param>
public sealed record InvoiceForActivityWasPaid(string InvoiceId, string OrganisationId, string ActivityId, decimal Amount, DateOnly On);
