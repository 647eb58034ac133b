using System.Collections.Immutable;
using Samenkracht.Finance.Journals;

namespace Samenkracht.Finance.Allocations;

/// <summary>What decisions about the division of costs need to know.</summary>
public sealed record CostAllocation(
    string Id, string OrganisationId, AllocationPurpose Purpose, string Title, DateOnly OpenedOn, ImmutableArray<AllocationKey> Keys, ImmutableArray<AllocationRun> Runs) : IBelong
{
    /// <summary>The target of VAT that comes back.</summary>
    public const string Recoverable = "recoverable";

    /// <summary>The target of VAT that is a cost.</summary>
    public const string NotRecoverable = "not-recoverable";

    /// <summary>Nothing is left over and nothing is divided twice.</summary>
    public static readonly Rule NotOne = new("allocation-key-not-one", "The parts of a key add up to 1.");

    /// <summary>A target has one part.</summary>
    public static readonly Rule TargetTwice = new("allocation-target-twice", "A target can be in a key only once.");

    /// <summary>Everybody knows beforehand what they will bear (Oprechtheid).</summary>
    public static readonly Rule PublishedLate = new("allocation-key-published-late", "A key is published before its year begins.");

    /// <summary>VAT comes back or it does not.</summary>
    public static readonly Rule VatTargets = new("allocation-vat-targets", "A VAT key has exactly the targets recoverable and not-recoverable.");

    /// <summary>Costs are divided when they were made.</summary>
    public static readonly Rule InFuture = new("allocation-in-future", "What is recorded of an allocation cannot lie in the future.");

    /// <summary>Nothing is divided before it begins.</summary>
    public static readonly Rule BeforeOpening = new("allocation-before-opening", "This day lies before the allocation was opened.");

    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => OrganisationId == organisationId;

    /// <summary>The key of a year: the definitive one when there is one, else the last that was published.</summary>
    public AllocationKey? KeyOf(int year) => Keys.Where(key => key.Year == year).OrderBy(key => key.Basis == KeyBasis.Definitive).ThenBy(key => key.On).LastOrDefault();

    /// <summary>Why nothing can be recorded of that day; null when it can.</summary>
    public Rule? Refuses(DateOnly on, Asked asked) => on > asked.Today ? InFuture : on < OpenedOn ? BeforeOpening : null;

    /// <summary>Why a key cannot be set; null when it can.</summary>
    public Rule? RefusesKey(IReadOnlyList<KeyPart> parts) =>
        parts.Sum(part => part.Share) != 1 ? NotOne
        : parts.DistinctBy(part => part.TargetId).Count() < parts.Count ? TargetTwice
        : Purpose == AllocationPurpose.VatProRata && !parts.Select(part => part.TargetId).ToHashSet().SetEquals([Recoverable, NotRecoverable]) ? VatTargets
        : null;

    /// <summary>The entry of a division in the own books, or of its reversal; null when nothing moves.</summary>
    internal PostToLedger? Entry(IEnumerable<AllocatedAmount> amounts, bool isReversal, DateOnly on, string description)
    {
        var debits = amounts.Where(one => one.Amount != 0).Select(Debit).OfType<EntryLine>().ToList();
        if (debits.Count == 0) return null;

        var credit = EntryLine.ToCredit(Purpose == AllocationPurpose.VatProRata ? Accounts.VatReceivable : Accounts.CostsAllocated, debits.Sum(line => line.Debit));
        IReadOnlyList<EntryLine> lines = [.. debits.Append(credit).Select(line => line.Debit < 0 ? EntryLine.ToCredit(line.Account, -line.Debit, line.Dimensions) : line)];
        return new(OrganisationId, JournalKind.Memorial, on, description, Id, isReversal ? EntryRules.Mirror(lines) : lines);
    }

    // Others owe what they bear; a cost carrier of the own house has the cost; what the own organisation bears stays where it is.
    private EntryLine? Debit(AllocatedAmount one) => (Purpose, one.TargetId) switch
    {
        (AllocationPurpose.VatProRata, NotRecoverable) => EntryLine.ToDebit(Accounts.VatCost, one.Amount),
        (AllocationPurpose.VatProRata, _) => null,
        (AllocationPurpose.LibraryFunction, _) =>
            EntryLine.ToDebit(one.Account, one.Amount, Dimensions.None with { CostCarrier = one.TargetId, LibraryShare = one.TargetId == "library-function" ? 1 : 0 }),
        var (_, target) when target == OrganisationId => null,
        var (_, target) when target.StartsWith("organisation-", StringComparison.Ordinal) => EntryLine.ToDebit(Accounts.Debtors, one.Amount, Dimensions.None with { PartnerId = target }),
        _ => EntryLine.ToDebit(one.Account, one.Amount, Dimensions.None with { CostCarrier = one.TargetId }),
    };

    public static CostAllocation Create(AllocationOpened e) => new(e.AllocationId, e.OrganisationId, e.Purpose, e.Title, e.On, [], []);

    public CostAllocation Apply(AllocationKeySet e) => this with { Keys = Keys.Add(new(e.Year, KeyBasis.Agreed, [.. e.Parts], e.PublishedOn)) };

    public CostAllocation Apply(SolidarityKeySet e) => this with { Keys = Keys.Add(new(e.Year, KeyBasis.Solidarity, [.. e.Parts], e.PublishedOn)) };

    public CostAllocation Apply(DefinitiveKeySet e) => this with
    {
        Keys = Keys.Add(new(e.Year, KeyBasis.Definitive, [.. e.Parts], e.On)),
        Runs = [.. Runs.Select(run => e.Corrections.FirstOrDefault(one => one.Number == run.Number) is { } corrected ? run with { Amounts = [.. corrected.Amounts] } : run)],
    };

    public CostAllocation Apply(CostsAllocated e) => this with { Runs = Runs.Add(new(e.Number, e.From, e.Until, [.. e.Sources], [.. e.Amounts], false)) };

    public CostAllocation Apply(AllocationReversed e) =>
        this with { Runs = [.. Runs.Select(run => run.Number == e.Number ? run with { IsReversed = true } : run)] };
}
