namespace Samenkracht.Volunteers.Volunteering;

/// <summary>Rejects somebody who applied.</summary>
/// <param name="Ground">On what ground.</param>
/// <param name="On">The day.</param>
public sealed record RejectApplicant(RejectionGround Ground, DateOnly On);

/// <summary>POST /v1/volunteers/{volunteerId}/rejections.</summary>
public static class RejectApplicantEndpoint
{
    /// <summary>Four weeks after a rejection a file has served its purpose, by the norm of the supervisor (AP).</summary>
    private const int KeptDays = 28;

    /// <summary>Who was accepted leaves.</summary>
    public static readonly Rule NoApplicant = new("volunteer-no-applicant", "Only somebody who applied is rejected.");

    public static Decision Decide(RejectApplicant command, Volunteer volunteer, Asked asked) =>
        volunteer.Status is not (VolunteerStatus.Applied or VolunteerStatus.Interviewed) ? NoApplicant
        : volunteer.Refuses(command.On, asked) is { } rule ? rule
        : [new VolunteerRejected(volunteer.Id, volunteer.PersonId, volunteer.OrganisationId, command.Ground, command.On.AddDays(KeptDays), command.On)];

    public static void Map(Api api) => api.Change<Volunteer, RejectApplicant>(
        new()
        {
            Path = "/volunteers/{volunteerId}/rejections", Right = "volunteers.change", Facts = [typeof(VolunteerRejected)],
            Summary = "Reject somebody who applied", Description = "Somebody who applied does not become a volunteer, also when they changed their mind. The file is kept four weeks.",
            Example = new RejectApplicant(RejectionGround.NoTask, new(2026, 9, 15)),
        },
        Decide);
}
