namespace Samenkracht.Finance.Grants;

/// <summary>Rewrites an application that was not sent yet.</summary>
/// <param name="Application">What is asked for, in full.</param>
/// <param name="On">The day.</param>
public sealed record ReviseApplication(GrantApplication Application, DateOnly On);

/// <summary>POST /v1/grants/{grantId}/revisions.</summary>
public static class ReviseApplicationEndpoint
{
    public static Decision Decide(ReviseApplication command, Grant grant, Asked asked) =>
        grant.Status != GrantStatus.Prepared ? GrantRules.NotPrepared
        : grant.RefusesStep(command.On, asked) is { } unfit ? unfit
        : command.Application.Until < command.Application.From ? GrantRules.PeriodReversed
        : [new GrantApplicationRevised(grant.Id, grant.GranteeId, command.Application, command.On)];

    public static void Map(Api api) => api.Change<Grant, ReviseApplication>(
        new()
        {
            Path = "/grants/{grantId}/revisions", Right = "grants.prepare", Facts = [typeof(GrantApplicationRevised)],
            Summary = "Rewrite an application", Description = "As long as it was not submitted.",
            Example = new ReviseApplication(
                new("Samen lezen", 150_000m, 60_000m, new(2022, 4, 1), new(2023, 12, 31), null, [], ["organisation-bibliotheek-hengelo"], SharesResults: true), new(2022, 1, 20)),
        },
        Decide);
}
