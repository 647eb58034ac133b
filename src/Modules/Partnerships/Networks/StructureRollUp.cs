using Samenkracht.Partnerships.Locations;
using Samenkracht.Partnerships.Mergers;

namespace Samenkracht.Partnerships.Networks;

/// <summary>Draws the structure of a network from states that hold on one day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Network">The network.</param>
/// <param name="Succession">Who took whose place.</param>
/// <param name="Locations">All locations that were ever opened.</param>
/// <remarks>
/// By a merger the seats of the predecessors pass with the estate, and stay seats of their own. So a view as it was lists predecessors
/// whose locations have a new operator already; each location stays with the predecessor that operated it last. Both views
/// show the same locations, each once.
/// </remarks>
public sealed record StructureRollUp(DateOnly Day, Network Network, Succession Succession, IReadOnlyCollection<Location> Locations)
{
    private readonly HashSet<string> _listed = [.. Network.MembersOn(Day).Select(member => member.OrganisationId)];

    /// <summary>The organisations that a view lists.</summary>
    public IReadOnlyList<string> Listed(StructureView view) => [.. Rows(view).Select(row => row.Key)];

    /// <summary>The members in a view, with their locations.</summary>
    /// <param name="view">The view.</param>
    /// <param name="nameOf">The name of an organisation.</param>
    public IReadOnlyList<StructureMember> Members(StructureView view, Func<string, string> nameOf)
    {
        var held = Locations.Where(location => location.IsOpenOn(Day)).OrderBy(location => location.Id, StringComparer.Ordinal)
            .ToLookup(location => HolderOf(location) is { } holder ? ShownAs(holder, view) : null);
        return [.. Rows(view).Select(row => new StructureMember(
            row.Key, nameOf(row.Key), row.Min(membership => membership.From), row.All(membership => membership.IsSuspendedOn(Day)),
            [.. row.Select(membership => membership.OrganisationId).Where(id => id != row.Key).Order(StringComparer.Ordinal)],
            [.. held[row.Key].Select(location => new StructureLocation(location.Id, location.Name, location.Kind, location.Place))]))];
    }

    private IEnumerable<IGrouping<string, Membership>> Rows(StructureView view) =>
        Network.MembersOn(Day).GroupBy(member => ShownAs(member.OrganisationId, view)).OrderBy(row => row.Key, StringComparer.Ordinal);

    private string ShownAs(string member, StructureView view) => view == StructureView.AsNow ? Succession.HeirOf(member) : member;

    /// <summary>The member that a location belongs to; null when it is no member's.</summary>
    private string? HolderOf(Location location)
    {
        if (location.OperatorOn(Day) is not { } operatorId) return null;
        if (_listed.Contains(operatorId)) return operatorId;

        var predecessors = _listed.Where(member => Succession.LineOf(member).Contains(operatorId)).Order(StringComparer.Ordinal).ToList();
        return location.Operators.Where(one => one.From <= Day).Select(one => one.OrganisationId).LastOrDefault(predecessors.Contains)
            ?? predecessors.FirstOrDefault()
            ?? Succession.LineOf(operatorId).FirstOrDefault(_listed.Contains);
    }
}
