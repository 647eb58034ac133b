using System.ComponentModel.DataAnnotations;
using Marten;
using Samenkracht.Finance.Schemes;

namespace Samenkracht.Finance.Grants;

/// <summary>Records that the grantor said yes.</summary>
/// <param name="Amount">Euro; as asked for or less.</param>
/// <param name="From">The first day of the work.</param>
/// <param name="Until">The last day of the work.</param>
/// <param name="Obligations">What has to be done.</param>
/// <param name="Schedule">The advances that are planned; together no more than the amount.</param>
/// <param name="DecisionReference">The number of the decision.</param>
/// <param name="AwardedOn">The day of the decision.</param>
public sealed record RecordAward(
    [property: Money, Range(0.01, 1_000_000_000)] decimal Amount,
    DateOnly From,
    DateOnly Until,
    [property: Length(0, 40)] IReadOnlyList<ObligationTerms> Obligations,
    [property: Length(0, 40)] IReadOnlyList<PlannedAdvance> Schedule,
    [property: Length(1, 100)] string DecisionReference,
    DateOnly AwardedOn);

/// <summary>The grant of which another is a part that is passed on; without one when it is no part.</summary>
/// <param name="Grant">The grant; null for none.</param>
public sealed record ParentGrant(Grant? Grant);

/// <summary>POST /v1/grants/{grantId}/awards.</summary>
public static class RecordAwardEndpoint
{
    /// <summary>Nobody gets more than was asked for.</summary>
    public static readonly Rule AboveRequest = new("grant-award-above-request", "An award is not higher than what was asked for.");

    /// <summary>Advances are parts of the award.</summary>
    public static readonly Rule ScheduleAboveAward = new("grant-schedule-above-award", "The planned advances are together higher than the award.");

    /// <summary>A code names one obligation.</summary>
    public static readonly Rule ObligationTwice = new("grant-obligation-twice", "Every obligation needs a code of its own.");

    /// <summary>A number needs a measure, and a measure a number.</summary>
    public static readonly Rule TargetIncomplete = new("grant-obligation-target-incomplete", "An obligation that is counted has a measure and a target, another has neither.");

    /// <summary>An indicator is aimed at with a number.</summary>
    public static readonly Rule IndicatorWithoutTarget = new("grant-obligation-indicator-without-target", "An obligation that names an indicator names its target.");

    /// <summary>Work is done before it is due.</summary>
    public static readonly Rule DueBeforeWork = new("grant-obligation-due-before-work", "An obligation is not due before the first day of the work.");

    /// <summary>A part that is passed on is no more than was passed on.</summary>
    public static readonly Rule AbovePassed = new("grant-award-above-passed", "This grant is a part of another, which passes on less than this amount.");

    public static Decision Decide(RecordAward command, Grant grant, ParentGrant parent, Asked asked)
    {
        if (Refuses(command, grant, parent, asked) is { } refusal) return refusal;

        var regime = grant.Rules.RegimeOf(command.Amount);
        var awarded = new GrantAwarded(
            grant.Id, grant.GranteeId, grant.GrantorId, command.Amount, command.From, command.Until, command.Obligations, regime, grant.Rules.MinimumCoFinancing, command.Schedule,
            command.DecisionReference, command.AwardedOn);
        object[] told = [grant.ToldAs(awarded), .. GrantEntries.Award(grant, command.Amount, command.AwardedOn)];
        return regime != AccountabilityRegime.SettledAtOnce ? Decision.Of([awarded]).Telling(told)
            : Decision.Of(
                    [awarded, new GrantSettled(grant.Id, grant.GrantorId, command.Amount, command.Amount, true, command.DecisionReference, command.AwardedOn, null)])
                .Telling([.. told, .. GrantEntries.Settlement(grant, command.Amount, command.Amount, command.AwardedOn)]);
    }

    private static Rule? Refuses(RecordAward command, Grant grant, ParentGrant parent, Asked asked) =>
        grant.Status != GrantStatus.Submitted ? GrantRules.NotSubmitted
        : grant.RefusesStep(command.AwardedOn, asked) is { } unfit ? unfit
        : command.Amount > grant.Application.Requested ? AboveRequest
        : command.Until < command.From ? GrantRules.PeriodReversed
        : command.Schedule.Sum(advance => advance.Amount) > command.Amount ? ScheduleAboveAward
        : command.Obligations.DistinctBy(one => one.ObligationId).Count() < command.Obligations.Count ? ObligationTwice
        : command.Obligations.Any(one => one is { IndicatorId: not null, Target: null }) ? IndicatorWithoutTarget
        : command.Obligations.Any(one => one.IndicatorId is null && one.Measure is null != one.Target is null) ? TargetIncomplete
        : command.Obligations.Any(one => one.DueOn < command.From) ? DueBeforeWork
        : grant.Application.ParentGrantId is not null && !(PassedBy(parent, grant) >= command.Amount) ? AbovePassed
        : null;

    private static decimal? PassedBy(ParentGrant parent, Grant grant) => parent.Grant?.Passed.Where(part => part.SubGrantId == grant.Id).Sum(part => part.Amount);

    public static void Map(Api api) => api.Change<Grant, RecordAward>(
        new()
        {
            Path = "/grants/{grantId}/awards", Right = "grants.change", Facts = [typeof(GrantAwarded)],
            Summary = "Record an award",
            Description = "The amount decides how the grant is accounted for, once and for all: a small one is settled with the award, a larger one by what was done, "
                + "the largest by what was done and what it cost. Its project gets the obligations as dated tasks; the books show it as receivable and not yet earned.",
            Example = new RecordAward(
                180_000m, new(2022, 4, 1), new(2023, 12, 31),
                [new("bijeenkomsten", "Bijeenkomsten over lezen", ObligationMeasure.Sessions, 1_140m, null, new(2023, 12, 31)), new("delen", "Resultaten delen", null, null, null, new(2024, 2, 1))],
                [new(new(2022, 4, 1), 90_000m), new(new(2023, 1, 1), 90_000m)], "2022-0117", new(2022, 3, 15)),
        },
        (command, grant, asked) => Decide(command, grant, asked.Look<ParentGrant>(), asked),
        look: async (_, grant, session, ct) =>
            new ParentGrant(grant.Application.ParentGrantId is { } parent ? await session.LoadAsync<Grant>(parent, ct) : null));
}
