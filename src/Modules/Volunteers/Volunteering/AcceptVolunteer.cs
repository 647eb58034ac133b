namespace Samenkracht.Volunteers.Volunteering;

/// <summary>Accepts a volunteer.</summary>
/// <param name="On">The day.</param>
public sealed record AcceptVolunteer(DateOnly On);

/// <summary>POST /v1/volunteers/{volunteerId}/acceptances.</summary>
public static class AcceptVolunteerEndpoint
{
    /// <summary>One meets first.</summary>
    public static readonly Rule NotInterviewed = new("volunteer-not-interviewed", "A volunteer is accepted after an interview.");

    /// <summary>One knows the rules first.</summary>
    public static readonly Rule CodeOfConductMissing = new("volunteer-code-of-conduct-missing", "A volunteer accepts the code of conduct first.");

    public static Decision Decide(AcceptVolunteer command, Volunteer volunteer, Asked asked) =>
        volunteer.Status != VolunteerStatus.Interviewed ? NotInterviewed
        : volunteer.CodeOfConductOn is null ? CodeOfConductMissing
        : volunteer.Refuses(command.On, asked) is { } rule ? rule
        : [new VolunteerAccepted(volunteer.Id, volunteer.PersonId, volunteer.OrganisationId, command.On)];

    public static void Map(Api api) => api.Change<Volunteer, AcceptVolunteer>(
        new()
        {
            Path = "/volunteers/{volunteerId}/acceptances", Right = "volunteers.change", Facts = [typeof(VolunteerAccepted)],
            Summary = "Accept a volunteer", Description = "After an interview, and when the code of conduct was accepted. Work begins only with a signed agreement.",
            Example = new AcceptVolunteer(new(2026, 9, 15)),
        },
        Decide);
}
