using Samenkracht.Finance.Schemes;

namespace Samenkracht.Finance.Grants;

/// <summary>A grant as the API shows it.</summary>
/// <param name="Id">Its id; it stays the same when another legal entity takes over.</param>
/// <param name="GranteeId">The legal entity that applies for it or holds it.</param>
/// <param name="Bearers">Who held it, each from its first day.</param>
/// <param name="SchemeId">The scheme; null when it rests on none.</param>
/// <param name="SchemeVersion">The version of the rules by which it was judged.</param>
/// <param name="GrantorId">Who grants.</param>
/// <param name="Funder">What kind of funder that is.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="Application">What was asked for.</param>
/// <param name="SubmittedOn">When it was sent.</param>
/// <param name="Supplement">The documents that the grantor missed.</param>
/// <param name="Award">The award, with the regime that was fixed by it.</param>
/// <param name="Obligations">What has to be done, and what became of it.</param>
/// <param name="Progress">The path of what was counted for the obligations, live.</param>
/// <param name="Changes">The changes that the grantor has to know.</param>
/// <param name="Money">What was received, earned, claimed back and repaid.</param>
/// <param name="Claimed">The costs that were claimed, euro.</param>
/// <param name="Passed">The parts that are passed on.</param>
/// <param name="Shares">What each participant gets by the agreed key.</param>
/// <param name="SharesToRecompute">The participants that left since the shares were worked out.</param>
/// <param name="Settlement">At what amount it was settled.</param>
/// <param name="Objection">The objection that waits for a decision.</param>
/// <param name="CertificateGaps">The times without a certificate that the scheme asks for.</param>
/// <param name="History">The path of everything that happened to it.</param>
public sealed record GrantEntry(
    string Id, string GranteeId, IReadOnlyList<GrantBearer> Bearers, string? SchemeId, int? SchemeVersion, string GrantorId, FunderKind Funder, GrantStatus Status,
    GrantApplication Application, DateOnly? SubmittedOn, Supplement? Supplement, GrantAward? Award, IReadOnlyList<GrantObligationState> Obligations, string Progress,
    IReadOnlyList<GrantChange> Changes, GrantMoney Money, decimal Claimed, IReadOnlyList<PassedPart> Passed, IReadOnlyList<ShareAmount> Shares,
    IReadOnlyList<string> SharesToRecompute, GrantSettlement? Settlement, GrantObjection? Objection, IReadOnlyList<CertificateGap> CertificateGaps, string History)
{
    internal static GrantEntry Of(Grant state) => new(
        state.Id, state.GranteeId, state.Bearers, state.SchemeId, state.SchemeVersion, state.GrantorId, state.Funder, state.Status, state.Application, state.SubmittedOn,
        state.Supplement, state.Award, state.Obligations, $"/v1/grants/{state.Id}/progress", state.Changes,
        new(state.Received, state.IncomeReleased, state.Provision, state.Reclaimed, state.Repaid, state.Outstanding), state.Claims.Sum(cost => cost.Amount), state.Passed,
        state.Shares, state.SharesToRecompute, state.Settlement, state.Objection, state.CertificateGaps, $"/v1/grants/{state.Id}/history");
}

/// <summary>The money of a grant, euro.</summary>
/// <param name="Received">What was received.</param>
/// <param name="IncomeReleased">What became income by period, before the settlement.</param>
/// <param name="Provision">What may be claimed back because a change was refused.</param>
/// <param name="Reclaimed">What was claimed back.</param>
/// <param name="Repaid">What was paid back.</param>
/// <param name="Outstanding">What is still to be paid back.</param>
public sealed record GrantMoney(decimal Received, decimal IncomeReleased, decimal Provision, decimal Reclaimed, decimal Repaid, decimal Outstanding);
