using System.ComponentModel.DataAnnotations;
using Samenkracht.Volunteers.Tasks;

namespace Samenkracht.Volunteers.Shifts;

/// <summary>Gives the place of a volunteer free.</summary>
/// <param name="VolunteerId">The volunteer.</param>
/// <param name="On">The day on which that was said.</param>
/// <param name="Reason">Why, in 1 to 500 characters; no personal data.</param>
public sealed record ReleaseClaim([property: VolunteerId] string VolunteerId, DateOnly On, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/volunteer-shifts/{shiftId}/releases.</summary>
public static class ReleaseClaimEndpoint
{
    public static Decision Decide(ReleaseClaim command, Shift shift, Asked asked) =>
        shift.Refuses(command.On, asked) is { } rule ? rule
        : PersonalNumbers.Refuses(command.Reason) is { } personal ? personal
        : shift.ClaimOf(command.VolunteerId) is not { } claim ? Shift.NotClaimed
        : [Released(shift, claim, command.On, command.Reason)];

    internal static ClaimReleased Released(Shift shift, Claim claim, DateOnly on, string reason) =>
        new(shift.Id, shift.TaskId, claim.VolunteerId, claim.PersonId, shift.Day, Shift.Later(on, claim.Since), reason);

    public static void Map(Api api) => api.Change<Shift, ReleaseClaim>(
        new()
        {
            Path = "/volunteer-shifts/{shiftId}/releases", Right = "volunteer-shifts.arrange", Facts = [typeof(ClaimReleased)],
            Summary = "Release a place", Description = "The volunteer does not come; another can claim the place.",
            Example = new ReleaseClaim("volunteer-0190a1b2-0000-7000-8000-000000000037-bibliotheek-deventer", new(2027, 1, 14), "Verhinderd"),
        },
        Decide);
}
