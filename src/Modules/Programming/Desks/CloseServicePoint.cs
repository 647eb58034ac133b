using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Programming.Desks;

/// <summary>Closes a service point for good.</summary>
/// <param name="On">The first day on which it is no longer open.</param>
/// <param name="Reason">Why, in 1 to 500 characters; no personal data.</param>
public sealed record CloseServicePoint(DateOnly On, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/service-points/{servicePointId}/closures.</summary>
public static class CloseServicePointEndpoint
{
    public static Decision Decide(CloseServicePoint command, ServicePoint point) =>
        point.RefusesOn(command.On) is { } rule ? rule : [new ServicePointClosed(point.Id, point.OrganisationId, command.On, command.Reason)];

    public static void Map(Api api) => api.Change<ServicePoint, CloseServicePoint>(
        new()
        {
            Path = "/service-points/{servicePointId}/closures", Right = "service-points.close", Facts = [typeof(ServicePointClosed)],
            Summary = "Close a service point",
            Description = "The desk is closed from the given day: no desk day is opened from then on, and its social map is not shown any more.",
            Example = new CloseServicePoint(new(2024, 1, 1), "Gaat verder in het Huis van de Wijk"),
        },
        (command, point, _) => Decide(command, point));
}
