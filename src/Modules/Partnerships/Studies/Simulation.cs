using Marten;
using Samenkracht.Partnerships.Locations;
using Samenkracht.Partnerships.Mergers;
using Samenkracht.Partnerships.Networks;
using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Partnerships.Studies;

/// <summary>The network of a study, from which scenarios are worked out.</summary>
/// <param name="Network">The network.</param>
/// <param name="Mergers">The mergers that have a deed.</param>
/// <param name="Locations">All locations that were ever opened.</param>
/// <param name="Organisations">All libraries and support organisations.</param>
public sealed record Simulation(
    Network Network, IReadOnlyList<Merger> Mergers, IReadOnlyList<Location> Locations, IReadOnlyList<Organisation> Organisations)
{
    /// <summary>Reads the network as it is recorded now; every state answers for any day.</summary>
    public static async Task<Simulation> OfAsync(IQuerySession session, string networkId, CancellationToken ct) => new(
        (await session.LoadAsync<Network>(networkId, ct))!,
        await session.Query<Merger>().Where(merger => merger.Status == MergerStatus.Effective).ToListAsync(ct),
        await session.Query<Location>().ToListAsync(ct),
        await session.Query<Organisation>().Where(one => one.Kind == OrganisationKind.Library || one.Kind == OrganisationKind.Support).ToListAsync(ct));

    /// <summary>The parties that have no place in the network on the day, not even by a successor.</summary>
    public IReadOnlyList<string> Strangers(IEnumerable<string> parties, DateOnly day)
    {
        var structure = StructureOn(day);
        return [.. parties.Where(party => !structure.Listed(StructureView.AsNow).Contains(structure.Succession.HeirOf(party)))];
    }

    /// <summary>What the network would look like if the scenario began on the day.</summary>
    public SimulatedStructure Of(ScenarioKind kind, IReadOnlyCollection<string> parties, DateOnly day)
    {
        var structure = StructureOn(day);
        var members = structure.Members(StructureView.AsNow, id => id);
        var joining = parties.Select(structure.Succession.HeirOf).ToHashSet();
        var after = members.GroupBy(member => kind == ScenarioKind.Merger && joining.Contains(member.OrganisationId) ? "" : member.OrganisationId)
            .Select(one => new SimulatedOrganisation(
                [.. one.Select(member => member.OrganisationId)], one.Sum(member => member.Locations.Count),
                [.. one.SelectMany(member => ServedBy(member.OrganisationId, day)).Distinct().Order(StringComparer.Ordinal)]))
            .OrderBy(one => one.Organisations[0], StringComparer.Ordinal).ToList();
        var served = after.SelectMany(one => one.Municipalities).Distinct().Order(StringComparer.Ordinal).ToList();
        return new(members.Count, after.Count, after, served, [.. served.Except(WithBranch(members))]);
    }

    private StructureRollUp StructureOn(DateOnly day) => new(day, Network, Succession.Of(Mergers.Where(merger => merger.EffectiveOn <= day)), Locations);

    private IEnumerable<string> ServedBy(string organisationId, DateOnly day) => Organisations.FirstOrDefault(one => one.Id == organisationId)?.Responsibilities
        .Where(area => area.From <= day && (area.Until is not { } until || day < until)).Select(area => area.MunicipalityId) ?? [];

    private IEnumerable<string> WithBranch(IEnumerable<StructureMember> members)
    {
        var branches = members.SelectMany(member => member.Locations)
            .Where(location => location.Kind == LocationKind.Branch).Select(location => location.LocationId).ToHashSet();
        return Locations.Where(location => branches.Contains(location.Id)).Select(location => location.MunicipalityId);
    }
}
