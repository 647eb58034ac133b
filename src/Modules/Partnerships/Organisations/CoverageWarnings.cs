using Marten;
using Microsoft.AspNetCore.Http;

namespace Samenkracht.Partnerships.Organisations;

/// <summary>A municipality without a responsible library.</summary>
/// <param name="MunicipalityId">The municipality.</param>
/// <param name="Name">Its name on the day.</param>
public sealed record CoverageWarning(string MunicipalityId, string Name);

/// <summary>Where the network covers nobody on a day.</summary>
/// <param name="Items">The municipalities without a responsible library, in the order of their ids.</param>
public sealed record CoverageWarnings(IReadOnlyList<CoverageWarning> Items)
{
    /// <summary>The warnings of a day; a warning and no refusal, because a gap is real before anybody can close it.</summary>
    public static CoverageWarnings On(DateOnly day, IEnumerable<Organisation> organisations)
    {
        var present = organisations.Where(organisation => organisation.ExistsOn(day)).ToLookup(organisation => organisation.Kind);
        var covered = present[OrganisationKind.Library].SelectMany(library => library.ServiceAreas).ToHashSet();
        return new([.. present[OrganisationKind.Municipality]
            .Where(municipality => !covered.Contains(municipality.Id))
            .OrderBy(municipality => municipality.Id, StringComparer.Ordinal)
            .Select(municipality => new CoverageWarning(municipality.Id, municipality.Name))]);
    }
}

/// <summary>GET /v1/coverage-warnings.</summary>
public static class CoverageWarningsEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/coverage-warnings", Kind = OperationKind.Read, Right = "organisations.read", Answer = typeof(CoverageWarnings), Query = [OneThing.Moments[0]],
            Summary = "Read the coverage warnings",
            Description = "The municipalities that exist on the day (today when absent) and for which no library is responsible on that day.",
        },
        AnswerAsync);

    private static async Task<IResult> AnswerAsync(ReadRequest request)
    {
        var streams = await request.Session.Query<Organisation>()
            .Where(organisation => organisation.Kind == OrganisationKind.Library || organisation.Kind == OrganisationKind.Municipality)
            .Select(organisation => organisation.Id).ToListAsync(request.Http.RequestAborted);
        var states = await request.History.AsOfAsync<Organisation>(streams, request.ValidOn, null, request.Http.RequestAborted);
        return ReadRequest.Answer(CoverageWarnings.On(request.ValidOn, states.Values));
    }
}
