using Marten;
using Samenkracht.Partnerships.Agreements;

namespace Samenkracht.Partnerships.Mergers;

/// <summary>Something of an organisation that passes to its successor.</summary>
/// <param name="Kind">What sort of thing.</param>
/// <param name="Id">Its id.</param>
/// <param name="OwnerId">The organisation whose it is.</param>
public sealed record EstateEntry(EstateKind Kind, string Id, string OwnerId)
{
    /// <summary>The thing, whosever it is.</summary>
    public EstateItem Item => new(Kind, Id);
}

/// <summary>What passes to a successor when organisations cease to exist on a day.</summary>
internal static class Estate
{
    /// <summary>The agreements of the owners that do not end before the day, in a stable order.</summary>
    public static async Task<IReadOnlyList<EstateEntry>> OfAsync(IQuerySession session, IEnumerable<string> owners, DateOnly day, CancellationToken ct)
    {
        var estate = new List<EstateEntry>();
        foreach (var owner in owners)
        {
            var agreements = await session.Query<Agreement>().Where(agreement => agreement.Parties.Any(party => party.OrganisationId == owner)).ToListAsync(ct);
            estate.AddRange(agreements.Where(agreement => Passes(agreement, day)).Select(agreement => new EstateEntry(EstateKind.Agreement, agreement.Id, owner)));
        }

        return [.. estate.OrderBy(entry => entry.OwnerId, StringComparer.Ordinal).ThenBy(entry => entry.Kind).ThenBy(entry => entry.Id, StringComparer.Ordinal)];
    }

    /// <summary>Whether an agreement still binds, or may come to bind, on the day.</summary>
    public static bool Passes(Agreement agreement, DateOnly day) => agreement.LastDay is not { } last || day <= last;
}
