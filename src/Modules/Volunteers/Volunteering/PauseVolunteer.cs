namespace Samenkracht.Volunteers.Volunteering;

/// <summary>Records that a volunteer does nothing for a while.</summary>
/// <param name="ExpectedUntil">Until when, as expected; null when unknown.</param>
/// <param name="On">The first day.</param>
public sealed record PauseVolunteer(DateOnly? ExpectedUntil, DateOnly On);

/// <summary>POST /v1/volunteers/{volunteerId}/pauses.</summary>
public static class PauseVolunteerEndpoint
{
    /// <summary>Only who works can pause.</summary>
    public static readonly Rule NotAccepted = new("volunteer-not-accepted", "Only a volunteer who is accepted and not paused can pause.");

    /// <summary>Dates run forward.</summary>
    public static readonly Rule EndsBeforeItStarts = new("volunteer-pause-ends-before-it-starts", "A pause ends on or after the day it starts.");

    public static Decision Decide(PauseVolunteer command, Volunteer volunteer, Asked asked) =>
        volunteer.Status != VolunteerStatus.Accepted ? NotAccepted
        : volunteer.Refuses(command.On, asked) is { } rule ? rule
        : command.ExpectedUntil < command.On ? EndsBeforeItStarts
        : [new VolunteerPaused(volunteer.Id, volunteer.PersonId, volunteer.OrganisationId, command.ExpectedUntil, command.On)];

    public static void Map(Api api) => api.Change<Volunteer, PauseVolunteer>(
        new()
        {
            Path = "/volunteers/{volunteerId}/pauses", Right = "volunteers.change", Facts = [typeof(VolunteerPaused)],
            Summary = "Record that a volunteer pauses", Description = "A volunteer does nothing for a while. Why is not asked.",
            Example = new PauseVolunteer(new(2027, 3, 1), new(2026, 12, 1)),
        },
        Decide);
}
