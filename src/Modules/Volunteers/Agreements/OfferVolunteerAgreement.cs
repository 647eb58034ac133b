using Samenkracht.Volunteers.Volunteering;

namespace Samenkracht.Volunteers.Agreements;

/// <summary>Offers a volunteer the first agreement.</summary>
/// <param name="VolunteerId">The volunteer.</param>
/// <param name="Terms">The terms.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day; null for open-ended.</param>
/// <param name="On">The day of the offer.</param>
public sealed record OfferVolunteerAgreement([property: Id(Volunteer.Noun)] string VolunteerId, AgreedTerms Terms, DateOnly From, DateOnly? Until, DateOnly On);

/// <summary>POST /v1/volunteer-agreements.</summary>
public static class OfferVolunteerAgreementEndpoint
{
    /// <summary>The first comes first.</summary>
    public static readonly Rule NotAccepted = new("volunteer-agreement-not-accepted", "An agreement is offered to a volunteer who is accepted.");

    /// <summary>Dates run forward.</summary>
    public static readonly Rule EndsBeforeItStarts = new("volunteer-agreement-ends-before-it-starts", "An agreement with a volunteer ends on or after the day it starts.");

    public static Decision Decide(OfferVolunteerAgreement command, string id, Asked asked) =>
        asked.Find<Volunteer>(command.VolunteerId) is not { } volunteer || !volunteer.BelongsTo(asked.By.Organisation!) ? Volunteer.NotKnown
        : Refuses(volunteer, command.From, command.Until, command.On, asked) is { } rule ? rule
        : [new VolunteerAgreementOffered(id, volunteer.Id, volunteer.PersonId, volunteer.OrganisationId, 1, command.Terms, command.From, command.Until, command.On)];

    /// <summary>Why no agreement can be offered; null when one can be.</summary>
    internal static Rule? Refuses(Volunteer volunteer, DateOnly from, DateOnly? until, DateOnly on, Asked asked) =>
        volunteer.Status is not (VolunteerStatus.Accepted or VolunteerStatus.Paused) ? NotAccepted
        : until < from ? EndsBeforeItStarts
        : on > asked.Today ? VolunteerAgreement.InFuture
        : null;

    public static void Map(Api api) => api.Start<VolunteerAgreement, OfferVolunteerAgreement>(
        new()
        {
            Path = "/volunteer-agreements", Right = "volunteer-agreements.change", Facts = [typeof(VolunteerAgreementOffered)],
            Summary = "Offer an agreement to a volunteer", Description = "Puts on paper what a volunteer and your organisation agree. It binds once both have signed.",
            Example = new OfferVolunteerAgreement(
                "volunteer-0192d1f0-0000-7000-8000-000000000001-bibliotheek-deventer", new(4, AllowanceKind.PerHour, true, 14), new(2026, 10, 1), null, new(2026, 9, 20)),
        },
        command => VolunteerAgreement.IdOf(command.VolunteerId), Decide, (command, _) => [new(typeof(Volunteer), command.VolunteerId)]);
}
