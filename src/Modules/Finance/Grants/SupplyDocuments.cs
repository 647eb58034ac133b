using Samenkracht.Contracts.Finance;

namespace Samenkracht.Finance.Grants;

/// <summary>Records that the missing documents were given.</summary>
/// <param name="SuppliedOn">The day.</param>
public sealed record SupplyDocuments(DateOnly SuppliedOn);

/// <summary>POST /v1/grants/{grantId}/supplements.</summary>
public static class SupplyDocumentsEndpoint
{
    /// <summary>Only what was asked for is supplied.</summary>
    public static readonly Rule NothingMissing = new("grant-nothing-missing", "The grantor waits for no documents.");

    /// <summary>Four weeks, then it is over.</summary>
    public static readonly Rule TooLate = new("grant-supplement-too-late", "The term for missing documents has passed.");

    // Documents that came in time may be recorded after the term: then the application was not left unprocessed after all.
    public static Decision Decide(SupplyDocuments command, Grant grant, Asked asked) =>
        grant.Status is not (GrantStatus.Incomplete or GrantStatus.NotProcessed) ? NothingMissing
        : grant.RefusesDay(command.SuppliedOn, asked) is { } unfit ? unfit
        : command.SuppliedOn < grant.Supplement!.DueOn.AddDays(-RequestSupplementEndpoint.DaysToSupply) ? GrantRules.OutOfOrder
        : command.SuppliedOn > grant.Supplement.DueOn ? TooLate
        : Decision.Of([new GrantDocumentsSupplied(grant.Id, grant.GranteeId, command.SuppliedOn)]).Telling(
            grant.Status == GrantStatus.Incomplete ? [] : [new GrantApplicationWasSubmitted(
                grant.Id, grant.ProjectId, grant.GranteeId, grant.SubmittedOn ?? command.SuppliedOn, grant.Rules.WorkMayNotHaveBegun)]);

    public static void Map(Api api) => api.Change<Grant, SupplyDocuments>(
        new()
        {
            Path = "/grants/{grantId}/supplements", Right = "grants.prepare", Facts = [typeof(GrantDocumentsSupplied)],
            Summary = "Record that missing documents were given", Description = "The application is complete, and the grantor decides on it.",
            Example = new SupplyDocuments(new(2022, 2, 21)),
        },
        Decide);
}
