using System.ComponentModel.DataAnnotations;
using Samenkracht.Common.Sealing;
using Samenkracht.Finance.Known;

namespace Samenkracht.Finance.Invoices;

/// <summary>Puts an invoice of your own organisation to a customer on paper.</summary>
/// <param name="CustomerId">The customer, when it is an organisation that is known here; else a number.</param>
/// <param name="CustomerNumber">The number that the administration gave the customer, lower-case letters, digits and hyphens.</param>
/// <param name="CustomerName">The name that goes with the number; it is kept sealed.</param>
/// <param name="Lines">Its lines.</param>
/// <param name="DraftedOn">The day.</param>
public sealed record DraftSalesInvoice(
    [property: Id("organisation")] string? CustomerId,
    [property: Code] string? CustomerNumber,
    [property: Length(1, 200)] string? CustomerName,
    [property: Length(1, 100)] IReadOnlyList<SalesLine> Lines,
    DateOnly DraftedOn);

/// <summary>POST /v1/sales-invoices.</summary>
public static class DraftSalesInvoiceEndpoint
{
    /// <summary>An invoice has one customer.</summary>
    public static readonly Rule OneCustomer = new("sales-invoice-one-customer", "Name the customer by its id, or by a number with a name, and not by both.");

    /// <summary>Who does not exist sends no invoices.</summary>
    public static readonly Rule EntityGone = new("sales-invoice-legal-entity-gone", "This organisation did not exist any more on that day.");

    public static Decision Decide(DraftSalesInvoice command, string id, Asked asked)
    {
        var organisation = asked.By.Organisation!;
        var subject = command.CustomerNumber is { } number ? Pseudonym.Of(organisation, number) : null;
        return (command.CustomerId is null) == (command.CustomerNumber is null) || (command.CustomerNumber is null) != (command.CustomerName is null) ? OneCustomer
            : command.DraftedOn > asked.Today ? PurchaseInvoice.InFuture
            : LineRules.Refuses(command.Lines.Select(line => (line.Account, line.Description))) is { } unfit ? unfit
            : LegalEntity.BearerOf(organisation, command.DraftedOn, asked) is var bearer && bearer != organisation ? EntityGone.With("successorId", bearer)
            : [new SalesInvoiceDrafted(
                id, organisation, command.CustomerId, command.CustomerNumber, subject, subject is null ? null : Sealed.Of(subject, command.CustomerName), command.Lines, null,
                command.DraftedOn)];
    }

    public static void Map(Api api) => api.Start<SalesInvoice, DraftSalesInvoice>(
        new()
        {
            Path = "/sales-invoices", Right = "sales-invoices.draft", Facts = [typeof(SalesInvoiceDrafted)],
            Summary = "Draft an invoice to a customer", Description = "Puts an invoice on paper. It gets its number when it is sent.",
            Example = new DraftSalesInvoice(
                "organisation-gemeente-deventer", null, null, [new("Zaalhuur Stromarkt", "8300", 180m, VatCode.Exempt)], new(2026, 11, 2)),
        },
        _ => Keys.For("sales-invoice"),
        Decide,
        (command, by) => LegalEntity.Needed(by.Organisation));
}

/// <summary>Gives a draft other lines.</summary>
/// <param name="Lines">Its lines.</param>
/// <param name="On">The day.</param>
public sealed record ReviseSalesInvoice([property: Length(1, 100)] IReadOnlyList<SalesLine> Lines, DateOnly On);

/// <summary>POST /v1/sales-invoices/{salesInvoiceId}/revisions.</summary>
public static class ReviseSalesInvoiceEndpoint
{
    public static Decision Decide(ReviseSalesInvoice command, SalesInvoice invoice, Asked asked) =>
        invoice.RefusesDraft(command.On, asked) is { } refused ? refused
        : LineRules.Refuses(command.Lines.Select(line => (line.Account, line.Description))) is { } unfit ? unfit
        : [new SalesInvoiceRevised(invoice.Id, invoice.OrganisationId, command.Lines, command.On)];

    public static void Map(Api api) => api.Change<SalesInvoice, ReviseSalesInvoice>(
        new()
        {
            Path = "/sales-invoices/{salesInvoiceId}/revisions", Right = "sales-invoices.change", Facts = [typeof(SalesInvoiceRevised)],
            Summary = "Revise a draft invoice", Description = "Gives a draft other lines, such as the price of a delivered service that had none.",
            Example = new ReviseSalesInvoice([new("Zaalhuur Stromarkt", "8300", 160m, VatCode.Exempt)], new(2026, 11, 3)),
        },
        Decide);
}
