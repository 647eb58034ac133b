using Marten;
using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Programming.Activities;
using Samenkracht.Programming.Offers;
using Wolverine;

namespace Samenkracht.Programming.Reactions;

/// <summary>Reaction: a library that takes part in a project finds an offer waiting to be described. Following alone brings no work.</summary>
[UndoneBy(typeof(RetireUnusedOfferHandler))]
public static class MakeOfferStubHandler
{
    private const string Follow = "follow";

    public static Decision Decide(LibraryJoinedProject told, Offer? offer) =>
        told.Level == Follow || offer is { Status: not OfferStatus.Retired }
            ? []
            : [new OfferStubMade(offer?.Id ?? IdOf(told.ProjectId, told.LibraryId), told.LibraryId, told.Title, told.ProjectId, told.PlanNodes, told.From)];

    public static async Task Handle(LibraryJoinedProject told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        if (told.Level == Follow) return;
        var id = await ProjectOffers.FindAsync(session, told.ProjectId, told.LibraryId, ct) is [var known, ..] ? known : IdOf(told.ProjectId, told.LibraryId);
        await queue.ReactOnceAsync<Offer>(id, envelope, "make-offer-stub", (offer, _) => Decide(told, offer), ct);
    }

    /// <summary>The offer of a library in a project: one for each pair.</summary>
    public static string IdOf(string projectId, string libraryId) => $"programme-offer-{projectId["network-project-".Length..]}-{libraryId["organisation-".Length..]}";
}

/// <summary>Compensation: when the library leaves the project, its offer is retired unless activities were planned of it.</summary>
public static class RetireUnusedOfferHandler
{
    public static Decision Decide(LibraryLeftProject told, bool isUsed, Offer offer) =>
        isUsed || offer.Status == OfferStatus.Retired ? [] : [new OfferRetired(offer.Id, told.On, $"Deelname gestopt: {told.ProjectId}")];

    public static async Task Handle(LibraryLeftProject told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        foreach (var id in await ProjectOffers.FindAsync(session, told.ProjectId, told.LibraryId, ct))
        {
            var isUsed = await session.Query<Activity>().AnyAsync(activity => activity.OfferId == id, ct);
            await queue.ReactAsync<Offer>(id, envelope.Origin("retire-unused-offer"), (offer, _) => Decide(told, isUsed, offer), ct);
        }
    }
}

/// <summary>Finds the offers that a project began at a library, also those that a merger brought there.</summary>
public static class ProjectOffers
{
    /// <summary>Whether the project began the offer, at the library or at a predecessor of it.</summary>
    public static bool IsOf(Offer offer, string projectId, string libraryId) =>
        offer.Id == MakeOfferStubHandler.IdOf(projectId, libraryId)
        || (offer.OwnerId == libraryId && offer.Passages.Any(passage => offer.Id == MakeOfferStubHandler.IdOf(projectId, passage.FromId)));

    internal static async Task<IReadOnlyList<string>> FindAsync(IQuerySession session, string projectId, string libraryId, CancellationToken ct) =>
        [.. (await session.Query<Offer>().Where(offer => offer.ProjectId == projectId).ToListAsync(ct)).Where(offer => IsOf(offer, projectId, libraryId)).Select(offer => offer.Id)];
}
