using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Partnerships.Locations;

/// <summary>Hands a location over to another organisation.</summary>
/// <param name="OrganisationId">The library or support organisation that takes over.</param>
/// <param name="From">Its first day as the operator.</param>
public sealed record TransferLocation([property: Id("organisation")] string OrganisationId, DateOnly From);

/// <summary>POST /v1/locations/{locationId}/transfers.</summary>
public static class TransferLocationEndpoint
{
    /// <summary>A transfer changes the operator.</summary>
    public static readonly Rule SameOperator = new("location-has-this-operator", "This organisation operates the location already.");

    /// <summary>Only the library system operates locations.</summary>
    public static readonly Rule ReceiverOutsideTheSystem = new(
        "receiver-outside-the-system", "Only a library or a support organisation can operate a location.");

    /// <summary>Operators follow each other: one at any instant.</summary>
    public static readonly Rule BeforePresentOperator = new(
        "before-present-operator", "The present operator took over on this day or later; transfers follow each other.");

    public static Decision Decide(TransferLocation command, Location location, Asked asked)
    {
        var receiver = asked.Find<Organisation>(command.OrganisationId);
        return location.ClosedOn is not null ? Location.Closed
            : command.OrganisationId == location.OperatorId ? SameOperator
            : NamedOrganisation.Refuses(receiver) is { } unfit ? unfit
            : receiver!.Kind is not (OrganisationKind.Library or OrganisationKind.Support) ? ReceiverOutsideTheSystem
            : command.From < receiver.RegisteredOn ? OpenLocationEndpoint.BeforeOperator
            : command.From <= location.Operators[^1].From ? BeforePresentOperator
            : location.PassesTo(receiver.Id, command.From);
    }

    public static void Map(Api api) => api.Change<Location, TransferLocation>(
        new()
        {
            Path = "/locations/{locationId}/transfers", Right = "locations.change", Facts = [typeof(LocationTransferred)],
            Summary = "Transfer a location",
            Description = "Another library or support organisation operates the location from the given day, and decides about it as soon as this is recorded.",
            Example = new TransferLocation("organisation-bibliotheek-hengelo", new(2026, 1, 1)),
        },
        Decide,
        (command, _) => NamedOrganisation.Keys(command.OrganisationId));
}
