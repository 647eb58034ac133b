using Marten;
using Samenkracht.Partnerships.Agreements;
using Samenkracht.Partnerships.Locations;

namespace Samenkracht.Partnerships.Mergers;

/// <summary>Something of an organisation that passes to its successor.</summary>
/// <param name="Kind">What sort of thing.</param>
/// <param name="Id">Its id.</param>
/// <param name="OwnerId">The organisation whose it is.</param>
public sealed record EstateEntry(EstateKind Kind, string Id, string OwnerId)
{
    internal EstateItem Item => new(Kind, Id);
}

/// <summary>What passes to a successor when organisations cease to exist on a day.</summary>
public static class Estate
{
    /// <summary>Everything of the owners that passes on the day, in a stable order.</summary>
    public static async Task<IReadOnlyList<EstateEntry>> OfAsync(IQuerySession session, IEnumerable<string> owners, DateOnly day, CancellationToken ct)
    {
        var estate = new List<EstateEntry>();
        foreach (var owner in owners)
        {
            estate.AddRange((await LocationsAsync(session, owner, day, ct)).Select(location => new EstateEntry(EstateKind.Location, location.Id, owner)));
            estate.AddRange((await AgreementsAsync(session, owner, day, ct)).Select(agreement => new EstateEntry(EstateKind.Agreement, agreement.Id, owner)));
        }

        return [.. estate.OrderBy(entry => entry.OwnerId, StringComparer.Ordinal).ThenBy(entry => entry.Kind).ThenBy(entry => entry.Id, StringComparer.Ordinal)];
    }

    /// <summary>The locations that the owner operates and that are not closed by the day.</summary>
    public static async Task<IEnumerable<Location>> LocationsAsync(IQuerySession session, string owner, DateOnly day, CancellationToken ct)
    {
        var operated = await session.Query<Location>().Where(location => location.Operators.Any(one => one.OrganisationId == owner)).ToListAsync(ct);
        return operated.Where(location => Passes(location, owner, day));
    }

    /// <summary>The agreements with the owner that do not end before the day.</summary>
    public static async Task<IEnumerable<Agreement>> AgreementsAsync(IQuerySession session, string owner, DateOnly day, CancellationToken ct)
    {
        var agreed = await session.Query<Agreement>().Where(agreement => agreement.Parties.Any(party => party.OrganisationId == owner)).ToListAsync(ct);
        return agreed.Where(agreement => Passes(agreement, owner, day));
    }

    /// <summary>Whether the owner operates the location, and will on the day.</summary>
    public static bool Passes(Location location, string owner, DateOnly day) =>
        location.OperatorId == owner && (location.ClosedOn is not { } closed || day < closed);

    /// <summary>Whether the agreement binds the owner on the day, or may come to bind it.</summary>
    public static bool Passes(Agreement agreement, string owner, DateOnly day) =>
        agreement.PartyOf(owner) is not null && (agreement.LastDay is not { } last || day <= last);
}
