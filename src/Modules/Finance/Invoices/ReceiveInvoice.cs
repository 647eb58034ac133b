using System.Linq.Expressions;
using System.ComponentModel.DataAnnotations;
using Marten;
using Marten.Linq;
using Samenkracht.Common.Sealing;
using Samenkracht.Finance.Known;

namespace Samenkracht.Finance.Invoices;

/// <summary>Registers an invoice of a supplier.</summary>
/// <param name="LegalEntityId">The legal entity that the invoice is addressed to; your own organisation, which has to pay, when absent. An invoice of before a merger may name the entity of then.</param>
/// <param name="SupplierId">The supplier, when it is an organisation that is known here; else a number.</param>
/// <param name="SupplierNumber">The number that the administration gave the supplier, lower-case letters, digits and hyphens.</param>
/// <param name="SupplierName">The name that goes with the number; it is kept sealed.</param>
/// <param name="InvoiceNumber">The number that the supplier gave the invoice.</param>
/// <param name="InvoiceDate">The day of the invoice.</param>
/// <param name="DueOn">The last day on which it should be paid.</param>
/// <param name="ReceivedOn">The day on which it came in.</param>
/// <param name="Total">Euro with VAT; the sum of the lines.</param>
/// <param name="Lines">Its lines.</param>
/// <param name="VatRecoverable">The part of the VAT that can be recovered by the yearly key (pro rata), 0 to 1; nothing when absent.</param>
public sealed record ReceiveInvoice(
    [property: Id("organisation")] string? LegalEntityId,
    [property: Id("organisation")] string? SupplierId,
    [property: Code] string? SupplierNumber,
    [property: Length(1, 200)] string? SupplierName,
    [property: Length(1, 60)] string InvoiceNumber,
    DateOnly InvoiceDate,
    DateOnly DueOn,
    DateOnly ReceivedOn,
    [property: Money, Range(0.01, 10_000_000)] decimal Total,
    [property: Length(1, 100)] IReadOnlyList<InvoiceLine> Lines,
    [property: Range(0, 1)] decimal? VatRecoverable = null);

/// <summary>POST /v1/purchase-invoices.</summary>
public static class ReceiveInvoiceEndpoint
{
    /// <summary>An invoice has one supplier.</summary>
    public static readonly Rule OneSupplier = new("invoice-one-supplier", "Name the supplier by its id, or by a number with a name, and not by both.");

    /// <summary>An invoice is paid once.</summary>
    public static readonly Rule Twice = new("invoice-registered-twice", "This invoice of this supplier is registered already.");

    /// <summary>An invoice adds up.</summary>
    public static readonly Rule NotTheSum = new("invoice-total-not-the-sum", "The total of an invoice is the sum of its lines with their VAT.");

    /// <summary>Rates are laid down by law.</summary>
    public static readonly Rule WrongRate = new("invoice-vat-rate-wrong", "This VAT code had another rate on the day of the invoice.");

    /// <summary>VAT follows from its rate.</summary>
    public static readonly Rule WrongVat = new("invoice-vat-amount-wrong", "The VAT of a line is its rate over the net amount, to the cent or one cent off.");

    /// <summary>Dates run forward.</summary>
    public static readonly Rule DatesRunBack = new("invoice-dates-run-back", "An invoice comes in on or after its day, and is due on or after its day.");

    /// <summary>Who was merged away gets no new invoices.</summary>
    public static readonly Rule EntityGone = new("invoice-legal-entity-gone", "The legal entity on the invoice did not exist on the day of the invoice.");

    /// <summary>Debts are paid by who bears them.</summary>
    public static readonly Rule EntityOfAnother = new("invoice-legal-entity-of-another", "Another organisation bears what this legal entity owes.");

