using Marten;

namespace Samenkracht.Volunteers.Competences;

/// <summary>How ready the people of the network are for a function, where enough people were assessed to say it.</summary>
/// <param name="ProfileId">The profile.</param>
/// <param name="Network">All organisations together; those with fewer than five people only when they have five together.</param>
/// <param name="Organisations">Organisations with five people or more.</param>
public sealed record ReadinessScores(string ProfileId, ReadinessScore Network, IReadOnlyList<ReadinessScore> Organisations)
{
    private const int FewestPeople = 5;

    /// <summary>The scores, from assessments.</summary>
    public static ReadinessScores Of(string profileId, IEnumerable<CompetenceAssessment> assessments)
    {
        // Who was assessed at two libraries that merged is one person there.
        var people = assessments.GroupBy(one => (one.OrganisationId, one.PersonId)).Select(group => group.MaxBy(one => one.LastOn)!);
        var organisations = people.GroupBy(one => one.OrganisationId).OrderBy(group => group.Key, StringComparer.Ordinal).ToLookup(group => group.Count() >= FewestPeople);
        // The few of small organisations cannot be found by taking the others from the total.
        var few = organisations[false].SelectMany(group => group).ToList();
        var all = organisations[true].SelectMany(group => group).Concat(few.Count >= FewestPeople ? few : []).ToList();
        return new(profileId, Score(null, all), [.. organisations[true].Select(group => Score(group.Key, [.. group]))]);
    }

    private static ReadinessScore Score(string? organisationId, List<CompetenceAssessment> people) => people.Count < FewestPeople
        ? new(organisationId, null, null, null)
        : new(organisationId, people.Count, people.Count(one => one.Gaps.Count == 0),
            decimal.Round((decimal)people.Count(one => one.Gaps.Count == 0) / people.Count, 2, MidpointRounding.AwayFromZero));
}

/// <summary>How many people are ready for a function; of fewer than five nothing is told.</summary>
/// <param name="OrganisationId">The organisation; null for the network.</param>
/// <param name="Assessed">People who were assessed; null for fewer than five.</param>
/// <param name="Ready">Those of them without gaps.</param>
/// <param name="Share">Their share, 0 to 1, in hundredths.</param>
public sealed record ReadinessScore(string? OrganisationId, int? Assessed, int? Ready, decimal? Share);

/// <summary>GET /v1/competence-profiles/{profileId}/readiness-scores.</summary>
public static class ReadinessScoresEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/competence-profiles/{profileId}/readiness-scores", Kind = OperationKind.Read, Right = "readiness-scores.read", Answer = typeof(ReadinessScores),
            Summary = "Read how ready people are for a function",
            Description = "How many of those assessed for a profile have no gaps left, for the network and by organisation; nothing is told of fewer than five people.",
        },
        async request =>
        {
            var id = request.PathStream;
            return await request.Session.LoadAsync<CompetenceProfile>(id, request.Http.RequestAborted) is null
                ? Problems.Unknown()
                : ReadRequest.Answer(ReadinessScores.Of(
                    id, await request.Session.Query<CompetenceAssessment>().Where(one => one.ProfileId == id).ToListAsync(request.Http.RequestAborted)));
        });
}
