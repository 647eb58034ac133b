using Samenkracht.Common.Deciding;
using Samenkracht.Finance.Invoices;
using Samenkracht.Finance.Known;
using static Samenkracht.Specs.Finance.InvoiceFacts;

namespace Samenkracht.Specs.Finance;

public sealed class ReceiveInvoiceSpec
{
    private const string WrongVat = "The VAT of a line is its rate over the net amount, to the cent or one cent off.";

    private static readonly ReceiveInvoice Command = new(
        null, Supplier, null, null, "2024-0113", new(2024, 5, 2), new(2024, 6, 1), new(2024, 5, 4), 351m, Lines, 0.25m);

    private static Decision When(ReceiveInvoice command, LegalEntity? entity = null, params PurchaseInvoice[] same) => ReceiveInvoiceEndpoint.Decide(
        command, Id, As("staff", entity is null ? [] : [(entity.Id, entity)]) with { Looked = (IReadOnlyList<PurchaseInvoice>)same });

    [Fact]
    public void It_is_registered() => When(Command).Then(Received);

    [Fact]
    public void The_name_of_a_person_is_sealed_under_a_pseudonym() => When(Command with { SupplierId = null, SupplierNumber = Teacher, SupplierName = "Iemand" })
        .Then(Received with { SupplierId = null, SupplierNumber = Teacher, SubjectId = Pseudonym.Of(Deventer, Teacher), SupplierName = Name });

    [Fact]
    public void It_has_one_supplier()
    {
        const string OneSupplier = "Name the supplier by its id, or by a number with a name, and not by both.";
        When(Command with { SupplierId = null }).ThenRefused(OneSupplier);
        When(Command with { SupplierNumber = Teacher, SupplierName = "Iemand" }).ThenRefused(OneSupplier);
        When(Command with { SupplierId = null, SupplierNumber = Teacher }).ThenRefused(OneSupplier);
        When(Command with { SupplierName = "Iemand" }).ThenRefused(OneSupplier);
    }

    [Fact]
    public void It_is_registered_once()
    {
        When(Command, null, Given.State<PurchaseInvoice>(Received)).ThenRefused("This invoice of this supplier is registered already.");
        When(Command, null, Given.State<PurchaseInvoice>(Received with { OrganisationId = "organisation-ander" })).Then(Received);
    }

    [Fact]
    public void It_adds_up()
    {
        When(Command with { Total = 351.01m }).ThenRefused("The total of an invoice is the sum of its lines with their VAT.");
        When(Command with { Lines = [Lines[0] with { Account = "4999" }, Lines[1]] }).ThenRefused("The chart of accounts has no such account.");
        When(Command with { Lines = [Lines[0] with { Description = "Bel 06 12345678" }, Lines[1]] })
            .ThenRefused("Leave citizen service numbers, telephone numbers and e-mail addresses out of the text.");
    }

    [Fact]
    public void Its_rates_are_those_of_its_day()
    {
        When(Command with { Lines = [Lines[0], Lines[1] with { VatRate = 6, VatAmount = 6m }], Total = 348m }).ThenRefused("This VAT code had another rate on the day of the invoice.");
        When(Command with { InvoiceDate = new(2018, 12, 31), Lines = [Lines[1] with { VatRate = 6, VatAmount = 6m }], Total = 106m }).ThenFacts(
            Received with { InvoiceDate = new(2018, 12, 31), Lines = [Lines[1] with { VatRate = 6, VatAmount = 6m }], Total = 106m });
        When(Command with { Lines = [Lines[0] with { Vat = VatCode.ReverseCharged }], Total = 242m }).ThenRefused("This VAT code had another rate on the day of the invoice.");
    }

    [Fact]
    public void Its_vat_is_right_to_the_cent()
    {
        InvoiceLine Line(decimal net, decimal vat) => new("Druk", "4530", net, VatCode.High, 21, vat);

        // 21% of 10.50 is 2.205, and 2.21 half away from zero.
        Assert.Equal((2.21m, -2.21m), (VatRates.Of(10.50m, 21), VatRates.Of(-10.50m, 21)));
        foreach (var vat in new[] { 2.20m, 2.21m, 2.22m })
            When(Command with { Lines = [Line(10.50m, vat)], Total = 10.50m + vat }).ThenFacts(Received with { Lines = [Line(10.50m, vat)], Total = 10.50m + vat });
        When(Command with { Lines = [Line(10.50m, 2.19m)], Total = 12.69m }).ThenRefused(WrongVat);
        When(Command with { Lines = [Line(10.50m, 2.23m)], Total = 12.73m }).ThenRefused(WrongVat);
        When(Command with { Lines = [new("Huur", "4200", 10m, VatCode.Exempt, 0, 0.01m)], Total = 10.01m }).ThenRefused(WrongVat);
    }

    [Fact]
    public void Its_days_run_forward()
    {
        const string RunBack = "An invoice comes in on or after its day, and is due on or after its day.";
        When(Command with { ReceivedOn = new(2024, 5, 1) }).ThenRefused(RunBack);
        When(Command with { DueOn = new(2024, 5, 1) }).ThenRefused(RunBack);
        When(Command with { ReceivedOn = Today.AddDays(1) }).ThenRefused("What is recorded of an invoice cannot lie in the future.");
    }

    [Fact]
    public void An_entity_that_was_merged_away_has_invoices_of_before_only()
    {
        const string Old = "organisation-bibliotheek-oud";
        var entity = Given.State<LegalEntity>(new LegalEntitySucceeded(LegalEntity.IdOf(Old), Old, "merger-1", Deventer, new(2024, 1, 1)));
        var late = Command with { LegalEntityId = Old, InvoiceDate = new(2023, 12, 20), DueOn = new(2024, 1, 20), ReceivedOn = new(2024, 1, 9) };

        When(late, entity).Then(Received with { LegalEntityId = Old, InvoiceDate = new(2023, 12, 20), DueOn = new(2024, 1, 20), ReceivedOn = new(2024, 1, 9) });
        When(late with { InvoiceDate = new(2024, 1, 1) }, entity).ThenRefused("The legal entity on the invoice did not exist on the day of the invoice.");
        When(late with { LegalEntityId = "organisation-ander" }, entity).ThenRefused("Another organisation bears what this legal entity owes.");
    }
}
