using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Volunteers.Shifts;

/// <summary>Moves a shift to another location.</summary>
/// <param name="LocationId">Where; null for nowhere in particular.</param>
/// <param name="On">The day on which that was decided.</param>
/// <param name="Reason">Why, in 1 to 500 characters; no personal data.</param>
public sealed record MoveShift([property: Id("location")] string? LocationId, DateOnly On, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/volunteer-shifts/{shiftId}/moves.</summary>
public static class MoveShiftEndpoint
{
    /// <summary>To move is to go elsewhere.</summary>
    public static readonly Rule ThereAlready = new("shift-there-already", "The shift is at that location already.");

    public static Decision Decide(MoveShift command, Shift shift, Asked asked) =>
        shift.Refuses(command.On, asked) is { } rule ? rule
        : PersonalNumbers.Refuses(command.Reason) is { } personal ? personal
        : command.LocationId == shift.LocationId ? ThereAlready
        : [new ShiftMoved(shift.Id, shift.LocationId, command.LocationId, shift.Day, command.On, command.Reason)];

    public static void Map(Api api) => api.Change<Shift, MoveShift>(
        new()
        {
            Path = "/volunteer-shifts/{shiftId}/moves", Right = "volunteer-shifts.offer", Facts = [typeof(ShiftMoved)],
            Summary = "Move a shift", Description = "It takes place elsewhere at the same time; who has a place keeps it.",
            Example = new MoveShift("location-deventer-colmschate", new(2027, 1, 4), "De vestiging sluit"),
        },
        Decide);
}
