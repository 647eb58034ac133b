namespace Samenkracht.Volunteers.Volunteering;

/// <summary>Records that a volunteer agreed to the code of conduct.</summary>
/// <param name="On">The day.</param>
public sealed record AcceptCodeOfConduct(DateOnly On);

/// <summary>POST /v1/volunteers/{volunteerId}/code-of-conduct-acceptances.</summary>
public static class AcceptCodeOfConductEndpoint
{
    /// <summary>Who is not here agrees to nothing.</summary>
    public static readonly Rule NotHere = new("volunteer-not-here", "This volunteer has left or was rejected.");

    public static Decision Decide(AcceptCodeOfConduct command, Volunteer volunteer, Asked asked) =>
        !volunteer.IsHere ? NotHere
        : volunteer.Refuses(command.On, asked) is { } rule ? rule
        : [new CodeOfConductAccepted(volunteer.Id, volunteer.PersonId, volunteer.OrganisationId, command.On)];

    public static void Map(Api api) => api.Change<Volunteer, AcceptCodeOfConduct>(
        new()
        {
            Path = "/volunteers/{volunteerId}/code-of-conduct-acceptances", Right = "volunteers.change", Facts = [typeof(CodeOfConductAccepted)],
            Summary = "Record that the code of conduct was accepted", Description = "A volunteer read the code of conduct and agreed to it; also when the organisation has a new one.",
            Example = new AcceptCodeOfConduct(new(2026, 9, 8)),
        },
        Decide);
}
