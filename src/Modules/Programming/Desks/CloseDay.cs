namespace Samenkracht.Programming.Desks;

/// <summary>Closes a day of a desk.</summary>
/// <param name="On">The day of closing it: the day itself or later.</param>
public sealed record CloseDay(DateOnly On);

/// <summary>POST /v1/desk-days/{deskDayId}/closures.</summary>
public static class CloseDayEndpoint
{
    /// <summary>A day is over when it is.</summary>
    public static readonly Rule BeforeItBegan = new("desk-day-closed-before-it-began", "A desk day closes on or after its own day.");

    public static Decision Decide(CloseDay command, DeskDay day, Asked asked) =>
        day.ClosedOn is not null ? DeskDay.Closed
        : command.On > asked.Today ? DeskDay.InFuture
        : command.On < day.Day ? BeforeItBegan
        : [new DeskDayClosed(day.Id, day.ServicePointId, day.OrganisationId, command.On)];

    public static void Map(Api api) => api.Change<DeskDay, CloseDay>(
        new()
        {
            Path = "/desk-days/{deskDayId}/closures", Right = "desk-days.record", Facts = [typeof(DeskDayClosed)],
            Summary = "Close a day of a desk",
            Description = "All contacts of the day are registered; from now on they can only be corrected.", Example = new CloseDay(new(2022, 3, 21)),
        },
        Decide);
}
