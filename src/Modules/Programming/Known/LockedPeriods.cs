using System.Collections.Immutable;

namespace Samenkracht.Programming.Known;

/// <summary>The books of an organisation over a period are closed, as Finance told.</summary>
public sealed record PeriodClosed(string LockedPeriodsId, string OrganisationId, DateOnly From, DateOnly Until, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A closed period was opened again, as Finance told.</summary>
public sealed record PeriodOpenedAgain(string LockedPeriodsId, string OrganisationId, DateOnly From, DateOnly Until, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The closed periods of an organisation. Its id is <c>locked-periods-</c> and the id of the organisation.</summary>
public sealed record LockedPeriods(string Id, string OrganisationId, ImmutableArray<ClosedPeriod> Periods)
{
    /// <summary>What was accounted for is not added to in silence.</summary>
    public static readonly Rule Locked = new("session-period-locked", "The books of your organisation over the day of this session are closed; only corrections with a reason are possible.");

    /// <summary>The id of the closed periods of an organisation.</summary>
    public static string IdOf(string organisationId) => $"locked-periods-{organisationId}";

    /// <summary>The closed periods of the organisation for which somebody acts; none for who acts for none.</summary>
    public static IEnumerable<StateKey> Keys(Actor by) => by.Organisation is { } organisation ? [new StateKey(typeof(LockedPeriods), IdOf(organisation))] : [];

    /// <summary>Why nothing is recorded plainly of the day; null when it can be.</summary>
    public static Rule? Refuses(DateOnly day, Asked asked) =>
        asked.By.Organisation is { } organisation && asked.Find<LockedPeriods>(IdOf(organisation))?.Covers(day) == true ? Locked : null;

    /// <summary>Whether the day lies in a closed period.</summary>
    public bool Covers(DateOnly day) => Periods.Any(period => period.From <= day && day <= period.Until);

    public static LockedPeriods Create(PeriodClosed e) => new(e.LockedPeriodsId, e.OrganisationId, [new(e.From, e.Until)]);

    public static LockedPeriods Create(PeriodOpenedAgain e) => new(e.LockedPeriodsId, e.OrganisationId, []);

    public LockedPeriods Apply(PeriodClosed e) => this with { Periods = [.. Periods.Where(period => period != new ClosedPeriod(e.From, e.Until)), new(e.From, e.Until)] };

    public LockedPeriods Apply(PeriodOpenedAgain e) => this with { Periods = Periods.Remove(new(e.From, e.Until)) };
}

/// <summary>A closed period.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day.</param>
public sealed record ClosedPeriod(DateOnly From, DateOnly Until);
