using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Finance.Funding;

/// <summary>It was worked out what one unit of a central service costs alone and together.</summary>
public sealed record UnitCostsSet(string UnitCostsId, string ServiceId, string Unit, decimal Alone, decimal Together, DateOnly From) : IFact
{
    DateOnly IFact.ValidFrom => From;
}

/// <summary>From a day on a unit costs something else.</summary>
public sealed record UnitCostsRevised(string UnitCostsId, decimal Alone, decimal Together, DateOnly From, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => From;
}

/// <summary>What a unit costs from a day on.</summary>
/// <param name="From">The first day.</param>
/// <param name="Alone">Euro when a library does it alone.</param>
/// <param name="Together">Euro as a central service.</param>
public sealed record UnitCost(DateOnly From, decimal Alone, decimal Together);

/// <summary>What one unit of a central service costs a library, alone and together. One for each service.</summary>
/// <param name="Id">Its id.</param>
/// <param name="ServiceId">The central service.</param>
/// <param name="Unit">In what it is counted.</param>
/// <param name="Costs">What a unit costs, each from its first day on.</param>
public sealed record UnitCosts(string Id, string ServiceId, string Unit, ImmutableArray<UnitCost> Costs)
{
    /// <summary>The id of the unit costs of a service.</summary>
    public static string IdOf(string serviceId) => Keys.For("unit-costs", serviceId["central-service-".Length..]);

    /// <summary>What a unit saves on the day, in euro; null before the first costs are known.</summary>
    public decimal? SavedOn(DateOnly day) => Costs.Where(cost => cost.From <= day).MaxBy(cost => cost.From) is { } cost ? cost.Alone - cost.Together : null;

    public static UnitCosts Create(UnitCostsSet e) => new(e.UnitCostsId, e.ServiceId, e.Unit, [new(e.From, e.Alone, e.Together)]);

    public UnitCosts Apply(UnitCostsRevised e) => this with { Costs = [.. Costs.Where(cost => cost.From != e.From), new(e.From, e.Alone, e.Together)] };
}

/// <summary>Says what a unit of a central service costs.</summary>
/// <param name="ServiceId">The central service.</param>
/// <param name="Unit">In what it is counted, as its deliveries are: hours, say.</param>
/// <param name="Alone">Euro a unit when a library does it alone.</param>
/// <param name="Together">Euro a unit as a central service.</param>
/// <param name="From">The first day.</param>
public sealed record SetUnitCosts(
    [property: Id("central-service")] string ServiceId, [property: Length(1, 60)] string Unit, [property: Money, Range(0, 1_000_000)] decimal Alone,
    [property: Money, Range(0, 1_000_000)] decimal Together, DateOnly From);

/// <summary>POST /v1/unit-costs.</summary>
public static class SetUnitCostsEndpoint
{
    public static Decision Decide(SetUnitCosts command, string id, Asked asked) =>
        [new UnitCostsSet(id, command.ServiceId, command.Unit, command.Alone, command.Together, command.From)];

    public static void Map(Api api) => api.Start<UnitCosts, SetUnitCosts>(
        new()
        {
            Path = "/unit-costs", Right = "unit-costs.change", Facts = [typeof(UnitCostsSet)],
            Summary = "Say what a unit of a central service costs", Description = "What one unit costs a library alone and together; from its deliveries follows what it saves.",
            Example = new SetUnitCosts("central-service-collectie", "hours", 62m, 48.5m, new(2025, 1, 1)),
        },
        command => UnitCosts.IdOf(command.ServiceId),
        Decide);
}

/// <summary>Says what a unit costs from another day on.</summary>
/// <param name="Alone">Euro a unit when a library does it alone.</param>
/// <param name="Together">Euro a unit as a central service.</param>
/// <param name="From">The first day.</param>
/// <param name="Reason">Why.</param>
public sealed record ReviseUnitCosts(
    [property: Money, Range(0, 1_000_000)] decimal Alone, [property: Money, Range(0, 1_000_000)] decimal Together, DateOnly From, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/unit-costs/{unitCostsId}/revisions.</summary>
public static class ReviseUnitCostsEndpoint
{
    /// <summary>The first costs stay the first.</summary>
    public static readonly Rule BeforeFirst = new("unit-costs-before-first", "This day lies before the first costs of the service.");

    public static Decision Decide(ReviseUnitCosts command, UnitCosts costs, Asked asked) =>
        command.From < costs.Costs.Min(cost => cost.From) ? BeforeFirst
        : [new UnitCostsRevised(costs.Id, command.Alone, command.Together, command.From, command.Reason)];

    public static void Map(Api api) => api.Change<UnitCosts, ReviseUnitCosts>(
        new()
        {
            Path = "/unit-costs/{unitCostsId}/revisions", Right = "unit-costs.change", Facts = [typeof(UnitCostsRevised)],
            Summary = "Revise what a unit costs", Description = "From a day on a unit costs something else; deliveries before that day keep what held then.",
            Example = new ReviseUnitCosts(65m, 49.75m, new(2026, 1, 1), "Loonstijging"),
        },
        Decide);
}
