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
            : [new OfferStubMade(IdOf(told.ProjectId, told.LibraryId), told.LibraryId, told.Title, told.ProjectId, told.PlanNodes, told.From)];

    public static Task Handle(LibraryJoinedProject told, CommandQueue queue, Envelope envelope, CancellationToken ct) => told.Level == Follow
        ? Task.CompletedTask
        : queue.ReactOnceAsync<Offer>(IdOf(told.ProjectId, told.LibraryId), envelope, "make-offer-stub", (offer, _) => Decide(told, offer), ct);

    /// <summary>The offer of a library in a project: one for each pair.</summary>
    internal static string IdOf(string projectId, string libraryId) => $"programme-offer-{projectId["network-project-".Length..]}-{libraryId["organisation-".Length..]}";
}

/// <summary>Compensation: when the library leaves the project, its offer is retired unless activities were planned of it.</summary>
public static class RetireUnusedOfferHandler
{
    public static Decision Decide(LibraryLeftProject told, bool isUsed, Offer offer) =>
        isUsed || offer.Status == OfferStatus.Retired ? [] : [new OfferRetired(offer.Id, told.On, $"Deelname gestopt: {told.ProjectId}")];

    public static async Task Handle(LibraryLeftProject told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        var id = MakeOfferStubHandler.IdOf(told.ProjectId, told.LibraryId);
        if (await session.LoadAsync<Offer>(id, ct) is null) return;
        var isUsed = await session.Query<Activity>().AnyAsync(activity => activity.OfferId == id, ct);
        await queue.ReactAsync<Offer>(id, envelope.Origin("retire-unused-offer"), (offer, _) => Decide(told, isUsed, offer), ct);
    }
}
