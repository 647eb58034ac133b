using System.ComponentModel.DataAnnotations;
using Samenkracht.Volunteers.Tasks;

namespace Samenkracht.Volunteers.Shifts;

/// <summary>Says that somebody else has to come in the place of a volunteer.</summary>
/// <param name="VolunteerId">The volunteer who cannot come.</param>
/// <param name="On">The day on which that was said.</param>
/// <param name="Reason">Why, in 1 to 500 characters; no personal data.</param>
public sealed record AskReplacement([property: VolunteerId] string VolunteerId, DateOnly On, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/volunteer-shifts/{shiftId}/replacement-requests.</summary>
public static class AskReplacementEndpoint
{
    /// <summary>One asks once.</summary>
    public static readonly Rule AskedAlready = new("shift-replacement-asked-already", "A replacement for this volunteer is asked already.");

    public static Decision Decide(AskReplacement command, Shift shift, Asked asked) =>
        shift.Refuses(command.On, asked) is { } rule ? rule
        : PersonalNumbers.Refuses(command.Reason) is { } personal ? personal
        : shift.ClaimOf(command.VolunteerId) is not { } claim ? Shift.NotClaimed
        : !claim.Comes ? AskedAlready
        : [Needed(shift, claim, ReplacementCause.Reported, command.On, command.Reason)];

    internal static ReplacementNeeded Needed(Shift shift, Claim claim, ReplacementCause because, DateOnly on, string reason) =>
        new(shift.Id, shift.TaskId, claim.VolunteerId, claim.PersonId, shift.Day, because, Shift.Later(on, claim.Since), reason);

    public static void Map(Api api) => api.Change<Shift, AskReplacement>(
        new()
        {
            Path = "/volunteer-shifts/{shiftId}/replacement-requests", Right = "volunteer-shifts.arrange", Facts = [typeof(ReplacementNeeded)],
            Summary = "Ask a replacement",
            Description = "The volunteer cannot come. The place shows on the board until another claims it, it is swapped or released, or the shift is cancelled.",
            Example = new AskReplacement("volunteer-0190a1b2-0000-7000-8000-000000000037-bibliotheek-deventer", new(2027, 1, 14), "Ziek gemeld"),
        },
        Decide);
}
