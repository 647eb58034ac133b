using System.Collections.Immutable;
using Marten;
using Samenkracht.Common.Writing;
using Samenkracht.Programming.Activities;
using Samenkracht.Programming.Desks;
using Samenkracht.Programming.EducationSites;
using Samenkracht.Programming.Equipment;
using Samenkracht.Programming.Learning;
using Samenkracht.Programming.Offers;
using Samenkracht.Programming.Registrations;
using Samenkracht.Programming.Venues;

namespace Samenkracht.Programming.Reactions;

/// <summary>
/// How a merger, or its annulment, moves the programme of one organisation to another. Also what is over passes, so that somebody is there
/// to find it, to correct it and to erase who took part.
/// </summary>
/// <param name="mergerId">The merger.</param>
/// <param name="from">The first day.</param>
/// <param name="organisations">All organisations of the merger: between them no session loses its place.</param>
/// <param name="to">Whose something becomes, by its owner and its passages; null when it stays.</param>
public sealed class ProgrammeMove(string mergerId, DateOnly from, IReadOnlyList<string> organisations, Func<string, ImmutableArray<Passage>, string?> to)
{
    public Decision Decide(Offer offer) => to(offer.OwnerId, offer.Passages) is { } owner
        ? [new OfferPassedOn(offer.Id, offer.OwnerId, owner, mergerId, On(offer.From))]
        : [];

    /// <summary>Sessions that only seemed to need another place keep theirs. What was held before counts for who held it.</summary>
    public Decision Decide(Activity activity, Asked asked)
    {
        if (to(activity.OrganisationId, activity.Passages) is not { } organisation) return [];

        var kept = activity.Sessions.Where(session => session.NeedsPlace && session.LocationId is { } location
            && organisations.Any(one => Venue.Refuses(asked.Find<Venue>(Venue.IdOf(location)), one, session.Day) is null));
        return
        [
            new ActivityPassedOn(activity.Id, activity.OrganisationId, organisation, mergerId, On(activity.PlannedOn)),
            .. kept.GroupBy(session => session.LocationId!).Select(place => new SessionsKeepTheirPlace(
                activity.Id, [.. place.Select(session => session.Number)], place.Key, Passages.Later(from, place.Max(session => session.Since)))),
        ];
    }

    public Decision Decide(RegistrationList list) => to(list.OrganisationId, list.Passages) is { } organisation
        ? [new RegistrationListPassedOn(list.Id, list.OrganisationId, organisation, mergerId, On(list.OpenedOn))]
        : [];

    public Decision Decide(ServicePoint point) => to(point.OrganisationId, point.Passages) is { } organisation
        ? [new ServicePointPassedOn(point.Id, point.OrganisationId, organisation, mergerId, On(point.From))]
        : [];

    /// <summary>A site that has ended passes without a figure: nobody is reached there.</summary>
    public Decision Decide(EducationSite site) => to(site.OrganisationId, site.Passages) is { } organisation
        ? [new EducationSitePassedOn(site.Id, site.OrganisationId, organisation, site.Pupils, site.PlanNodes, mergerId, On(site.From), site.EndedOn <= from)]
        : [];

    public Decision Decide(LearningTrajectory trajectory) => !trajectory.IsErased && to(trajectory.OrganisationId, trajectory.Passages) is { } organisation
        ? [new TrajectoryPassedOn(trajectory.Id, trajectory.OrganisationId, organisation, mergerId, On(trajectory.IntakeOn))]
        : [];

    public Decision Decide(SharedEquipment kit) => to(kit.OwnerId, kit.Passages) is { } owner
        ? [new KitPassedOn(kit.Id, kit.OwnerId, owner, mergerId, On(kit.RegisteredOn))]
        : [];

    private DateOnly On(DateOnly began) => Passages.Later(from, began);

