using Samenkracht.Programming.Known;

namespace Samenkracht.Programming.Equipment;

/// <summary>Lends a kit to a library.</summary>
/// <param name="LibraryId">The library.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day.</param>
/// <param name="PlanNode">The node of a policy plan that the loan serves; null when none.</param>
/// <param name="ProjectId">The network project that the loan serves; null when none.</param>
public sealed record LendKit(
    [property: Id("organisation")] string LibraryId, DateOnly From, DateOnly Until, [property: PlanNode] string? PlanNode, [property: Id("network-project")] string? ProjectId);

/// <summary>POST /v1/shared-equipment/{equipmentId}/loans.</summary>
public static class LendKitEndpoint
{
    /// <summary>Dates run forward.</summary>
    public static readonly Rule EndsBeforeItStarts = new("loan-ends-before-it-starts", "A loan ends on or after the day it starts.");

    /// <summary>Nobody lends what is not there yet.</summary>
    public static readonly Rule BeforeSharing = new("loan-before-sharing", "A loan cannot precede the day from which the kit is shared.");

    /// <summary>Nobody borrows what does not work.</summary>
    public static readonly Rule OutOfOrder = new("equipment-out-of-order", "A damaged or incomplete kit is not lent.");

    /// <summary>A kit is in one place.</summary>
    public static readonly Rule Overlap = new("loan-overlaps", "The kit is lent to another on one of these days.");

    public static Decision Decide(LendKit command, SharedEquipment kit, Asked asked) =>
        kit.RetiredOn is not null ? SharedEquipment.Retired
        : command.Until < command.From ? EndsBeforeItStarts
        : command.From < kit.RegisteredOn ? BeforeSharing
        : kit.OutOfOrderFrom is not null ? OutOfOrder
        : kit.Loans.Where(loan => loan.Overlaps(command.From, command.Until)).Select(loan => loan.Number).ToList() is { Count: > 0 } loans ? Overlap.With("loans", loans)
        : PlanOutline.Refuses(Nodes(command), command.From, asked) is { } unknown ? unknown
        : [new KitLent(kit.Id, kit.Loans.Length + 1, kit.OwnerId, command.LibraryId, command.From, command.Until, command.PlanNode, command.ProjectId)];

    private static IEnumerable<string> Nodes(LendKit command) => command.PlanNode is { } node ? [node] : [];

    public static void Map(Api api) => api.Change<SharedEquipment, LendKit>(
        new()
        {
            Path = "/shared-equipment/{equipmentId}/loans", Right = "equipment.change", Facts = [typeof(KitLent)],
            Summary = "Lend a kit", Description = "Lends a kit to a library, also for days to come. The owner or the network office lends; no two loans share a day.",
            Example = new LendKit("organisation-bibliotheek-hengelo", new(2027, 1, 11), new(2027, 1, 29), "policy-plan-samenkracht-2021-2024/a3-d5", "network-project-makerslab"),
        },
        Decide,
        (command, _) => PlanOutline.Keys(Nodes(command)));
}
