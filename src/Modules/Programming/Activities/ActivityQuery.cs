using System.Globalization;
using Marten;
using Marten.Linq.MatchesSql;
using Samenkracht.Programming.Venues;

namespace Samenkracht.Programming.Activities;

/// <summary>Finds activities by what lies in their lists.</summary>
internal static class ActivityQuery
{
    /// <summary>Those that work on a node of a policy plan.</summary>
    public static IQueryable<Activity> OnNode(this IQueryable<Activity> activities, string node) =>
        activities.Where(activity => activity.MatchesSql("d.data -> 'planNodes' @> to_jsonb(?::text)", node));

    /// <summary>Those with a session in a period.</summary>
    public static IQueryable<Activity> Between(this IQueryable<Activity> activities, DateOnly? from, DateOnly? until) =>
        from is null && until is null ? activities : activities.Where(activity => activity.MatchesSql(
            "exists (select 1 from jsonb_array_elements(d.data -> 'sessions') session where session ->> 'day' between ? and ?)",
            Text(from ?? DateOnly.MinValue), Text(until ?? DateOnly.MaxValue)));

    /// <summary>Those with sessions at a venue. A library plans in its own house, so only those of who operates it, or did, are looked through.</summary>
    public static IQueryable<Activity> At(this IQueryable<Activity> activities, Venue venue)
    {
        var operators = venue.Operators.Select(one => one.OrganisationId).Distinct().ToArray();
        return activities.Where(activity =>
            activity.OrganisationId.IsOneOf(operators) && activity.MatchesSql("d.data -> 'locations' @> to_jsonb(?::text)", venue.LocationId));
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