    internal async Task FromAsync(string owner, CommandQueue queue, IQuerySession session, Origin origin, CancellationToken ct)
    {
        await queue.ReactOnAsync<Offer>(
            await session.Query<Offer>().Where(one => one.OwnerId == owner).Select(one => one.Id).ToListAsync(ct), origin, (one, _) => Decide(one), ct);
        await queue.ReactOnAsync<RegistrationList>(
            await session.Query<RegistrationList>().Where(one => one.OrganisationId == owner).Select(one => one.Id).ToListAsync(ct),
            origin, (one, _) => Decide(one), ct);
        await queue.ReactOnAsync<ServicePoint>(
            await session.Query<ServicePoint>().Where(one => one.OrganisationId == owner).Select(one => one.Id).ToListAsync(ct), origin, (one, _) => Decide(one), ct);
        await queue.ReactOnAsync<EducationSite>(
            await session.Query<EducationSite>().Where(one => one.OrganisationId == owner).Select(one => one.Id).ToListAsync(ct), origin, (one, _) => Decide(one), ct);
        await queue.ReactOnAsync<LearningTrajectory>(
            await session.Query<LearningTrajectory>().Where(one => one.OrganisationId == owner && !one.IsErased).Select(one => one.Id).ToListAsync(ct),
            origin, (one, _) => Decide(one), ct);
        await queue.ReactOnAsync<SharedEquipment>(
            await session.Query<SharedEquipment>().Where(one => one.OwnerId == owner).Select(one => one.Id).ToListAsync(ct), origin, (one, _) => Decide(one), ct);

        var activities = await session.Query<Activity>().Where(one => one.OrganisationId == owner).ToListAsync(ct);
        foreach (var places in activities.GroupBy(one => string.Join(' ', one.Locations)))
            await queue.ReactOnAsync<Activity>(
                places.Select(one => one.Id), origin, Decide, ct, [.. places.First().Locations.SelectMany(location => Venue.Keys(location))]);
    }

    /// <summary>
    /// Everything that the merger moved; only what it moved away from one organisation, when that is named. Activities, lists, desks, sites
    /// and kits that were over before go with it, and tell so themselves.
    /// </summary>
    internal static async Task<IReadOnlyList<string>> PassedAsync(IQuerySession session, string mergerId, CancellationToken ct, string? away = null)
    {
        bool Moved(ImmutableArray<Passage> passages, DateOnly? overOn = null) =>
            passages.Any(one => one.MergerId == mergerId && (away is null || one.FromId == away)) && !(overOn < passages.First(one => one.MergerId == mergerId).On);
        var ids = new List<string>();
        ids.AddRange((await session.Query<Offer>().Where(one => one.Passages.Any(by => by.MergerId == mergerId)).ToListAsync(ct)).Where(one => Moved(one.Passages)).Select(one => one.Id));
        ids.AddRange((await session.Query<Activity>().Where(one => one.Passages.Any(by => by.MergerId == mergerId)).ToListAsync(ct)).Where(one => Moved(one.Passages, one.CompletedOn)).Select(one => one.Id));
        ids.AddRange((await session.Query<RegistrationList>().Where(one => one.Passages.Any(by => by.MergerId == mergerId)).ToListAsync(ct)).Where(one => Moved(one.Passages, one.ClosedOn)).Select(one => one.Id));
        ids.AddRange((await session.Query<ServicePoint>().Where(one => one.Passages.Any(by => by.MergerId == mergerId)).ToListAsync(ct)).Where(one => Moved(one.Passages, one.ClosedOn)).Select(one => one.Id));
        ids.AddRange((await session.Query<EducationSite>().Where(one => one.Passages.Any(by => by.MergerId == mergerId)).ToListAsync(ct)).Where(one => Moved(one.Passages, one.EndedOn)).Select(one => one.Id));
        ids.AddRange((await session.Query<LearningTrajectory>().Where(one => one.Passages.Any(by => by.MergerId == mergerId)).ToListAsync(ct)).Where(one => Moved(one.Passages)).Select(one => one.Id));
        ids.AddRange((await session.Query<SharedEquipment>().Where(one => one.Passages.Any(by => by.MergerId == mergerId)).ToListAsync(ct)).Where(one => Moved(one.Passages, one.RetiredOn)).Select(one => one.Id));
        return [.. ids.Distinct().Order(StringComparer.Ordinal)];
    }
}
