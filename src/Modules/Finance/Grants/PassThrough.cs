using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Finance.Grants;

/// <summary>Passes a part of a grant on to another organisation, as a grant of its own.</summary>
/// <param name="SubGrantId">The grant of the receiver; its application names this grant as the one it is a part of.</param>
/// <param name="Amount">Euro.</param>
/// <param name="On">The day.</param>
public sealed record PassThrough([property: Id("grant")] string SubGrantId, [property: Money, Range(0.01, 1_000_000_000)] decimal Amount, DateOnly On);

/// <summary>POST /v1/grants/{grantId}/sub-grants.</summary>
public static class PassThroughEndpoint
{
    /// <summary>No more is passed on than there is.</summary>
    public static readonly Rule AboveAward = new("grant-passed-above-award", "Sub-grants are together no higher than the award.");

    /// <summary>Both sides name each other.</summary>
    public static readonly Rule NotAPart = new("grant-not-a-part", "The other grant is no part of this one, or its grantor is another than the grantee here.");

    /// <summary>Who keeps it all executes it.</summary>
    public static readonly Rule ExecutorIsGrantee = new("grant-executor-is-grantee", "Money is passed on to another organisation than the grantee.");

    public static Decision Decide(PassThrough command, Grant grant, Asked asked) =>
        !grant.IsRunning ? GrantRules.NotAwarded
        : grant.RefusesDay(command.On, asked) is { } unfit ? unfit
        : command.On < grant.Award!.AwardedOn ? GrantRules.OutOfOrder
        : asked.Find<Grant>(command.SubGrantId) is not { } part || part.Application.ParentGrantId != grant.Id || part.GrantorId != grant.GranteeId ? NotAPart
        : part.GranteeId == grant.GranteeId ? ExecutorIsGrantee
        : grant.Passed.Sum(one => one.Amount) + command.Amount > grant.Award.Amount ? AboveAward
        : Decision.Of([new GrantPassedThrough(grant.Id, grant.GranteeId, part.Id, part.GranteeId, command.Amount, command.On)])
            .Telling(GrantEntries.PassedOn(grant, part.GranteeId, command.Amount, command.On));

    public static void Map(Api api) => api.Change<Grant, PassThrough>(
        new()
        {
            Path = "/grants/{grantId}/sub-grants", Right = "grants.change", Facts = [typeof(GrantPassedThrough)],
            Summary = "Pass a part of a grant on",
            Description = "Who applied is then another than who executes it. The receiver accounts for its part on a grant of its own, and claims its own costs there.",
            Example = new PassThrough("grant-samen-lezen-hengelo", 30_000m, new(2022, 5, 1)),
        },
        Decide,
        (command, _) => [new(typeof(Grant), command.SubGrantId)]);
}
