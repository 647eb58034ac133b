using System.Linq.Expressions;
using System.ComponentModel.DataAnnotations;
using Marten;
using Marten.Linq;

namespace Samenkracht.Finance.Invoices;

/// <summary>Sends an invoice to a customer.</summary>
/// <param name="IssuedOn">The day of the invoice.</param>
/// <param name="Days">In how many days it should be paid.</param>
public sealed record IssueSalesInvoice(DateOnly IssuedOn, [property: Range(0, 90)] int Days);

/// <summary>POST /v1/sales-invoices/{salesInvoiceId}/issues.</summary>
public static class IssueSalesInvoiceEndpoint
{
    /// <summary>Nobody is asked for nothing.</summary>
    public static readonly Rule NothingToAsk = new("sales-invoice-nothing-to-ask", "An invoice asks for more than nothing; give its lines a price first.");

    /// <summary>Two hosts may have looked for the next number at the same time.</summary>
    public static readonly Rule NumberTaken = new("sales-invoice-number-taken", "This number was given to another invoice a moment ago; send it again.");

    public static Decision Decide(IssueSalesInvoice command, SalesInvoice invoice, Asked asked)
    {
        if (invoice.RefusesDraft(command.IssuedOn, asked) is { } refused) return refused;

        var vat = new SalesPosting(invoice).VatOn(command.IssuedOn);
        var total = invoice.Lines.Sum(line => line.Net) + vat.Sum();
        if (total <= 0) return NothingToAsk;

        var (year, number) = (command.IssuedOn.Year, asked.Look<IReadOnlyDictionary<int, int>>().GetValueOrDefault(command.IssuedOn.Year) + 1);
        return Decision.Of([new SalesInvoiceIssued(
                invoice.Id, invoice.OrganisationId, year, number, SalesInvoice.ReferenceOf(year, number), vat, total, command.IssuedOn, command.IssuedOn.AddDays(command.Days))])
            .Telling(new SalesPosting(invoice).Issued(vat, command.IssuedOn));
    }

    // The highest number of the year; the queue lets no other command come between this and the recording.
    private static async Task<object> NumbersAsync(IssueSalesInvoice command, SalesInvoice invoice, IQuerySession session, CancellationToken ct)
    {
        var year = command.IssuedOn.Year;
        var last = await session.QueryAsync(new LastInvoiceOfYear { OrganisationId = invoice.OrganisationId, Year = year }, ct);
        return new Dictionary<int, int> { [year] = last?.Number ?? 0 };
    }

    public static void Map(Api api) => api.Change<SalesInvoice, IssueSalesInvoice>(
        new()
        {
            Path = "/sales-invoices/{salesInvoiceId}/issues", Right = "sales-invoices.change", Facts = [typeof(SalesInvoiceIssued)],
            Summary = "Send an invoice",
            Description = "The invoice gets the next number of its organisation and year, without a gap, and VAT at the rates of the day; then it stands in the books.",
            Example = new IssueSalesInvoice(new(2026, 11, 3), 30),
        },
        Decide,
        look: NumbersAsync);
}

/// <summary>The invoice with the highest number of a year, as a query that is translated once.</summary>
internal sealed class LastInvoiceOfYear : ICompiledQuery<SalesInvoice, SalesInvoice?>
{
    public required string OrganisationId { get; set; }

    public required int Year { get; set; }

    public Expression<Func<IMartenQueryable<SalesInvoice>, SalesInvoice?>> QueryIs() => invoices => invoices
        .Where(invoice => invoice.IssuedBy == OrganisationId && invoice.Year == Year).OrderByDescending(invoice => invoice.Number).FirstOrDefault();
}
