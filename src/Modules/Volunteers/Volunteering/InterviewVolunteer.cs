namespace Samenkracht.Volunteers.Volunteering;

/// <summary>Records the first talk with somebody who applied.</summary>
/// <param name="On">The day.</param>
public sealed record InterviewVolunteer(DateOnly On);

/// <summary>POST /v1/volunteers/{volunteerId}/interviews.</summary>
public static class InterviewVolunteerEndpoint
{
    /// <summary>One talk is recorded for one application.</summary>
    public static readonly Rule NotWaiting = new("volunteer-not-waiting-for-interview", "This person is not waiting for an interview.");

    public static Decision Decide(InterviewVolunteer command, Volunteer volunteer, Asked asked) =>
        volunteer.Status != VolunteerStatus.Applied ? NotWaiting
        : volunteer.Refuses(command.On, asked) is { } rule ? rule
        : [new VolunteerInterviewed(volunteer.Id, volunteer.PersonId, volunteer.OrganisationId, command.On)];

    public static void Map(Api api) => api.Change<Volunteer, InterviewVolunteer>(
        new()
        {
            Path = "/volunteers/{volunteerId}/interviews", Right = "volunteers.change", Facts = [typeof(VolunteerInterviewed)],
            Summary = "Record an interview", Description = "The organisation and the person talked about what they expect of each other. What was said is not written down here.",
            Example = new InterviewVolunteer(new(2026, 9, 8)),
        },
        Decide);
}