    public static Decision Decide(ReceiveInvoice command, string id, Asked asked)
    {
        var organisation = asked.By.Organisation!;
        var entity = command.LegalEntityId ?? organisation;
        var subject = command.SupplierNumber is { } number ? Pseudonym.Of(organisation, number) : null;
        return (command.SupplierId is null) == (command.SupplierNumber is null) || (command.SupplierNumber is null) != (command.SupplierName is null) ? OneSupplier
            : command.ReceivedOn < command.InvoiceDate || command.DueOn < command.InvoiceDate ? DatesRunBack
            : command.ReceivedOn > asked.Today ? PurchaseInvoice.InFuture
            : LegalEntity.BearerOf(entity, command.InvoiceDate, asked) is var then && then != entity ? EntityGone.With("successorId", then)
            : LegalEntity.BearerOf(entity, command.ReceivedOn, asked) is var now && now != organisation ? EntityOfAnother.With("bearerId", now)
            : LineRules.Refuses(command.Lines.Select(line => (line.Account, line.Description))) is { } unfit ? unfit
            : RefusesLines(command) is { } rule ? rule
            : asked.Look<IReadOnlyList<PurchaseInvoice>>().FirstOrDefault(one => one.OrganisationId == organisation) is { } same ? Twice.With("invoiceId", same.Id)
            : [new InvoiceReceived(
                id, organisation, entity, command.SupplierId, command.SupplierNumber, subject, subject is null ? null : Sealed.Of(subject, command.SupplierName),
                command.InvoiceNumber, command.InvoiceDate, command.DueOn, command.Total, command.Lines, command.VatRecoverable ?? 0, asked.By.Subject, command.ReceivedOn)];
    }

    private static Rule? RefusesLines(ReceiveInvoice command) =>
        command.Lines.Any(line => line.VatRate != (line.Vat == VatCode.ReverseCharged ? 0 : VatRates.On(line.Vat, command.InvoiceDate))) ? WrongRate
        : command.Lines.Any(line => Math.Abs(line.VatAmount - VatRates.Of(line.Net, line.VatRate)) > (line.VatRate == 0 ? 0 : VatRates.Tolerance)) ? WrongVat
        : command.Lines.Sum(line => line.Net + line.VatAmount) != command.Total ? NotTheSum
        : null;

    // An invoice is told apart by supplier, number and who has to pay.
    private static async Task<object> SameAsync(ReceiveInvoice command, IQuerySession session, CancellationToken ct) =>
        (await session.QueryAsync(new InvoicesNumbered { Number = command.InvoiceNumber }, ct))
            .Where(one => one.SupplierId == command.SupplierId && one.SupplierNumber == command.SupplierNumber).ToList();

    public static void Map(Api api) => api.Start<PurchaseInvoice, ReceiveInvoice>(
        new()
        {
            Path = "/purchase-invoices", Right = "purchase-invoices.receive", Facts = [typeof(InvoiceReceived)],
            Summary = "Register an invoice of a supplier",
            Description = "Registers what a supplier asks for, with accounts and VAT per line. Two other people have to approve it before it can be paid. An invoice of before "
                + "a merger may be addressed to the legal entity of then; who bears its debts now registers it.",
            Example = new ReceiveInvoice(
                null, "organisation-taalhuis-salland", null, null, "2026-0113", new(2026, 11, 2), new(2026, 12, 2), new(2026, 11, 4), 242m,
                [new("Begeleiding taalcafé", "4600", 200m, VatCode.High, 21, 42m)], 0.2m),
        },
        _ => Keys.For("purchase-invoice"),
        Decide,
        (command, by) => LegalEntity.Needed(command.LegalEntityId, by.Organisation),
        SameAsync);
}

/// <summary>The invoices that carry a number of a supplier, as a query that is translated once.</summary>
internal sealed class InvoicesNumbered : ICompiledListQuery<PurchaseInvoice>
{
    public required string Number { get; set; }

    public Expression<Func<IMartenQueryable<PurchaseInvoice>, IEnumerable<PurchaseInvoice>>> QueryIs() =>
        invoices => invoices.Where(invoice => invoice.InvoiceNumber == Number);
}
