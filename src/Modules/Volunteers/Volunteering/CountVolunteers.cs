using Marten;

namespace Samenkracht.Volunteers.Volunteering;

/// <summary>How many volunteers there are, in numbers that point to nobody.</summary>
/// <param name="Organisations">By organisation; those with fewer than five are left out.</param>
/// <param name="LeftOut">How many organisations with fewer than five were left out.</param>
/// <param name="Total">All that are shown together, so that what was left out cannot be reckoned back.</param>
public sealed record VolunteerCounts(IReadOnlyList<VolunteerCount> Organisations, int LeftOut, int Total)
{
    /// <summary>Fewer people than this are not shown.</summary>
    private const int Fewest = 5;

    /// <summary>The counts, from the organisation of each volunteer.</summary>
    public static VolunteerCounts Of(IEnumerable<string> organisations)
    {
        var counted = organisations.CountBy(organisation => organisation).ToList();
        var shown = counted.Where(one => one.Value >= Fewest).OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => new VolunteerCount(one.Key, one.Value)).ToList();
        return new(shown, counted.Count - shown.Count, shown.Sum(one => one.Number));
    }
}

/// <summary>The volunteers of one organisation.</summary>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="Number">Who is accepted, also while paused.</param>
public sealed record VolunteerCount(string OrganisationId, int Number);

/// <summary>GET /v1/volunteer-counts.</summary>
public static class CountVolunteersEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/volunteer-counts", Kind = OperationKind.Read, Right = "volunteer-counts.read", Answer = typeof(VolunteerCounts),
            Summary = "Count volunteers",
            Description = "How many volunteers each organisation of the network has, without anything about one of them: fewer than five are not shown.",
        },
        async request => ReadRequest.Answer(VolunteerCounts.Of(await request.Session.Query<Volunteer>()
            .Where(volunteer => volunteer.Status == VolunteerStatus.Accepted || volunteer.Status == VolunteerStatus.Paused)
            .Select(volunteer => volunteer.OrganisationId).ToListAsync(request.Http.RequestAborted))));
}
