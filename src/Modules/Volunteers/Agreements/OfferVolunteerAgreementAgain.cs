using Marten;
using Samenkracht.Volunteers.Volunteering;

namespace Samenkracht.Volunteers.Agreements;

/// <summary>Offers a volunteer one more agreement.</summary>
/// <param name="Terms">The terms.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day; null for open-ended.</param>
/// <param name="On">The day of the offer.</param>
public sealed record OfferVolunteerAgreementAgain(AgreedTerms Terms, DateOnly From, DateOnly? Until, DateOnly On);

/// <summary>POST /v1/volunteer-agreements/{agreementId}/offers.</summary>
public static class OfferVolunteerAgreementAgainEndpoint
{
    /// <summary>There is one agreement at a time.</summary>
    public static readonly Rule StillRuns = new("volunteer-agreement-still-runs", "The agreement before this one has no end before the first day of this one.");

    public static Decision Decide(OfferVolunteerAgreementAgain command, VolunteerAgreement agreement, Volunteer volunteer, Asked asked) =>
        OfferVolunteerAgreementEndpoint.Refuses(volunteer, command.From, command.Until, command.On, asked) is { } rule ? rule
        : command.On < agreement.Last.OfferedOn ? VolunteerAgreement.TooEarly
        : agreement.Last.LastDay is not { } last || last >= command.From ? StillRuns
        : [new VolunteerAgreementOfferedAgain(
            agreement.Id, agreement.VolunteerId, agreement.PersonId, agreement.Last.HolderId, agreement.Last.Number + 1, command.Terms, command.From, command.Until, command.On)];

    public static void Map(Api api) => api.Change<VolunteerAgreement, OfferVolunteerAgreementAgain>(
        new()
        {
            Path = "/volunteer-agreements/{agreementId}/offers", Right = "volunteer-agreements.change", Facts = [typeof(VolunteerAgreementOfferedAgain)],
            Summary = "Offer a volunteer another agreement", Description = "After the agreement before it ended, as when a volunteer comes back. It binds once both have signed.",
            Example = new OfferVolunteerAgreementAgain(new(3, AllowanceKind.None, true, 14), new(2027, 11, 1), null, new(2027, 10, 20)),
        },
        (command, agreement, asked) => Decide(command, agreement, asked.Look<Volunteer>(), asked),
        look: async (_, agreement, session, ct) => (await session.LoadAsync<Volunteer>(agreement.VolunteerId, ct))!);
}
