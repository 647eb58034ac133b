namespace Samenkracht.Programming.Desks;

/// <summary>Opens a day of a desk of the own library.</summary>
/// <param name="ServicePointId">The service point.</param>
/// <param name="Day">The business day.</param>
public sealed record OpenDay([property: Id("service-point")] string ServicePointId, DateOnly Day);

/// <summary>POST /v1/desk-days.</summary>
public static class OpenDayEndpoint
{
    /// <summary>A library keeps the days of its own desks.</summary>
    public static readonly Rule ServicePointUnknown = new("desk-day-service-point-unknown", "Your organisation has no such service point.");

    /// <summary>Nobody is helped at a closed desk.</summary>
    public static readonly Rule NotOpen = new("desk-day-service-point-not-open", "The service point is not open on that day.");

    public static Decision Decide(OpenDay command, string id, Asked asked) =>
        asked.Find<ServicePoint>(command.ServicePointId) is not { } point || point.OrganisationId != asked.By.Organisation ? ServicePointUnknown
        : command.Day > asked.Today ? DeskDay.InFuture
        : !point.IsOpenOn(command.Day) ? NotOpen
        : [new DeskDayOpened(id, new(point.Id, point.OrganisationId, point.LocationId, point.PlanNodes, command.Day))];

    public static void Map(Api api) => api.Start<DeskDay, OpenDay>(
        new()
        {
            Path = "/desk-days", Right = "desk-days.record", Facts = [typeof(DeskDayOpened)],
            Summary = "Open a day of a desk",
            Description = "From now on contacts can be registered for the service point on this day. A service point has each day once.",
            Example = new OpenDay("service-point-deventer-ido", new(2022, 3, 21)),
        },
        command => DeskDay.IdOf(command.ServicePointId, command.Day),
        Decide,
        (command, _) => [new(typeof(ServicePoint), command.ServicePointId)]);
}
