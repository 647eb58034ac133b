using Samenkracht.Finance.Journals;
using Samenkracht.Finance.Schemes;

namespace Samenkracht.Finance.Grants;

/// <summary>
/// What the facts of a grant mean for the books of the grantee on that day. An award is receivable and not yet earned (1310 against
/// 1700); it is earned when income of a period is released, and for the rest with the settlement. What a lower settlement takes away
/// goes off both sides; only where more was earned already than is settled, the difference is a write-down (4860).
/// </summary>
/// <remarks>
/// Money itself passes through 1190: an advance is posted there against the receivable, a repayment against the liability. The bank
/// statement posts the bank against 1190, so that both books of the same payment meet there and the account shows what only one side
/// knows of. Matching an entry of the bank with a grant therefore posts nothing more.
/// </remarks>
public static class GrantEntries
{
    /// <summary>Receivable against not yet earned.</summary>
    public static object[] Award(Grant grant, decimal amount, DateOnly on) =>
        Of(grant, on, "Subsidie verleend", (Accounts.GrantsReceivable, amount), (Accounts.GrantsInAdvance, -amount));

    /// <summary>Under way to the bank against receivable.</summary>
    public static object[] Advance(Grant grant, decimal amount, DateOnly on) =>
        Of(grant, on, "Voorschot ontvangen", (Accounts.BankInTransit, amount), (Accounts.GrantsReceivable, -amount));

    /// <summary>Not yet earned against income.</summary>
    public static object[] Income(Grant grant, decimal amount, DateOnly on) =>
        Of(grant, on, "Subsidie toegerekend aan periode", (Accounts.GrantsInAdvance, amount), (IncomeOf(grant.Funder), -amount));

    /// <summary>What a grantor may claim back, because it refused a change.</summary>
    public static object[] Expectation(Grant grant, decimal amount, DateOnly on) =>
        Of(grant, on, "Mogelijke terugvordering", (Accounts.GrantWriteDown, amount), (Accounts.ReclaimProvision, -amount));

    /// <summary>What was expected is not expected any more.</summary>
    public static object[] ExpectationReleased(Grant grant, decimal amount, DateOnly on) =>
        Of(grant, on, "Mogelijke terugvordering vervallen", (Accounts.ReclaimProvision, amount), (Accounts.GrantWriteDown, -amount));

    /// <summary>The rest becomes income, what was not settled goes off, and provisions for it are released.</summary>
    public static object[] Settlement(Grant grant, decimal awarded, decimal settled, DateOnly on) =>
        [.. Of(grant, on, "Subsidie vastgesteld", Settled(grant, awarded, settled)), .. ExpectationReleased(grant, grant.Provision, on)];

    /// <summary>The settlement does not stand any more.</summary>
    public static object[] SettlementReversed(Grant grant, decimal awarded, decimal settled, DateOnly on) =>
        Of(grant, on, "Vaststelling herroepen", Reversed(Settled(grant, awarded, settled)));

    /// <summary>A liability for what was paid in advance above the settlement.</summary>
    public static object[] Reclaim(Grant grant, decimal amount, DateOnly on) =>
        Of(grant, on, "Subsidie teruggevorderd", (Accounts.GrantsReceivable, amount), (Accounts.GrantsRepayable, -amount));

    /// <summary>The part that was not repaid is no liability any more.</summary>
    public static object[] ReclaimReversed(Grant grant, decimal outstanding, DateOnly on) =>
        Of(grant, on, "Terugvordering herroepen", (Accounts.GrantsRepayable, outstanding), (Accounts.GrantsReceivable, -outstanding));

    /// <summary>The liability against what goes to the bank.</summary>
    public static object[] Repayment(Grant grant, decimal amount, DateOnly on) =>
        Of(grant, on, "Subsidie terugbetaald", (Accounts.GrantsRepayable, amount), (Accounts.BankInTransit, -amount));

    /// <summary>Nothing is receivable any more, what was earned is written down, and what was received has to be paid back.</summary>
    public static object[] Withdrawal(Grant grant, decimal awarded, DateOnly on) =>
        [.. Of(grant, on, "Verlening ingetrokken", Withdrawn(grant, awarded)), .. Reclaim(grant, grant.Received, on), .. ExpectationReleased(grant, grant.Provision, on)];

    /// <summary>The withdrawal does not stand any more.</summary>
    public static object[] WithdrawalReversed(Grant grant, decimal awarded, DateOnly on) =>
        Of(grant, on, "Intrekking herroepen", Reversed(Withdrawn(grant, awarded)));

    /// <summary>A cost of the grantee, and a debt to whom it is passed on.</summary>
    public static object[] PassedOn(Grant grant, string receiverId, decimal amount, DateOnly on) =>
        Of(grant, on, "Subsidie doorgegeven", receiverId, (Accounts.GrantsPassedThrough, amount), (Accounts.Creditors, -amount));

    private static (string, decimal)[] Settled(Grant grant, decimal awarded, decimal settled) =>
    [
        (Accounts.GrantsInAdvance, awarded - grant.IncomeReleased),
        (Accounts.GrantWriteDown, Math.Max(grant.IncomeReleased - settled, 0)),
        (Accounts.GrantsReceivable, settled - awarded),
        (IncomeOf(grant.Funder), -Math.Max(settled - grant.IncomeReleased, 0)),
    ];

    private static (string, decimal)[] Withdrawn(Grant grant, decimal awarded) =>
        [(Accounts.GrantsInAdvance, awarded - grant.IncomeReleased), (Accounts.GrantWriteDown, grant.IncomeReleased), (Accounts.GrantsReceivable, -awarded)];

    private static (string, decimal)[] Reversed((string Account, decimal Amount)[] lines) => [.. lines.Select(line => (line.Account, -line.Amount))];

    private static string IncomeOf(FunderKind funder) => funder switch
    {
        FunderKind.Municipality => Accounts.MunicipalGrants,
        FunderKind.Province => Accounts.ProvincialGrants,
        FunderKind.State => Accounts.StateGrants,
        _ => Accounts.FundGrants,
    };

    private static object[] Of(Grant grant, DateOnly on, string description, params (string Account, decimal Amount)[] lines) =>
        Of(grant, on, description, grant.GrantorId, lines);

    // A positive amount is debit, a negative one credit; an entry of nothing is none.
    private static object[] Of(Grant grant, DateOnly on, string description, string partnerId, params (string Account, decimal Amount)[] lines)
    {
        var dimensions = new Dimensions(ProjectId: grant.ProjectId, GrantId: grant.Id, PartnerId: partnerId);
        var entry = lines.Where(line => line.Amount != 0)
            .Select(line => line.Amount > 0 ? EntryLine.ToDebit(line.Account, line.Amount, dimensions) : EntryLine.ToCredit(line.Account, -line.Amount, dimensions)).ToList();
        return entry.Count == 0 ? [] : [new PostToLedger(grant.GranteeOn(on), JournalKind.Grants, on, description, grant.Id, entry)];
    }
}
