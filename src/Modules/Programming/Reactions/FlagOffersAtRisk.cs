using System.Text.Json;
using Marten;
using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Programming.Offers;
using Wolverine;

namespace Samenkracht.Programming.Reactions;

/// <summary>
/// Reaction: when an agreement by which a municipality pays ends, the offers of its parties are at risk; only those on its themes or
/// core functions, where it names any.
/// </summary>
[UndoneBy(typeof(LiftOfferRisksHandler))]
public static class FlagOffersAtRiskHandler
{
    private static readonly string[] Known = [.. Enum.GetValues<Theme>().Select(one => CodeOf(one)), .. Enum.GetValues<CoreFunction>().Select(one => CodeOf(one))];

    public static Decision Decide(AgreementWasTerminated told, Offer offer) =>
        told is { YearlyContribution: > 0, MunicipalityId: not null } && told.Parties.Contains(offer.OwnerId) && offer.Status != OfferStatus.Retired
            && IsAbout(told.Scope ?? [], offer) && offer.Risks.All(risk => risk.AgreementId != told.AgreementId)
            ? [new OfferPutAtRisk(offer.Id, told.AgreementId, told.EndsOn.AddDays(1), Passages.Later(told.On, offer.From))]
            : [];

    // Agreements use words of their own, too; where none is a word of offers, it is about all of them.
    private static bool IsAbout(IReadOnlyList<string> scope, Offer offer) =>
        scope.Intersect(Known).ToList() is not { Count: > 0 } named || named.Contains(CodeOf(offer.Theme)) || named.Contains(CodeOf(offer.CoreFunction));

    private static string CodeOf<T>(T value) => value is null ? "" : JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()!);

    public static async Task Handle(AgreementWasTerminated told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        foreach (var party in told.Parties)
            await queue.ReactOnAsync<Offer>(
                await session.Query<Offer>().Where(offer => offer.OwnerId == party && offer.Status != OfferStatus.Retired).Select(offer => offer.Id).ToListAsync(ct),
                envelope.Origin("flag-offers-at-risk"), (offer, _) => Decide(told, offer), ct);
    }
}

/// <summary>Compensation: the agreement goes on, so the offers are safe.</summary>
public static class LiftOfferRisksHandler
{
    public static Decision Decide(AgreementWasRenewed told, Offer offer) =>
        offer.Risks.Any(risk => risk.AgreementId == told.AgreementId) ? [new OfferRiskLifted(offer.Id, told.AgreementId, Passages.Later(told.On, offer.From))] : [];

    public static async Task Handle(AgreementWasRenewed told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct) =>
        await queue.ReactOnAsync<Offer>(
            await session.Query<Offer>().Where(offer => offer.Risks.Any(risk => risk.AgreementId == told.AgreementId)).Select(offer => offer.Id).ToListAsync(ct),
            envelope.Origin("lift-offer-risks"), (offer, _) => Decide(told, offer), ct);
}
