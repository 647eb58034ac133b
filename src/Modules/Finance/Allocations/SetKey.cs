using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Finance.Allocations;

/// <summary>Publishes a key for a year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Parts">The parts; they add up to 1.</param>
/// <param name="PublishedOn">The day on which everybody could read it.</param>
public sealed record SetKey([property: Range(2000, 2100)] int Year, [property: Length(1, 100)] IReadOnlyList<KeyPart> Parts, DateOnly PublishedOn);

/// <summary>POST /v1/cost-allocations/{allocationId}/keys.</summary>
public static class SetKeyEndpoint
{
    public static Decision Decide(SetKey command, CostAllocation allocation, Asked asked) =>
        allocation.Refuses(command.PublishedOn, asked) is { } refusal ? refusal
        : command.PublishedOn >= new DateOnly(command.Year, 1, 1) ? CostAllocation.PublishedLate
        : allocation.RefusesKey(command.Parts) is { } unfit ? unfit
        : [new AllocationKeySet(allocation.Id, command.Year, command.Parts, command.PublishedOn)];

    public static void Map(Api api) => api.Change<CostAllocation, SetKey>(
        new()
        {
            Path = "/cost-allocations/{allocationId}/keys", Right = "cost-allocations.change", Facts = [typeof(AllocationKeySet)],
            Summary = "Publish a key",
            Description = "The parts by which costs of a year are divided, published before the year begins; a later key for the same year replaces it. "
                + "The VAT key is provisional until the year is over.",
            Example = new SetKey(
                2025, [new("organisation-bibliotheek-deventer", 0.6m), new("organisation-bibliotheek-hengelo", 0.4m)], new(2024, 11, 1)),
        },
        Decide);
}
