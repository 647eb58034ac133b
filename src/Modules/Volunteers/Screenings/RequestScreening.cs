using Samenkracht.Volunteers.Volunteering;

namespace Samenkracht.Volunteers.Screenings;

/// <summary>Records that a certificate of conduct (VOG) was asked for, for the first time.</summary>
/// <param name="VolunteerId">The volunteer.</param>
/// <param name="On">The day.</param>
public sealed record RequestScreening([property: Id(Volunteer.Noun)] string VolunteerId, DateOnly On);

/// <summary>POST /v1/screenings.</summary>
public static class RequestScreeningEndpoint
{
    public static Decision Decide(RequestScreening command, string id, Asked asked) =>
        asked.Find<Volunteer>(command.VolunteerId) is not { } volunteer || !volunteer.BelongsTo(asked.By.Organisation!) ? Volunteer.NotKnown
        : !volunteer.IsHere ? AcceptCodeOfConductEndpoint.NotHere
        : command.On > asked.Today ? Screening.InFuture
        : command.On < volunteer.AppliedOn ? Volunteer.TooEarly
        : [new ScreeningRequested(id, volunteer.Id, volunteer.PersonId, volunteer.OrganisationId, command.On)];

    public static void Map(Api api) => api.Start<Screening, RequestScreening>(
        new()
        {
            Path = "/screenings", Right = "screenings.change", Facts = [typeof(ScreeningRequested)],
            Summary = "Request a screening", Description = "A certificate of conduct was asked for; the volunteer gets it, and shows it.",
            Example = new RequestScreening("volunteer-0192d1f0-0000-7000-8000-000000000001-bibliotheek-deventer", new(2026, 9, 15)),
        },
        command => Screening.IdOf(command.VolunteerId), Decide, (command, _) => [new(typeof(Volunteer), command.VolunteerId)]);
}
