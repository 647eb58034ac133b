using System.ComponentModel.DataAnnotations;
using Samenkracht.Volunteers.Tasks;

namespace Samenkracht.Volunteers.Shifts;

/// <summary>Gives the place of a volunteer to another.</summary>
/// <param name="FromVolunteerId">The volunteer who has the place.</param>
/// <param name="ToVolunteerId">The volunteer who comes.</param>
/// <param name="AskedBy">Who says so: the volunteer, or the coordinator.</param>
/// <param name="On">The day on which that was said.</param>
/// <param name="Reason">Why, in 1 to 500 characters; no personal data.</param>
public sealed record SwapShift(
    [property: VolunteerId] string FromVolunteerId,
    [property: VolunteerId] string ToVolunteerId,
    ClaimedBy AskedBy,
    DateOnly On,
    [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/volunteer-shifts/{shiftId}/swaps.</summary>
public static class SwapShiftEndpoint
{
    public static Decision Decide(SwapShift command, Shift shift, Asked asked) =>
        shift.Refuses(command.On, asked) is { } rule ? rule
        : PersonalNumbers.Refuses(command.Reason) is { } personal ? personal
        : shift.ClaimOf(command.FromVolunteerId) is not { } claim ? Shift.NotClaimed
        : shift.ClaimOf(command.ToVolunteerId) is not null ? ClaimShiftEndpoint.ClaimedAlready
        : asked.Look<AroundShift>().Refuses(shift, command.ToVolunteerId, asked)
        ?? [new ShiftSwapped(
            shift.Id, shift.TaskId, command.FromVolunteerId, command.ToVolunteerId, Standing.PersonIdOf(command.ToVolunteerId), shift.Day, command.AskedBy,
            Shift.Later(command.On, claim.ReplacementSince ?? claim.Since), command.Reason)];

    public static void Map(Api api) => api.Change<Shift, SwapShift>(
        new()
        {
            Path = "/volunteer-shifts/{shiftId}/swaps", Right = "volunteer-shifts.arrange", Facts = [typeof(ShiftSwapped)],
            Summary = "Swap a place", Description = "Another volunteer comes, who does the task too and may do it on that day; also when a replacement is needed.",
            Example = new SwapShift(
                "volunteer-0190a1b2-0000-7000-8000-000000000037-bibliotheek-deventer", "volunteer-0190a1b2-0000-7000-8000-000000000038-bibliotheek-deventer",
                ClaimedBy.Volunteer, new(2027, 1, 14), "Onderling geruild"),
        },
        Decide,
        (command, _) => Standing.Keys(command.ToVolunteerId),
        (command, shift, session, ct) => AroundShift.ReadAsync(session, shift, command.ToVolunteerId, ct));
}
