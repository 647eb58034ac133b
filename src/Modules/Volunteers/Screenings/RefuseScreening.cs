using Samenkracht.Contracts.Volunteers;

namespace Samenkracht.Volunteers.Screenings;

/// <summary>Records that no certificate of conduct was issued.</summary>
/// <param name="On">The day on which that became known.</param>
public sealed record RefuseScreening(DateOnly On);

/// <summary>POST /v1/screenings/{screeningId}/refusals.</summary>
public static class RefuseScreeningEndpoint
{
    public static Decision Decide(RefuseScreening command, Screening screening, Asked asked)
    {
        if (!screening.IsAwaited) return Screening.NotAwaited;
        if (screening.Refuses(command.On, asked) is { } rule) return rule;
        var refused = Decision.Of([new ScreeningRefused(screening.Id, screening.VolunteerId, screening.PersonId, screening.OrganisationId, command.On)]);
        return screening.ValidOn(command.On)
            ? refused.Telling(new ScreeningHasExpired(screening.VolunteerId, screening.PersonId, screening.OrganisationId, command.On))
            : refused;
    }

    public static void Map(Api api) => api.Change<Screening, RefuseScreening>(
        new()
        {
            Path = "/screenings/{screeningId}/refusals", Right = "screenings.change", Facts = [typeof(ScreeningRefused)],
            Summary = "Record that a screening was refused", Description = "No certificate was issued. What was valid until now no longer is; why is not asked and not kept.",
            Example = new RefuseScreening(new(2026, 10, 10)),
        },
        Decide);
}
