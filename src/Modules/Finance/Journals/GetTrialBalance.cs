using Microsoft.AspNetCore.Http;
using Samenkracht.Finance.Administrations;

namespace Samenkracht.Finance.Journals;

/// <summary>What is on every account of the books on a day.</summary>
/// <param name="AdministrationId">The books.</param>
/// <param name="Year">The year.</param>
/// <param name="On">The day, of which the entries are counted too.</param>
/// <param name="Accounts">The accounts that were used, by number.</param>
/// <param name="TotalDebit">The sum of the debit movements, euro.</param>
/// <param name="TotalCredit">The sum of the credit movements, euro; equal to the debit, unless only a part of the lines is asked for.</param>
/// <param name="Position">The position of the log when it was read.</param>
public sealed record TrialBalance(
    string AdministrationId, int Year, DateOnly On, IReadOnlyList<TrialBalanceLine> Accounts, decimal TotalDebit, decimal TotalCredit, long Position);

/// <summary>One account of a trial balance.</summary>
/// <param name="Account">The account.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">Balance sheet or result.</param>
/// <param name="RgsCode">Its code in the reference classification.</param>
/// <param name="Opening">What it began the year with: euro, debit minus credit.</param>
/// <param name="Debit">The debit since, euro.</param>
/// <param name="Credit">The credit since, euro.</param>
/// <param name="Balance">What is on it: euro, debit minus credit.</param>
public sealed record TrialBalanceLine(
    string Account, string Name, AccountKind Kind, string? RgsCode, decimal Opening, decimal Debit, decimal Credit, decimal Balance)
{
    internal static TrialBalanceLine Of(AccountMovement sum)
    {
        var account = Chart.Library.Find(sum.Account);
        return new(sum.Account, account?.Name ?? sum.Account, account?.Kind ?? AccountKind.Balance, account?.RgsCode, sum.Opening, sum.Debit, sum.Credit, sum.Balance);
    }
}

/// <summary>GET /v1/administrations/{administrationId}/trial-balance.</summary>
public static class GetTrialBalanceEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/administrations/{administrationId}/trial-balance", Kind = OperationKind.Read, Right = "administrations.read", Answer = typeof(TrialBalance),
            Summary = "Read the trial balance",
            Description = "Per account of the year: opening, debit, credit and balance, up to a day and as known at an instant; of all lines or of those for one thing.",
            Query = [new("on", "Up to and with this day; today when absent.", "date"), OneThing.Moments[1], .. LedgerQuery.DimensionKeys],
        },
        ReadAsync);

    private static async Task<IResult> ReadAsync(ReadRequest request)
    {
        if (await Books.FindAsync(request) is not { } books) return Problems.Unknown();
        var on = request.Query.Date("on") ?? request.ValidOn;
        var position = await request.PositionAsync();
        await using var connection = await LedgerQuery.DatabaseOf(request).OpenConnectionAsync(request.Http.RequestAborted);
        var sums = await LedgerBalances.ReadAsync(
            connection, new(books.Id) { Year = on.Year, Until = on, KnownAt = request.KnownAt, For = LedgerQuery.DimensionsOf(request) }, request.Http.RequestAborted);
        return ReadRequest.Answer(new TrialBalance(
            books.Id, on.Year, on, [.. sums.Select(TrialBalanceLine.Of)], sums.Sum(sum => sum.Debit), sums.Sum(sum => sum.Credit), position));
    }
}
