using Samenkracht.Contracts.Volunteers;

namespace Samenkracht.Volunteers.Screenings;

/// <summary>Records that a certificate or waiver is no longer good, before it expires by itself.</summary>
/// <param name="On">The first day without.</param>
public sealed record RecordExpiry(DateOnly On);

/// <summary>POST /v1/screenings/{screeningId}/expiries.</summary>
public static class RecordExpiryEndpoint
{
    public static Decision Decide(RecordExpiry command, Screening screening, Asked asked) =>
        screening.Refuses(command.On, asked) is { } rule ? rule
        : screening.Status is not (ScreeningStatus.Confirmed or ScreeningStatus.Waived) || !screening.ValidOn(command.On.AddDays(-1)) ? Screening.NotValid
        : screening.Expires(command.On);

    /// <summary>It expires, and who plans with it is told.</summary>
    internal static Decision Expires(this Screening screening, DateOnly on) =>
        Decision.Of([new ScreeningExpired(screening.Id, screening.VolunteerId, screening.PersonId, screening.OrganisationId, on)])
            .Telling(new ScreeningHasExpired(screening.VolunteerId, screening.PersonId, screening.OrganisationId, on));

    public static void Map(Api api) => api.Change<Screening, RecordExpiry>(
        new()
        {
            Path = "/screenings/{screeningId}/expiries", Right = "screenings.change", Facts = [typeof(ScreeningExpired)],
            Summary = "Record that a screening expired", Description = "A certificate was withdrawn, or is no longer trusted. Without this it expires by itself after its last day.",
            Example = new RecordExpiry(new(2028, 2, 1)),
        },
        Decide);
}
