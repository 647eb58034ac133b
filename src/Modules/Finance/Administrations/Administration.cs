using System.Collections.Immutable;

namespace Samenkracht.Finance.Administrations;

/// <summary>The books of one legal entity, as decisions need to know them. Its id is <c>administration-</c> and the code of the organisation.</summary>
public sealed record Administration(
    string Id, string OrganisationId, string LegalName, string? TradeRegisterNumber, string TaxNumber, DateOnly OpenedOn, string? RgsVersion,
    ImmutableArray<FiscalYear> Years, ImmutableArray<PendingReopening> Reopenings, string? MergerId, string? SuccessorId, DateOnly? EndsOn,
    ImmutableArray<AccountBalance> Transferred) : IBelong
{
    /// <summary>Books come before entries.</summary>
    public static readonly Rule NotOpened = new("administration-not-opened", "The books of this organisation have not been opened.");

    /// <summary>An account means nothing without its chart.</summary>
    public static readonly Rule NoChart = new("administration-without-chart", "The chart of accounts has not been adopted yet.");

    /// <summary>After a merger the successor keeps the books.</summary>
    public static readonly Rule HandedOver = new("administration-handed-over", "The successor of this legal entity keeps the books on this day.");

    /// <summary>A day lies in a year of the books.</summary>
    public static readonly Rule YearNotOpened = new("fiscal-year-not-opened", "This year has not been opened in the books.");

    /// <summary>What was accounted for stands (FIN-07).</summary>
    public static readonly Rule YearIsClosed = new("fiscal-year-closed", "The books of this year are closed; post a correction in an open period.");

    /// <summary>What was reported stands until two people open it again.</summary>
    public static readonly Rule PeriodIsLocked = new("fiscal-period-locked", "This period is locked; post on the first open day, with the day of the document.");

    /// <summary>Nothing is planned ahead in the books.</summary>
    public static readonly Rule InFuture = new("administration-in-future", "What happens to the books cannot lie in the future.");

    /// <summary>Books have a beginning.</summary>
    public static readonly Rule BeforeOpening = new("administration-before-opening", "The books of this organisation had not been opened on that day.");

    /// <summary>The id of the books of an organisation.</summary>
    public static string IdOf(string organisationId) => Keys.For("administration", organisationId["organisation-".Length..]);

    /// <summary>What a decision needs to know the books of an organisation.</summary>
    public static StateKey Key(string organisationId) => new(typeof(Administration), IdOf(organisationId));

    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => organisationId == OrganisationId || organisationId == SuccessorId;

    /// <summary>The year, or null.</summary>
    public FiscalYear? YearOf(int year) => Years.FirstOrDefault(one => one.Year == year);

    /// <summary>The last day of the year in these books: earlier than its end when the entity ceased to exist.</summary>
    public DateOnly LastDayOf(FiscalYear year) => EndsOn is { } ends && ends <= year.Until ? ends.AddDays(-1) : year.Until;

    /// <summary>Why nothing can be recorded about the books as of a day; null when it can.</summary>
    public Rule? RefusesDay(DateOnly day, Asked asked) => day > asked.Today ? InFuture : day < OpenedOn ? BeforeOpening : null;

    /// <summary>Why no entry can be made on a day; null when it can.</summary>
    public Rule? RefusesEntry(DateOnly day) =>
        RgsVersion is null ? NoChart
        : EndsOn is { } ends && day >= ends ? HandedOver
        : YearOf(day.Year) is not { } year || day < year.From ? YearNotOpened
        : year.IsClosed ? YearIsClosed
        : year.IsLocked(day.Month) ? PeriodIsLocked
        : null;

    /// <summary>The first day from this one on which an entry can be made; null when there is none.</summary>
    public DateOnly? FirstOpenDay(DateOnly day) => RgsVersion is null ? null : Years
        .Where(year => !year.IsClosed && year.Until >= day).OrderBy(year => year.Year)
        .SelectMany(year => year.Months.Where(month => !year.IsLocked(month)).Select(month => Later(new(year.Year, month, 1), year.From)))
        .Where(first => first.AddMonths(1).AddDays(-first.Day) >= day).Select(first => (DateOnly?)Later(first, day))
        .FirstOrDefault(open => EndsOn is null || open < EndsOn);

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private Administration With(int year, Func<FiscalYear, FiscalYear> change) => this with { Years = [.. Years.Select(one => one.Year == year ? change(one) : one)] };

    private ImmutableArray<PendingReopening> Without(int year, int month) => [.. Reopenings.Where(one => (one.Year, one.Month) != (year, month))];

    public static Administration Create(AdministrationOpened e) => new(
        e.AdministrationId, e.OrganisationId, e.LegalName, e.TradeRegisterNumber, e.TaxNumber, e.OpenedOn, null, [], [], null, null, null, []);

    public Administration Apply(ChartAdopted e) => this with { RgsVersion = e.RgsVersion };

    public Administration Apply(FiscalYearOpened e) =>
        this with { Years = [.. Years.Where(year => year.Year != e.Year).Append(new(e.Year, e.From, e.Until, [], false, false)).OrderBy(year => year.Year)] };

    public Administration Apply(PeriodLocked e) => With(e.Year, year => year with { LockedMonths = [.. year.LockedMonths.Append(e.Month).Distinct().Order()] });

    public Administration Apply(ReopeningAsked e) => this with { Reopenings = Without(e.Year, e.Month).Add(new(e.Year, e.Month, e.AskedBy, e.Reason)) };

    public Administration Apply(PeriodReopened e) =>
        With(e.Year, year => year with { LockedMonths = year.LockedMonths.Remove(e.Month) }) with { Reopenings = Without(e.Year, e.Month) };

    public Administration Apply(YearClosed e) => With(e.Year, year => year with { IsClosed = true });

    public Administration Apply(BalanceCarriedForward e) => With(e.Year, year => year with { IsCarriedForward = true });

    public Administration Apply(AdministrationHandedOver e) => this with { MergerId = e.MergerId, SuccessorId = e.SuccessorId, EndsOn = e.From };

    public Administration Apply(BalanceTransferred e) => this with { Transferred = [.. e.Balances] };

    public Administration Apply(AdministrationHandedBack e) => MergerId != e.MergerId ? this : this with { SuccessorId = null, EndsOn = null, Transferred = [] };
}
