using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Finance.Invoices;
using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Acceptance.Finance;

public sealed class InvoicesAfterAMerger(AppFixture app) : MoneyStory(app)
{
    private string Successor { get; } = $"organisation-{ACode("samen")}";

    private string Theirs => $"staff@{Successor}";

    [Fact]
    public async Task of_before_it_are_the_successors_and_go_back_when_the_deed_is_annulled()
    {
        await Started("network-office", "/v1/organisations", new RegisterOrganisation(
            Entity["organisation-".Length..], "Bibliotheek", OrganisationKind.Library, LegalForm.Foundation, null, null, new(2013, 1, 1)));
        var (merger, waiting, (account, _)) = ($"merger-{ACode("m")}", await Received(AnInvoice()), await AnAccount());
        await Followed(context => context.PublishAsync(new MergerTookEffect(merger, [Entity], Successor, "Samen", "foundation", new(2024, 7, 1))).AsTask());

        Assert.Equal(Successor, (await Get(Theirs, waiting)).Is(200).Json.Text("organisationId"));
        Assert.Equal(Successor, (await Get(Theirs, account)).Is(200).Json.Text("organisationId"));
        (await Get(Staff, waiting)).Is(404);
        Assert.Equal(Entity, (await Get("auditor", $"{waiting}?validOn=2024-06-30")).Is(200).Json.Text("organisationId"));

        var late = AnInvoice() with { LegalEntityId = Entity, InvoiceDate = new(2024, 6, 20), DueOn = new(2024, 7, 20), ReceivedOn = new(2024, 7, 9) };
        await Started(Theirs, "/v1/purchase-invoices", late);
        (await Post(Theirs, "/v1/purchase-invoices", late with { InvoiceNumber = ACode("f"), InvoiceDate = new(2024, 7, 1) }))
            .IsRefused("The legal entity on the invoice did not exist on the day of the invoice.");
        (await Post(Staff, "/v1/purchase-invoices", late with { InvoiceNumber = ACode("f"), LegalEntityId = null })).IsRefused("Another organisation bears what this legal entity owes.");

        await Followed(context => context.PublishAsync(new DeedWasAnnulled(merger, [Entity], Successor, new(2024, 7, 1), new(2024, 9, 1))).AsTask());
        Assert.Equal(Entity, (await Get(Staff, waiting)).Is(200).Json.Text("organisationId"));
        Assert.Equal(Entity, (await Get(Staff, account)).Is(200).Json.Text("organisationId"));
        await Received(AnInvoice() with { InvoiceDate = new(2024, 9, 1), DueOn = new(2024, 9, 30), ReceivedOn = new(2024, 9, 2) });
    }

    private async Task<string> Sent()
    {
        Entity = (await this.AMergingLibrary()).Id;
        await OpenBooks(2024);
        var (path, _) = await Started(Staff, "/v1/sales-invoices", new DraftSalesInvoice(
            "organisation-gemeente-deventer", null, null, [new("Zaalhuur", "8300", 180m, VatCode.Exempt)], new(2024, 5, 2)));
        await Followed(_ => this.Changed(Staff, path, "issues", new IssueSalesInvoice(new(2024, 5, 3), 30)));
        return path;
    }

    private async Task<(string?, string?, string?)> HeldBy(string who, string path)
    {
        var invoice = (await Get(who, path)).Is(200).Json;
        return (invoice.Text("organisationId"), invoice.Text("issuedBy"), invoice.Text("reference"));
    }

    [Fact]
    public async Task to_customers_keep_the_number_that_each_predecessor_gave()
    {
        var (first, one) = (await Sent(), Entity);
        var (second, two) = (await Sent(), Entity);
        var merger = $"merger-{ACode("m")}";
        await Followed(context => context.PublishAsync(new MergerTookEffect(merger, [one, two], Successor, "Samen", "foundation", new(2024, 7, 1))).AsTask());
        Assert.Equal((Successor, one, "2024-0001"), await HeldBy(Theirs, first));
        Assert.Equal((Successor, two, "2024-0001"), await HeldBy(Theirs, second));

        await Followed(context => context.PublishAsync(new DeedWasAnnulled(merger, [one, two], Successor, new(2024, 7, 1), new(2024, 9, 1))).AsTask());
        Assert.Equal((one, one, "2024-0001"), await HeldBy($"staff@{one}", first));
        Assert.Equal((two, two, "2024-0001"), await HeldBy($"staff@{two}", second));
    }
}
