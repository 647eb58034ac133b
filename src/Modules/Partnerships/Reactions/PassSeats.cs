using Marten;
using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.Networks;
using Samenkracht.Partnerships.Successions;
using Wolverine;

namespace Samenkracht.Partnerships.Reactions;

/// <summary>Reaction: the successor is a member of the networks of the predecessors, in their seats.</summary>
[UndoneBy(typeof(ReturnSeatsHandler))]
public static class PassSeatsHandler
{
    private const string Name = "pass-seats";

    public static Decision Decide(MergerTookEffect told, Network network) =>
        told.Predecessors.Where(predecessor => network.MembershipOn(predecessor, told.EffectiveOn) is not null).ToList() is { Count: > 0 } members
            ? [new NetworkSeatsPassed(network.Id, members, told.SuccessorId, told.MergerId, told.EffectiveOn)]
            : [];

    public static async Task Handle(MergerTookEffect told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        var networks = await session.Query<Network>().ToListAsync(ct);
        await queue.ReactOnAsync<Network>(
            networks.Where(network => Decide(told, network).Facts.Count > 0).Select(network => network.Id), envelope.Origin(Name), (network, _) => Decide(told, network), ct);

        var passed = (await session.Query<Network>().ToListAsync(ct)).Where(network => network.Memberships.Any(one => one.Passed?.MergerId == told.MergerId));
        await queue.TakenAsync(told, SuccessionStep.NetworkSeats, passed.Select(network => network.Id), envelope, Name, ct);
    }
}

/// <summary>Compensation: the predecessors hold their own seats again. Where they had left for an admission of the successor, they are admitted anew.</summary>
public static class ReturnSeatsHandler
{
    private const string Name = "return-seats";

    public static Decision Decide(DeedWasAnnulled told, Network network)
    {
        string[] passed = [.. network.Memberships.Where(one => one.Passed is { Until: null } seat && seat.MergerId == told.MergerId).Select(one => one.OrganisationId)];
        var admitted = told.SuccessorEnds && network.Memberships.Any(one => one.OrganisationId == told.SuccessorId && one is { ByMerger: null, Until: null });
        return
        [
            .. passed.Length > 0 ? [new NetworkSeatsReturned(network.Id, passed, told.SuccessorId, told.MergerId, told.AnnulledOn)] : Array.Empty<IFact>(),
            .. admitted ? [new NetworkMembershipEnded(network.Id, told.SuccessorId, told.AnnulledOn, $"Fusie vernietigd: {told.MergerId}")] : Array.Empty<IFact>(),
            .. admitted
                ? told.Predecessors.Where(predecessor => network.Memberships.Any(one => one.OrganisationId == predecessor && one.Until == told.EffectiveOn))
                    .Select(predecessor => new NetworkMemberAdmitted(network.Id, predecessor, told.AnnulledOn))
                : [],
        ];
    }

    public static async Task Handle(DeedWasAnnulled told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        var networks = (await session.Query<Network>().ToListAsync(ct)).Where(network => Decide(told, network).Facts.Count > 0).Select(network => network.Id).ToList();
        await queue.ReactOnAsync<Network>(networks, envelope.Origin(Name), (network, _) => Decide(told, network), ct);
        await queue.ReversedAsync(told, SuccessionStep.NetworkSeats, networks, envelope, Name, ct);
    }
}
