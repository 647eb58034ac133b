using Marten;
using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.Services;
using Samenkracht.Partnerships.Successions;
using Wolverine;

namespace Samenkracht.Partnerships.Reactions;

/// <summary>Reaction: the successor receives the central services that the predecessors received, by one subscription to each.</summary>
[UndoneBy(typeof(ReturnSubscriptionsHandler))]
public static class PassSubscriptionsHandler
{
    private const string Name = "pass-subscriptions";

    public static Decision Decide(MergerTookEffect told, CentralService service)
    {
        Subscription[] ended = [.. service.Subscriptions.Where(one => told.Predecessors.Contains(one.LibraryId) && !(one.Until < told.EffectiveOn))];
        if (ended.Length == 0) return [];

        Subscription[] begun = service.SubscriptionIn(told.SuccessorId, told.EffectiveOn, null) is not null ? [] :
        [
            new(told.SuccessorId, ended[0].NetworkId, Passages.Later(told.EffectiveOn, ended.Min(one => one.From)),
                ended.Any(one => one.Until is null) ? null : ended.Max(one => one.Until), ended.Select(one => one.ServiceLevel).FirstOrDefault(level => level is not null)),
        ];
        return [new SubscriptionsPassedOn(service.Id, ended, begun, told.MergerId, false, told.EffectiveOn)];
    }

    public static async Task Handle(MergerTookEffect told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        foreach (var predecessor in told.Predecessors)
            await queue.ReactOnAsync<CentralService>(
                await session.Query<CentralService>().Where(service => service.Subscriptions.Any(one => one.LibraryId == predecessor)).Select(service => service.Id).ToListAsync(ct),
                envelope.Origin(Name), (service, _) => Decide(told, service), ct);

        var passed = await session.Query<CentralService>().Where(service => service.Passed.Any(one => one.MergerId == told.MergerId)).Select(service => service.Id).ToListAsync(ct);
        await queue.TakenAsync(told, SuccessionStep.CentralServices, passed, envelope, Name, ct);
    }
}

/// <summary>Compensation: the predecessors receive their central services again; to what a successor that ends received besides, all are subscribed.</summary>
public static class ReturnSubscriptionsHandler
{
    private const string Name = "return-subscriptions";

    public static Decision Decide(DeedWasAnnulled told, CentralService service)
    {
        var passed = service.Passed.FirstOrDefault(one => one.MergerId == told.MergerId);
        Subscription[] ended = [.. service.Subscriptions.Where(one => one.LibraryId == told.SuccessorId && !(one.Until < told.AnnulledOn)
            && (told.SuccessorEnds || passed?.Begun.Any(begun => begun.From == one.From) == true))];
        Subscription[] begun = passed is not null
            ? [.. passed.Ended.Where(one => !(one.Until < told.AnnulledOn)).Select(one => one with { From = Passages.Later(told.AnnulledOn, one.From) })]
            : [.. from one in ended from predecessor in told.Predecessors select one with { LibraryId = predecessor, From = Passages.Later(told.AnnulledOn, one.From) }];
        return passed is null && ended.Length == 0 ? [] : [new SubscriptionsPassedOn(service.Id, ended, begun, told.MergerId, true, told.AnnulledOn)];
    }

    public static async Task Handle(DeedWasAnnulled told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        var held = (await session.Query<CentralService>()
                .Where(service => service.Subscriptions.Any(one => one.LibraryId == told.SuccessorId) || service.Passed.Any(one => one.MergerId == told.MergerId)).ToListAsync(ct))
            .Where(service => Decide(told, service).Facts.Count > 0).Select(service => service.Id).ToList();
        await queue.ReactOnAsync<CentralService>(held, envelope.Origin(Name), (service, _) => Decide(told, service), ct);
        await queue.ReversedAsync(told, SuccessionStep.CentralServices, held, envelope, Name, ct);
    }
}
