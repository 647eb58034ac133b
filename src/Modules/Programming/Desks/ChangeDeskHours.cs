using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Programming.Desks;

/// <summary>Staffs a desk for another number of hours a week.</summary>
/// <param name="WeeklyHours">How many hours a week somebody helps, 0 to 168.</param>
/// <param name="From">The first day of these hours.</param>
public sealed record ChangeDeskHours([property: Range(0.0, 168.0)] decimal WeeklyHours, DateOnly From);

/// <summary>POST /v1/service-points/{servicePointId}/desk-hours.</summary>
public static class ChangeDeskHoursEndpoint
{
    /// <summary>A change changes the hours.</summary>
    public static readonly Rule SameHours = new("service-point-has-these-hours", "The service point has these hours already on that day.");

    public static Decision Decide(ChangeDeskHours command, ServicePoint point) =>
        point.RefusesOn(command.From) is { } rule ? rule
        : command.WeeklyHours == point.HoursOn(command.From) ? SameHours
        : [new DeskHoursChanged(point.Id, point.OrganisationId, command.WeeklyHours, command.From)];

    public static void Map(Api api) => api.Change<ServicePoint, ChangeDeskHours>(
        new()
        {
            Path = "/service-points/{servicePointId}/desk-hours", Right = "service-points.change", Facts = [typeof(DeskHoursChanged)],
            Summary = "Change the hours of a service point",
            Description = "Somebody helps at the desk for another number of hours a week from the given day, until the next change.",
            Example = new ChangeDeskHours(20, new(2022, 1, 1)),
        },
        (command, point, _) => Decide(command, point));
}
