namespace Samenkracht.Finance.Schemes;

/// <summary>A funding scheme as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="IssuerId">The organisation that grants.</param>
/// <param name="Funder">What kind of funder it is.</param>
/// <param name="Title">Its title.</param>
/// <param name="Budget">What there is to grant in all, euro.</param>
/// <param name="From">The first day on which it takes applications.</param>
/// <param name="Until">The last day; null for no last day.</param>
/// <param name="ClosedOn">The first day on which it takes none, when it was closed early.</param>
/// <param name="GoalIds">The goals that it serves.</param>
/// <param name="Versions">Its rules, each from its first day.</param>
/// <param name="Eligibility">The path of the check of applicants and applications.</param>
/// <param name="History">The path of everything that happened to it.</param>
public sealed record SchemeEntry(
    string Id, string IssuerId, FunderKind Funder, string Title, decimal Budget, DateOnly From, DateOnly? Until, DateOnly? ClosedOn, IReadOnlyList<string> GoalIds,
    IReadOnlyList<SchemeVersion> Versions, string Eligibility, string History)
{
    internal static SchemeEntry Of(FundingScheme state) => new(
        state.Id, state.IssuerId, state.Funder, state.Title, state.Budget, state.From, state.Until, state.ClosedOn, state.GoalIds, state.Versions,
        $"/v1/funding-schemes/{state.Id}/eligibility-checks", $"/v1/funding-schemes/{state.Id}/history");
}

/// <summary>Whether somebody can apply under a scheme, and why or why not.</summary>
/// <param name="SchemeId">The scheme.</param>
/// <param name="Version">The version of its rules that holds on the day.</param>
/// <param name="ApplicantId">Who would apply.</param>
/// <param name="GrantId">The application that was checked; null when only the applicant was.</param>
/// <param name="On">The day.</param>
/// <param name="IsEligible">Whether every rule is met.</param>
/// <param name="Reasons">Every rule that was checked.</param>
public sealed record EligibilityEntry(
    string SchemeId, int Version, string ApplicantId, string? GrantId, DateOnly On, bool IsEligible, IReadOnlyList<EligibilityReason> Reasons);

/// <summary>A rule that was checked.</summary>
/// <param name="Rule">Its name, as a refusal would give it.</param>
/// <param name="IsMet">Whether it is met.</param>
/// <param name="Sentence">Why not; null when it is met.</param>
public sealed record EligibilityReason(string Rule, bool IsMet, string? Sentence)
{
    internal static EligibilityReason Of(EligibilityCheck check) => new(check.Rule.Name, check.IsMet, check.IsMet ? null : check.Rule.Sentence);
}
