using System.Collections.Immutable;

namespace Samenkracht.Finance.Administrations;

/// <summary>A year of the books.</summary>
/// <param name="Year">The calendar year.</param>
/// <param name="From">The first day: 1 January, or the day on which the books were opened.</param>
/// <param name="Until">The last day.</param>
/// <param name="LockedMonths">The months that are closed, 1 to 12.</param>
/// <param name="IsClosed">Whether the year is closed for good.</param>
/// <param name="IsCarriedForward">Whether its closing balance opened the next year.</param>
public sealed record FiscalYear(int Year, DateOnly From, DateOnly Until, ImmutableArray<int> LockedMonths, bool IsClosed, bool IsCarriedForward)
{
    /// <summary>Whether the month is closed.</summary>
    public bool IsLocked(int month) => IsClosed || LockedMonths.Contains(month);

    /// <summary>The months that the year has.</summary>
    public IEnumerable<int> Months => Enumerable.Range(From.Month, Until.Month - From.Month + 1);
}

/// <summary>A wish to open a closed month again that waits for a second person.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month.</param>
/// <param name="AskedBy">The opaque subject of whoever asked.</param>
/// <param name="Reason">Why.</param>
public sealed record PendingReopening(int Year, int Month, string AskedBy, string Reason);

/// <summary>What is on an account.</summary>
/// <param name="Account">The account.</param>
/// <param name="Amount">Euro, debit minus credit.</param>
public sealed record AccountBalance(string Account, decimal Amount);
