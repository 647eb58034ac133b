using System.Globalization;
using System.Security.Cryptography;
using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Finance.Bank;
using Samenkracht.Finance.Budgets;
using Samenkracht.Finance.Invoices;
using Samenkracht.Finance.Journals;
using Samenkracht.Specs.Finance;

namespace Samenkracht.Acceptance.Finance;

/// <summary>Stories about invoices and bank lines of a legal entity that keeps its books since 2023.</summary>
public abstract class MoneyStory(AppFixture app) : BooksStory(app)
{
    protected const string Supplier = "organisation-taalhuis";

    protected static readonly DateOnly Day = new(2024, 5, 20);

    protected string Staff => $"staff@{Entity}";

    /// <summary>An IBAN with the right check digits that no other story knows.</summary>
    public static string AnIban()
    {
        var account = "TEST" + string.Concat(Enumerable.Range(0, 10).Select(_ => RandomNumberGenerator.GetInt32(10)));
        return Enumerable.Range(2, 97).Select(check => $"NL{check.ToString("00", CultureInfo.InvariantCulture)}{account}").First(IbanAttribute.IsChecked);
    }

    /// <summary>An invoice of 200 euros for an afternoon and 100 for books, 351 with VAT, of which a quarter comes back.</summary>
    protected static ReceiveInvoice AnInvoice(string? number = null, string? activity = null) => new(
        null, Supplier, null, null, number ?? ACode("f"), new(2024, 5, 2), new(2024, 6, 1), new(2024, 5, 4), 351m,
        [
            new("Begeleiding", "4600", 200m, VatCode.High, 21, 42m, activity is null ? null : new Dimensions(ActivityId: activity)),
            new("Boekjes", "4530", 100m, VatCode.Low, 9, 9m),
        ],
        0.25m);

    protected async Task<string> Received(ReceiveInvoice invoice) => (await Started(Staff, "/v1/purchase-invoices", invoice)).Path;

    protected async Task<string> Approved(ReceiveInvoice invoice)
    {
        var path = await Received(invoice);
        await this.Changed(Director, path, "approvals", new ApproveInvoice(new(2024, 5, 6)));
        await Followed(_ => this.Changed(Controller, path, "approvals", new ApproveInvoice(new(2024, 5, 7))));
        return path;
    }

    /// <summary>A budget of 2024 with so much bound on its only line, by the first commitment; gives its path.</summary>
    protected async Task<string> ACommitment(decimal amount)
    {
        var (budget, _) = await Started(Controller, "/v1/budgets", new DraftBudget(
            Entity, 2024, null, null, [], [new("activiteiten", "4600", "Activiteiten", 1_000m, Dimensions.None)], 100m, new(2023, 10, 2)));
        await this.Changed(Director, budget, "approvals", new ApproveBudget("31", new(2023, 12, 4)));
        await this.Changed(Controller, budget, "commitments", new ReserveCommitment("activiteiten", amount, new(CommitmentPurpose.Other, "taalcafe"), new(2024, 2, 5)));
        return budget;
    }

    protected async Task<(string Path, string Iban)> AnAccount()
    {
        var iban = AnIban();
        return ((await Started(Director, "/v1/bank-accounts", new OpenBankAccount(iban, "Betaalrekening", new(2023, 1, 1)))).Path, iban);
    }

    /// <summary>Imports it, and waits until all that follows has happened.</summary>
    protected async Task<string> Imported(string account, CamtFile file)
    {
        var path = "";
        await Followed(async _ => path = (await Started(Staff, "/v1/bank-statements", new ImportStatement(account.Id(), file.Base64))).Path);
        return path;
    }

    protected async Task<decimal> BalanceOf(string account) => (await BalancesOn(new(2024, 12, 31))).GetValueOrDefault(account);

    protected async Task<string?> StatusOf(string path) => (await Get(Director, path)).Is(200).Json.Text("status");
}
