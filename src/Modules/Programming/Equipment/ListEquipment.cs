using Marten;

namespace Samenkracht.Programming.Equipment;

/// <summary>GET /v1/shared-equipment.</summary>
public static class ListEquipmentEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/shared-equipment", Kind = OperationKind.List, Right = "equipment.read", Answer = typeof(Page<EquipmentEntry>),
            Summary = "List shared equipment", Description = "The kits that libraries share, by owner or kind, or those that a library could have on a day.",
            Query =
            [
                new("owner", "Only those of this organisation, by id."),
                new("kind", "Only this kind.", Values: Names.Of<EquipmentKind>()),
                new("availableOn", "Only those that are shared, whole and not lent on this day.", "date"),
                .. Paging.Keys,
            ],
        },
        async request =>
        {
            IEnumerable<SharedEquipment> kits = await request.Session.Query<SharedEquipment>().ToListAsync(request.Http.RequestAborted);
            if (request.Query.Text("owner") is { } owner) kits = kits.Where(kit => kit.BelongsTo(owner));
            if (Names.Parse<EquipmentKind>(request.Query.Text("kind")) is { } kind) kits = kits.Where(kit => kit.Kind == kind);
            if (request.Query.Date("availableOn") is { } day) kits = kits.Where(kit => kit.IsAvailableOn(day));
            return await Paging.PageAsync(request, kits, kit => kit.Id, EquipmentEntry.Of);
        });
}
