using System.ComponentModel.DataAnnotations;
using Samenkracht.Contracts.Finance;

namespace Samenkracht.Finance.Grants;

/// <summary>Records that the grantor said no.</summary>
/// <param name="DecisionReference">The number of the decision.</param>
/// <param name="RejectedOn">The day of the decision.</param>
/// <param name="Reason">Why; no personal data.</param>
public sealed record RecordRejection([property: Length(1, 100)] string DecisionReference, DateOnly RejectedOn, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/grants/{grantId}/rejections.</summary>
public static class RecordRejectionEndpoint
{
    public static Decision Decide(RecordRejection command, Grant grant, Asked asked) =>
        grant.Status is not (GrantStatus.Submitted or GrantStatus.Incomplete) ? GrantRules.NotSubmitted
        : grant.RefusesStep(command.RejectedOn, asked) is { } unfit ? unfit
        : Decision.Of([new GrantRejected(grant.Id, grant.GrantorId, command.DecisionReference, command.RejectedOn, command.Reason)])
            .Telling(new GrantApplicationWasRejected(grant.Id, grant.ProjectId, command.RejectedOn));

    public static void Map(Api api) => api.Change<Grant, RecordRejection>(
        new()
        {
            Path = "/grants/{grantId}/rejections", Right = "grants.change", Facts = [typeof(GrantRejected)],
            Summary = "Record a rejection", Description = "The grantor said no. The project is unfunded again; an objection can be lodged for six weeks.",
            Example = new RecordRejection("2022-0118", new(2022, 3, 15), "Het budget is op"),
        },
        Decide);
}
