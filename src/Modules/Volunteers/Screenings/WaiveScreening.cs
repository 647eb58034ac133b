using System.ComponentModel.DataAnnotations;
using Samenkracht.Contracts.Volunteers;
using Samenkracht.Volunteers.Reactions;

namespace Samenkracht.Volunteers.Screenings;

/// <summary>Lets a volunteer work without a certificate of conduct.</summary>
/// <param name="Until">The last day; null for no end.</param>
/// <param name="Reason">Why; no personal data.</param>
/// <param name="On">The first day.</param>
public sealed record WaiveScreening(DateOnly? Until, [property: Length(1, 500)] string Reason, DateOnly On);

/// <summary>POST /v1/screenings/{screeningId}/waivers.</summary>
public static class WaiveScreeningEndpoint
{
    /// <summary>Dates run forward.</summary>
    public static readonly Rule EndsBeforeItStarts = new("screening-waiver-ends-before-it-starts", "A waiver ends on or after the day it starts.");

    public static Decision Decide(WaiveScreening command, Screening screening, Asked asked) =>
        screening.Refuses(command.On, asked) is { } rule ? rule
        : command.Until < command.On ? EndsBeforeItStarts
        : PersonalNumbers.Refuses(command.Reason) is { } personal ? personal
        : Decision.Of([new ScreeningWaived(
                screening.Id, screening.VolunteerId, screening.PersonId, screening.OrganisationId, command.Until, command.Reason, asked.By.Subject, command.On)])
            .Telling([
                new ScreeningWasConfirmed(screening.VolunteerId, screening.PersonId, screening.OrganisationId, command.On, command.Until),
                .. ScreeningRunsUntil.Of(screening.Id, command.Until),
            ]);

    public static void Map(Api api) => api.Change<Screening, WaiveScreening>(
        new()
        {
            Path = "/screenings/{screeningId}/waivers", Right = "screenings.waive", Facts = [typeof(ScreeningWaived)],
            Summary = "Waive a screening", Description = "A director decides that a volunteer may work without a certificate, for a reason and until a day.",
            Example = new WaiveScreening(new(2026, 12, 31), "Werkt alleen samen met een medewerker", new(2026, 10, 1)),
        },
        Decide);
}
