namespace Samenkracht.Volunteers.Volunteering;

/// <summary>Records that a volunteer is back.</summary>
/// <param name="On">The first day of work.</param>
public sealed record ResumeVolunteer(DateOnly On);

/// <summary>POST /v1/volunteers/{volunteerId}/resumptions.</summary>
public static class ResumeVolunteerEndpoint
{
    /// <summary>Who did not pause cannot resume.</summary>
    public static readonly Rule NotPaused = new("volunteer-not-paused", "This volunteer is not paused.");

    public static Decision Decide(ResumeVolunteer command, Volunteer volunteer, Asked asked) =>
        volunteer.Status != VolunteerStatus.Paused ? NotPaused
        : volunteer.Refuses(command.On, asked) is { } rule ? rule
        : [new VolunteerResumed(volunteer.Id, volunteer.PersonId, volunteer.OrganisationId, command.On)];

    public static void Map(Api api) => api.Change<Volunteer, ResumeVolunteer>(
        new()
        {
            Path = "/volunteers/{volunteerId}/resumptions", Right = "volunteers.change", Facts = [typeof(VolunteerResumed)],
            Summary = "Record that a volunteer resumes", Description = "A volunteer who paused is back from this day.",
            Example = new ResumeVolunteer(new(2027, 2, 1)),
        },
        Decide);
}
