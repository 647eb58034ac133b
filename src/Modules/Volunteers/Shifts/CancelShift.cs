using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Volunteers.Shifts;

/// <summary>Cancels a shift.</summary>
/// <param name="On">The day on which it was cancelled.</param>
/// <param name="Reason">Why, in 1 to 500 characters; no personal data.</param>
public sealed record CancelShift(DateOnly On, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/volunteer-shifts/{shiftId}/cancellations.</summary>
public static class CancelShiftEndpoint
{
    public static Decision Decide(CancelShift command, Shift shift, Asked asked) =>
        shift.Refuses(command.On, asked) is { } rule ? rule
        : PersonalNumbers.Refuses(command.Reason) is { } personal ? personal
        : [new ShiftCancelled(shift.Id, shift.TaskId, shift.Day, shift.Volunteers, command.On, command.Reason)];

    public static void Map(Api api) => api.Change<Shift, CancelShift>(
        new()
        {
            Path = "/volunteer-shifts/{shiftId}/cancellations", Right = "volunteer-shifts.offer", Facts = [typeof(ShiftCancelled)],
            Summary = "Cancel a shift", Description = "It does not take place. The fact names the volunteers who had a place, because they have to be told.",
            Example = new CancelShift(new(2027, 1, 15), "Geen vervanging gevonden"),
        },
        Decide);
}
