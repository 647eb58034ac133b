using Samenkracht.Finance.Administrations;
using Samenkracht.Finance.Journals;

namespace Samenkracht.Finance.Exports;

/// <summary>The totals of a journal of a year.</summary>
/// <param name="Kind">The kind of journal.</param>
/// <param name="JournalId">The journal.</param>
/// <param name="Lines">How many lines.</param>
/// <param name="Debit">Euro.</param>
/// <param name="Credit">Euro.</param>
/// <param name="LastRecordedAt">When the last entry was recorded.</param>
public sealed record JournalTotals(JournalKind Kind, string JournalId, int Lines, decimal Debit, decimal Credit, DateTimeOffset LastRecordedAt);

/// <summary>An organisation on the other side of entries.</summary>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="Owes">Whether it was on the account of debtors.</param>
/// <param name="IsOwed">Whether it was on the account of creditors.</param>
/// <param name="LegalName">Its name by its own books; null when it keeps none here.</param>
public sealed record Partner(string OrganisationId, bool Owes, bool IsOwed, string? LegalName = null);

/// <summary>One entry to be exported.</summary>
/// <param name="EventId">The id of its event in the log.</param>
/// <param name="Role">The role of who made it.</param>
/// <param name="Entry">The entry.</param>
public readonly record struct ExportedEntry(Guid EventId, string Role, ILedgerEntry Entry);

/// <summary>The books of one legal entity and year as known at an instant.</summary>
/// <param name="Administration">The books.</param>
/// <param name="Year">The year.</param>
/// <param name="Journals">The journals with entries, but for the opening balance, in the order of their kinds.</param>
/// <param name="Opening">The opening balance, by account.</param>
/// <param name="Partners">The organisations on the other side, by id.</param>
/// <param name="LastRecordedOn">The day on which the last entry was recorded; the first day of the year when there is none. The same books give the same day.</param>
/// <param name="Entries">Reads the entries of a journal one by one, by number.</param>
public sealed record BookYear(
    Administration Administration, FiscalYear Year, IReadOnlyList<JournalTotals> Journals, IReadOnlyList<AccountBalance> Opening, IReadOnlyList<Partner> Partners,
    DateOnly LastRecordedOn, Func<JournalTotals, CancellationToken, IAsyncEnumerable<ExportedEntry>> Entries);
