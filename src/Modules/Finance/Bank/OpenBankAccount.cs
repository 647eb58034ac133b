using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Samenkracht.Common.Rights;

namespace Samenkracht.Finance.Bank;

/// <summary>Makes a bank account of your own organisation known.</summary>
/// <param name="Iban">Its international number.</param>
/// <param name="Name">What it is for, such as Betaalrekening.</param>
/// <param name="OpenedOn">Since when statements of it can come.</param>
public sealed record OpenBankAccount([property: Iban] string Iban, [property: Length(1, 100)] string Name, DateOnly OpenedOn);

/// <summary>POST /v1/bank-accounts.</summary>
public static class OpenBankAccountEndpoint
{
    /// <summary>A slip of the pen is somebody else's account.</summary>
    public static readonly Rule WrongIban = new("bank-account-iban-wrong", "The check digits of this IBAN are wrong.");

    public static Decision Decide(OpenBankAccount command, string id, Asked asked) =>
        !IbanAttribute.IsChecked(command.Iban) ? WrongIban
        : command.OpenedOn > asked.Today ? BankAccount.InFuture
        : [new BankAccountOpened(id, asked.By.Organisation!, command.Iban, command.Name, command.OpenedOn)];

    public static void Map(Api api)
    {
        api.Start<BankAccount, OpenBankAccount>(
            new()
            {
                Path = "/bank-accounts", Right = "bank-accounts.open", Facts = [typeof(BankAccountOpened)],
                Summary = "Make a bank account known", Description = "Statements of the account can be imported from then on.",
                Example = new OpenBankAccount("NL91ABNA0417164300", "Betaalrekening", new(2021, 1, 1)),
            },
            command => BankAccount.IdOf(command.Iban),
            Decide);
        api.GetOne<BankAccount, BankAccountEntry>("/bank-accounts/{bankAccountId}", "bank-accounts.read", "a bank account", BankAccountEntry.Of);
        api.Get(
            new()
            {
                Path = "/bank-accounts", Kind = OperationKind.List, Right = "bank-accounts.read", Answer = typeof(Page<BankAccountEntry>),
                Summary = "List bank accounts", Description = "The bank accounts of organisations.",
                Query = [new("organisation", "Only of this organisation, by id."), .. Paging.Keys],
            },
            ListAsync);
    }

    private static Task<IResult> ListAsync(ReadRequest request)
    {
        var query = request.Session.Query<BankAccount>().AsQueryable();
        if (request.Caller.Reach == Reach.Own) query = query.Where(account => account.OrganisationId == request.Caller.Organisation);
        if (request.Query.Text("organisation") is { } organisation) query = query.Where(account => account.OrganisationId == organisation);
        return Paging.PageAsync(request, query, account => account.Id, BankAccountEntry.Of);
    }
}

/// <summary>Says that an organisation does not bank there any more.</summary>
/// <param name="ClosedOn">The first day without.</param>
/// <param name="Reason">Why.</param>
public sealed record CloseBankAccount(DateOnly ClosedOn, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/bank-accounts/{bankAccountId}/closures.</summary>
public static class CloseBankAccountEndpoint
{
    /// <summary>It ends once, and after it began.</summary>
    public static readonly Rule NotOpen = new("bank-account-not-open", "The bank account is not open on that day.");

    public static Decision Decide(CloseBankAccount command, BankAccount account, Asked asked) =>
        account.ClosedOn is not null || command.ClosedOn < account.OpenedOn ? NotOpen
        : command.ClosedOn > asked.Today ? BankAccount.InFuture
        : [new BankAccountClosed(account.Id, account.OrganisationId, command.ClosedOn, command.Reason)];

    public static void Map(Api api) => api.Change<BankAccount, CloseBankAccount>(
        new()
        {
            Path = "/bank-accounts/{bankAccountId}/closures", Right = "bank-accounts.change", Facts = [typeof(BankAccountClosed)],
            Summary = "Close a bank account", Description = "No statements of later days can be imported.", Example = new CloseBankAccount(new(2026, 6, 1), "Overgestapt naar een andere bank"),
        },
        Decide);
}
