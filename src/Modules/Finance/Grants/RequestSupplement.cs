using System.ComponentModel.DataAnnotations;
using Samenkracht.Finance.Reactions;

namespace Samenkracht.Finance.Grants;

/// <summary>Records that the grantor misses documents.</summary>
/// <param name="Items">What is missing.</param>
/// <param name="RequestedOn">The day of the request.</param>
public sealed record RequestSupplement([property: Length(1, 20)] IReadOnlyList<string> Items, DateOnly RequestedOn);

/// <summary>POST /v1/grants/{grantId}/supplement-requests.</summary>
public static class RequestSupplementEndpoint
{
    /// <summary>Days in which an application can be completed: four weeks, as the province of Overijssel gives them.</summary>
    public const int DaysToSupply = 28;

    public static Decision Decide(RequestSupplement command, Grant grant, Asked asked) =>
        grant.Status != GrantStatus.Submitted ? GrantRules.NotSubmitted
        : grant.RefusesStep(command.RequestedOn, asked) is { } unfit ? unfit
        : Decision.Of([new GrantSupplementRequested(grant.Id, grant.GrantorId, command.Items, command.RequestedOn, command.RequestedOn.AddDays(DaysToSupply))])
            .Telling(new SupplementIsDue(grant.Id, command.RequestedOn.AddDays(DaysToSupply)));

    public static void Map(Api api) => api.Change<Grant, RequestSupplement>(
        new()
        {
            Path = "/grants/{grantId}/supplement-requests", Right = "grants.change", Facts = [typeof(GrantSupplementRequested)],
            Summary = "Record that documents are missing", Description = "They can be given for four weeks; after that the application is not processed (Awb 4:5).",
            Example = new RequestSupplement(["Begroting", "Instemming gemeente"], new(2022, 2, 7)),
        },
        Decide);
}
