using System.ComponentModel.DataAnnotations;
using Samenkracht.Finance.Invoices;
using Samenkracht.Finance.Journals;

namespace Samenkracht.Finance.Bank;

/// <summary>Explains a line of a bank statement by an account.</summary>
/// <param name="Entry">The number of the line.</param>
/// <param name="Account">The account, four digits of the chart.</param>
/// <param name="Dimensions">What it is for; null for nothing in particular.</param>
/// <param name="Description">What for, without personal data.</param>
public sealed record ExplainEntry(
    [property: Range(1, 100_000)] int Entry, [property: RegularExpression("^[0-9]{4}$", ErrorMessage = "An account is four digits.")] string Account, Dimensions? Dimensions,
    [property: Length(1, 200)] string Description);

/// <summary>POST /v1/bank-statements/{bankStatementId}/explanations.</summary>
public static class ExplainEntryEndpoint
{
    public static Decision Decide(ExplainEntry command, BankStatement statement, Asked asked) =>
        statement.Find(command.Entry) is not { } entry ? BankStatement.NoSuchEntry
        : entry.Status != BankEntryStatus.InTransit ? BankStatement.NotInTransit
        : LineRules.Refuses([(command.Account, command.Description)]) is { } refused ? refused
        : Decision.Of([new BankEntryExplained(
                statement.Id, statement.AccountId, statement.OrganisationId, entry.Number, entry.Amount, command.Account, command.Dimensions, command.Description, entry.BookedOn)])
            .Telling(BankPosting.Explained(
                statement.Id, entry.Number, statement.OrganisationId, entry.Amount, command.Account, command.Dimensions, command.Description, entry.BookedOn));

    public static void Map(Api api) => api.Change<BankStatement, ExplainEntry>(
        new()
        {
            Path = "/bank-statements/{bankStatementId}/explanations", Right = "bank-statements.change", Facts = [typeof(BankEntryExplained)],
            Summary = "Explain a line", Description = "The line goes from in transit to an account, such as the costs of the bank. A line of a payment that was reported by hand is explained with 1190.",
            Example = new ExplainEntry(4, "4590", null, "Bankkosten november"),
        },
        Decide);
}

/// <summary>Takes back what was said of a line of a bank statement.</summary>
/// <param name="Entry">The number of the line.</param>
/// <param name="On">The day.</param>
/// <param name="Reason">Why.</param>
public sealed record UnmatchEntry([property: Range(1, 100_000)] int Entry, DateOnly On, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/bank-statements/{bankStatementId}/unmatches.</summary>
public static class UnmatchEntryEndpoint
{
    /// <summary>Nothing is taken back that was not said.</summary>
    public static readonly Rule InTransit = new("bank-entry-in-transit", "Nothing was said yet of what this line is for.");

    /// <summary>Nothing is taken back before it was said.</summary>
    public static readonly Rule TooEarly = new("bank-unmatch-too-early", "This day lies before the line was booked, or in the future.");

    public static Decision Decide(UnmatchEntry command, BankStatement statement, Asked asked)
    {
        if (statement.Find(command.Entry) is not { } entry) return BankStatement.NoSuchEntry;
        if (entry.Status == BankEntryStatus.InTransit) return InTransit;
        if (command.On < entry.BookedOn || command.On > asked.Today) return TooEarly;

        var unmatched = new BankEntryUnmatched(
            statement.Id, statement.AccountId, statement.OrganisationId, entry.Number, entry.Amount, entry.Kind, entry.TargetId, entry.IsReversal, entry.Account, entry.Dimensions,
            command.On, command.Reason);
        return Decision.Of([unmatched]).Telling(entry.Account is { } account
            ? BankPosting.Explained(statement.Id, entry.Number, statement.OrganisationId, -entry.Amount, account, entry.Dimensions, "Teruggenomen uitleg van een bankregel", command.On)
            : new BankEntryWasUnmatched(
                statement.Id, entry.Number, statement.OrganisationId, entry.Kind!.Value, entry.TargetId!, entry.Amount, entry.IsReversal, command.On, command.Reason));
    }

    public static void Map(Api api) => api.Change<BankStatement, UnmatchEntry>(
        new()
        {
            Path = "/bank-statements/{bankStatementId}/unmatches", Right = "bank-statements.change", Facts = [typeof(BankEntryUnmatched)],
            Summary = "Take a match or an explanation back", Description = "The line is in transit again, and what was paid or came in by it is open again.",
            Example = new UnmatchEntry(3, new(2026, 11, 25), "Hoort bij een andere factuur"),
        },
        Decide);
}
