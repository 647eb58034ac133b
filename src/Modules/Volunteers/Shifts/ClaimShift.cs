using Marten;
using Samenkracht.Volunteers.Tasks;

namespace Samenkracht.Volunteers.Shifts;

/// <summary>Claims a place in a shift.</summary>
/// <param name="VolunteerId">The volunteer.</param>
/// <param name="ClaimedBy">Who says so: the volunteer, or the coordinator on behalf of the volunteer.</param>
/// <param name="On">The day on which that was said.</param>
public sealed record ClaimShift([property: VolunteerId] string VolunteerId, ClaimedBy ClaimedBy, DateOnly On);

/// <summary>POST /v1/volunteer-shifts/{shiftId}/claims.</summary>
public static class ClaimShiftEndpoint
{
    /// <summary>No more come than are needed.</summary>
    public static readonly Rule Full = new("shift-full", "All places of this shift are taken.");

    /// <summary>One person fills one place.</summary>
    public static readonly Rule ClaimedAlready = new("shift-claimed-already", "The volunteer has a place in this shift already.");

    public static Decision Decide(ClaimShift command, Shift shift, Asked asked)
    {
        var around = asked.Look<AroundShift>();
        return shift.Refuses(command.On, asked) is { } rule ? rule
            : shift.ClaimOf(command.VolunteerId) is not null ? ClaimedAlready
            : shift.Gaps == 0 ? Full
            : around.Refuses(shift, command.VolunteerId, asked)
            ?? [new ShiftClaimed(
                shift.Id, shift.TaskId, command.VolunteerId, Standing.PersonIdOf(command.VolunteerId), shift.Day, command.ClaimedBy, InsteadOf(shift), command.On)];
    }

    // A place of somebody who cannot come is only taken over when no other is free.
    private static string? InsteadOf(Shift shift) =>
        shift.Claims.Length < shift.Places ? null : shift.Claims.Where(claim => !claim.Comes).MinBy(claim => claim.ReplacementSince)!.VolunteerId;

    public static void Map(Api api) => api.Change<Shift, ClaimShift>(
        new()
        {
            Path = "/volunteer-shifts/{shiftId}/claims", Right = "volunteer-shifts.arrange", Facts = [typeof(ShiftClaimed)],
            Summary = "Claim a place",
            Description = "A volunteer who does the task comes to the shift, if that may be on its day. With no place free, the place of somebody who cannot come is taken over.",
            Example = new ClaimShift("volunteer-0190a1b2-0000-7000-8000-000000000037-bibliotheek-deventer", ClaimedBy.Volunteer, new(2026, 12, 4)),
        },
        Decide,
        (command, _) => Standing.Keys(command.VolunteerId),
        (command, shift, session, ct) => AroundShift.ReadAsync(session, shift, command.VolunteerId, ct));
}
