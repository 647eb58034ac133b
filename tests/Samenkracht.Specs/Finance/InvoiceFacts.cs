using Samenkracht.Common.Deciding;
using Samenkracht.Common.Sealing;
using Samenkracht.Finance.Invoices;
using Samenkracht.Finance.Journals;

namespace Samenkracht.Specs.Finance;

/// <summary>What the specs about invoices tell about: a teacher invoices two afternoons of a language café, and a municipality rents a room.</summary>
internal static class InvoiceFacts
{
    public const string Id = "purchase-invoice-1";
    public const string Deventer = "organisation-bibliotheek-deventer";
    public const string Supplier = "organisation-taalhuis";
    public const string Activity = "activity-taalcafe";
    public const string Teacher = "zzp-12";
    public const string Staff = "subject-staff";

    public static readonly DateOnly Today = new(2024, 6, 1);

    public static readonly Dimensions Cafe = new(ActivityId: Activity);
    public static readonly InvoiceLine[] Lines = [new("Begeleiding", "4600", 200m, VatCode.High, 21, 42m, Cafe), new("Boekjes", "4530", 100m, VatCode.Low, 9, 9m)];

    public static readonly InvoiceReceived Received = new(
        Id, Deventer, Deventer, Supplier, null, null, null, "2024-0113", new(2024, 5, 2), new(2024, 6, 1), 351m, Lines, 0.25m, Staff, new(2024, 5, 4));

    public static readonly InvoiceApprovalGiven First = new(Id, Deventer, "subject-director", new(2024, 5, 6));
    public static readonly InvoiceApproved Approved = new(Id, Deventer, ["subject-director", "subject-controller"], 351m, new(2024, 5, 2), new(2024, 5, 7));
    public static readonly InvoiceDisputed Disputed = new(Id, Deventer, new(2024, 5, 6), "Uren kloppen niet");
    public static readonly InvoicePaid Paid = new(Id, Deventer, 1, 351m, null, null, new(2024, 5, 20));

    public static readonly SalesLine[] Rent = [new("Zaalhuur", "8300", 180m, VatCode.Exempt), new("Koffie", "8310", 50m, VatCode.Low)];
    public static readonly SalesInvoiceDrafted Drafted = new("sales-invoice-1", Deventer, "organisation-gemeente", null, null, null, Rent, null, new(2024, 5, 2));
    public static readonly SalesInvoiceIssued Issued = new(
        "sales-invoice-1", Deventer, 2024, 7, "2024-0007", [0m, 4.50m], 234.50m, new(2024, 5, 3), new(2024, 6, 2));

    public static Asked As(string role, params (string Id, object State)[] others) => Given.Asked(Today, Given.By(role, Deventer), others);

    public static Sealed Name => Sealed.Of(Pseudonym.Of(Deventer, Teacher), "Iemand")!;

    /// <summary>An entry of these lines.</summary>
    public static PostToLedger Entry(JournalKind journal, DateOnly on, string description, string document, params EntryLine[] lines) =>
        new(Deventer, journal, on, description, document, lines);
}
