using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Finance.Allocations;

/// <summary>Publishes a key of solidarity for a year.</summary>
/// <param name="Year">The year.</param>
/// <param name="EqualPart">The part that all bear equally, 0 to 1; the rest is borne by weight.</param>
/// <param name="Weights">What each can bear.</param>
/// <param name="PublishedOn">The day on which everybody could read it.</param>
public sealed record SetSolidarityKey(
    [property: Range(2000, 2100)] int Year, [property: Range(0, 1)] decimal EqualPart, [property: Length(1, 100)] IReadOnlyList<KeyWeight> Weights, DateOnly PublishedOn);

/// <summary>POST /v1/cost-allocations/{allocationId}/solidarity-keys.</summary>
public static class SetSolidarityKeyEndpoint
{
    /// <summary>Solidarity is between members.</summary>
    public static readonly Rule AmongLibraries = new("solidarity-among-libraries", "A key of solidarity is for central services only.");

    public static Decision Decide(SetSolidarityKey command, CostAllocation allocation, Asked asked)
    {
        if (allocation.Purpose != AllocationPurpose.CentralServices) return AmongLibraries;
        if (allocation.Refuses(command.PublishedOn, asked) is { } refusal) return refusal;
        if (command.PublishedOn >= new DateOnly(command.Year, 1, 1)) return CostAllocation.PublishedLate;

        var parts = Division.Solidary(command.EqualPart, command.Weights);
        return allocation.RefusesKey(parts) is { } unfit ? unfit
            : [new SolidarityKeySet(allocation.Id, command.Year, command.EqualPart, command.Weights, parts, command.PublishedOn)];
    }

    public static void Map(Api api) => api.Change<CostAllocation, SetSolidarityKey>(
        new()
        {
            Path = "/cost-allocations/{allocationId}/solidarity-keys", Right = "cost-allocations.change", Facts = [typeof(SolidarityKeySet)],
            Summary = "Publish a key of solidarity",
            Description = "A part of the costs is borne equally and the rest by what each can bear, so that small members can take part and everybody sees how it was worked out.",
            Example = new SetSolidarityKey(
                2025, 0.2m, [new("organisation-bibliotheek-deventer", 101_000m), new("organisation-bibliotheek-hengelo", 82_000m)], new(2024, 11, 1)),
        },
        Decide);
}
