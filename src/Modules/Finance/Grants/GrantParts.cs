using Samenkracht.Finance.Schemes;

namespace Samenkracht.Finance.Grants;

/// <summary>Who holds a grant from a day on.</summary>
/// <param name="OrganisationId">The legal entity.</param>
/// <param name="From">The first day; for the first of them every day before too.</param>
public sealed record GrantBearer(string OrganisationId, DateOnly From);

/// <summary>What the grantor wants to see before it decides.</summary>
/// <param name="Items">The missing documents.</param>
/// <param name="DueOn">The last day on which they can be given.</param>
/// <param name="SuppliedOn">The day on which they were given; null while they are not.</param>
public sealed record Supplement(IReadOnlyList<string> Items, DateOnly DueOn, DateOnly? SuppliedOn);

/// <summary>The decision that awarded a grant (verleningsbeschikking).</summary>
/// <param name="Amount">Euro.</param>
/// <param name="From">The first day of the work.</param>
/// <param name="Until">The last day of the work.</param>
/// <param name="Regime">How it is accounted for; fixed with the award.</param>
/// <param name="MinimumCoFinancing">The least part of the costs that others bear, 0 to 1; fixed with the award.</param>
/// <param name="DecisionReference">The number of the decision.</param>
/// <param name="AwardedOn">The day of the decision.</param>
/// <param name="Schedule">The planned advances.</param>
public sealed record GrantAward(
    decimal Amount, DateOnly From, DateOnly Until, AccountabilityRegime Regime, decimal MinimumCoFinancing, string DecisionReference, DateOnly AwardedOn,
    IReadOnlyList<PlannedAdvance> Schedule);

/// <summary>An obligation of a grant.</summary>
/// <param name="Terms">What has to be done, as adjusted.</param>
/// <param name="Status">What became of it.</param>
/// <param name="SettledOn">The day on which it was met, waived or deviated from.</param>
/// <param name="Counted">What was counted when it was met; null when nothing was.</param>
/// <param name="Reason">Why it was waived or deviated from.</param>
public sealed record GrantObligationState(ObligationTerms Terms, ObligationStatus Status, DateOnly? SettledOn, decimal? Counted, string? Reason)
{
    /// <summary>Whether it is open.</summary>
    public bool IsOpen => Status == ObligationStatus.Open;
}

/// <summary>A change that the grantor has to know.</summary>
/// <param name="Number">Counts the changes of the grant from 1.</param>
/// <param name="Cause">Why.</param>
/// <param name="Description">What changed.</param>
/// <param name="Status">What became of it.</param>
/// <param name="On">The day of the change.</param>
/// <param name="ExpectedReclaim">What may be claimed back because of it, euro; 0 for nothing.</param>
public sealed record GrantChange(int Number, ChangeCause Cause, string Description, ChangeStatus Status, DateOnly On, decimal ExpectedReclaim);

/// <summary>The decision that settled a grant (vaststelling).</summary>
/// <param name="Amount">Euro.</param>
/// <param name="On">The day of the decision.</param>
/// <param name="WithAward">Whether it was settled together with the award.</param>
public sealed record GrantSettlement(decimal Amount, DateOnly On, bool WithAward);

/// <summary>An objection that waits for a decision.</summary>
/// <param name="Against">Against what.</param>
/// <param name="LodgedOn">The day.</param>
public sealed record GrantObjection(DecisionOfGrantor Against, DateOnly LodgedOn);

/// <summary>A part of a grant that is passed on.</summary>
/// <param name="SubGrantId">The grant of the receiver.</param>
/// <param name="ReceiverId">The receiver.</param>
/// <param name="Amount">Euro.</param>
/// <param name="On">The day.</param>
public sealed record PassedPart(string SubGrantId, string ReceiverId, decimal Amount, DateOnly On);

/// <summary>A time in which the grantee of a running grant was not certified though the scheme asks it.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The first day with a certificate again; null while there is none.</param>
/// <param name="GapDays">The days without; null while there is no certificate.</param>
public sealed record CertificateGap(DateOnly From, DateOnly? Until, int? GapDays);
