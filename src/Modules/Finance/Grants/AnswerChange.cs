using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Finance.Grants;

/// <summary>Records what the grantor says to a change.</summary>
/// <param name="Number">The number of the change.</param>
/// <param name="Agrees">Whether it agrees.</param>
/// <param name="ExpectedReclaim">What may be claimed back when it does not, euro; 0 for nothing.</param>
/// <param name="DecisionReference">The number of the answer.</param>
/// <param name="On">The day of the answer.</param>
public sealed record AnswerChange(
    [property: Range(1, 10_000)] int Number, bool Agrees, [property: Money, Range(0, 1_000_000_000)] decimal ExpectedReclaim, [property: Length(1, 100)] string DecisionReference, DateOnly On);

/// <summary>POST /v1/grants/{grantId}/change-answers.</summary>
public static class AnswerChangeEndpoint
{
    /// <summary>Only what was reported is answered.</summary>
    public static readonly Rule NotReported = new("grant-change-not-reported", "This change does not wait for an answer of the grantor.");

    /// <summary>Who agrees claims nothing back.</summary>
    public static readonly Rule AgreedAndReclaimed = new("grant-change-agreed-and-reclaimed", "Nothing is expected to be claimed back for a change that the grantor agrees with.");

    /// <summary>No more can be claimed back than was awarded.</summary>
    public static readonly Rule ExpectedAboveAward = new("grant-reclaim-expected-above-award", "No more can be expected to be claimed back than was awarded.");

    public static Decision Decide(AnswerChange command, Grant grant, Asked asked) =>
        !grant.IsRunning ? GrantRules.NotAwarded
        : grant.ChangeOf(command.Number) is not { } change ? GrantRules.ChangeUnknown
        : change.Status != ChangeStatus.Reported ? NotReported
        : grant.RefusesDay(command.On, asked) is { } unfit ? unfit
        : command.On < change.On ? GrantRules.OutOfOrder
        : command.Agrees && command.ExpectedReclaim > 0 ? AgreedAndReclaimed
        : grant.Provision + command.ExpectedReclaim > grant.Award!.Amount ? ExpectedAboveAward
        : command.Agrees ? [new GrantChangeAgreed(grant.Id, grant.GrantorId, command.Number, command.DecisionReference, command.On)]
        : Decision.Of([new GrantChangeRefused(grant.Id, grant.GrantorId, command.Number, command.ExpectedReclaim, command.DecisionReference, command.On)])
            .Telling(GrantEntries.Expectation(grant, command.ExpectedReclaim, command.On));

    public static void Map(Api api) => api.Change<Grant, AnswerChange>(
        new()
        {
            Path = "/grants/{grantId}/change-answers", Right = "grants.change", Facts = [typeof(GrantChangeAgreed), typeof(GrantChangeRefused)],
            Summary = "Record the answer to a change",
            Description = "When the grantor does not agree, what may be claimed back is provided for in the books until the grant is settled or the project goes on.",
            Example = new AnswerChange(1, true, 0, "2022-0311", new(2022, 12, 1)),
        },
        Decide);
}
