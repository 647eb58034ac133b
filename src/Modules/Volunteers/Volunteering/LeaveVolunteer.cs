using Samenkracht.Contracts.Volunteers;

namespace Samenkracht.Volunteers.Volunteering;

/// <summary>Records that a volunteer left.</summary>
/// <param name="Ground">Why, in one of the words.</param>
/// <param name="On">The last day.</param>
public sealed record LeaveVolunteer(LeavingGround Ground, DateOnly On);

/// <summary>POST /v1/volunteers/{volunteerId}/leavings.</summary>
public static class LeaveVolunteerEndpoint
{
    /// <summary>By the practice of the branch a file is kept for one year after the end; a grant decision can ask for more, and then erasure waits.</summary>
    private const int KeptYears = 1;

    /// <summary>Who was never accepted is rejected.</summary>
    public static readonly Rule CannotLeave = new("volunteer-cannot-leave", "Only a volunteer who is accepted can leave.");

    public static Decision Decide(LeaveVolunteer command, Volunteer volunteer, Asked asked) =>
        volunteer.Status is not (VolunteerStatus.Accepted or VolunteerStatus.Paused) ? CannotLeave
        : volunteer.Refuses(command.On, asked) is { } rule ? rule
        : Decision.Of([new VolunteerLeft(volunteer.Id, volunteer.PersonId, volunteer.OrganisationId, command.Ground, command.On.AddYears(KeptYears), command.On)])
            .Telling(new VolunteerHasLeft(volunteer.Id, volunteer.PersonId, volunteer.OrganisationId, command.On));

    public static void Map(Api api) => api.Change<Volunteer, LeaveVolunteer>(
        new()
        {
            Path = "/volunteers/{volunteerId}/leavings", Right = "volunteers.change", Facts = [typeof(VolunteerLeft)],
            Summary = "Record that a volunteer leaves", Description = "The agreement ends, tasks and allowances end, and the file is kept one more year. Within a year the volunteer can come back.",
            Example = new LeaveVolunteer(LeavingGround.Moved, new(2027, 6, 30)),
        },
        Decide);
}
