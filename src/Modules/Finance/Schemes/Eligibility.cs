using Samenkracht.Finance.Grants;

namespace Samenkracht.Finance.Schemes;

/// <summary>Checks an application against the rules of a scheme that hold on a day.</summary>
public static class Eligibility
{
    /// <summary>A scheme has its window.</summary>
    public static readonly Rule NotOpen = new("scheme-not-open", "The scheme takes no applications on this day.");

    /// <summary>Some schemes name who can apply.</summary>
    public static readonly Rule ApplicantNotListed = new("scheme-applicant-not-listed", "The applicant is not on the list of the scheme.");

    /// <summary>Some schemes are for certified libraries.</summary>
    public static readonly Rule NotCertified = new("scheme-applicant-not-certified", "The applicant is not certified on this day.");

    /// <summary>One application gets no more than this.</summary>
    public static readonly Rule OverCeiling = new("scheme-over-ceiling", "The amount lies above what the scheme gives to one application.");

    /// <summary>There is no more than there is.</summary>
    public static readonly Rule OverBudget = new("scheme-over-budget", "The amount lies above the budget of the scheme.");

    /// <summary>Others bear a part.</summary>
    public static readonly Rule CoFinancingShort = new("scheme-co-financing-short", "Others bear a smaller part of the costs than the scheme asks.");

    /// <summary>What would be done anyway needs no grant.</summary>
    public static readonly Rule WorkBegan = new("scheme-work-began", "The work began before the application.");

    /// <summary>First show what the last grant brought.</summary>
    public static readonly Rule EarlierNotSettled = new("scheme-earlier-not-settled", "The grant that this application follows is not settled.");

    /// <summary>The money is for working together.</summary>
    public static readonly Rule TooFewLibraries = new("scheme-too-few-libraries", "Fewer libraries work together than the scheme asks.");

    /// <summary>The municipality goes along.</summary>
    public static readonly Rule NoMunicipalSupport = new("scheme-no-municipal-support", "The scheme asks for the support of the municipality.");

    /// <summary>What one learns is for all.</summary>
    public static readonly Rule NotShared = new("scheme-results-not-shared", "The scheme asks that results are shared with the whole network.");

    /// <summary>Every check that needs no more than who applies and when.</summary>
    public static IEnumerable<EligibilityCheck> OfApplicant(FundingScheme scheme, string applicantId, bool certified, DateOnly on)
    {
        var rules = scheme.VersionOn(on).Rules;
        yield return new(NotOpen, scheme.IsOpenOn(on));
        yield return new(ApplicantNotListed, rules.Applicants.Count == 0 || rules.Applicants.Contains(applicantId));
        yield return new(NotCertified, !rules.NeedsCertificate || certified);
    }

    /// <summary>Every check of an application.</summary>
    public static IEnumerable<EligibilityCheck> Of(
        FundingScheme scheme, string applicantId, GrantApplication application, bool certified, bool earlierSettled, DateOnly on)
    {
        var rules = scheme.VersionOn(on).Rules;
        var libraries = application.PartnerIds.Append(applicantId).Distinct().Count();
        var costs = application.Requested + application.CoFinancing;
        return
        [
            .. OfApplicant(scheme, applicantId, certified, on),
            new(OverCeiling, !(application.Requested > rules.CeilingPerApplication)),
            new(OverBudget, application.Requested <= scheme.Budget),
            new(CoFinancingShort, application.CoFinancing >= rules.MinimumCoFinancing * costs),
            new(WorkBegan, !rules.WorkMayNotHaveBegun || !(application.WorkBeganOn < on)),
            new(EarlierNotSettled, !rules.NeedsEarlierSettled || application.FollowsGrantId is null || earlierSettled),
            new(TooFewLibraries, libraries >= rules.CooperatingLibraries),
            new(NoMunicipalSupport, !rules.NeedsMunicipalSupport || application.MunicipalSupport),
            new(NotShared, !rules.SharingRequired || application.SharesResults),
        ];
    }
}

/// <summary>One rule of a scheme, and whether it is met.</summary>
/// <param name="Rule">The rule that refuses when it is not met.</param>
/// <param name="IsMet">Whether it is met.</param>
public sealed record EligibilityCheck(Rule Rule, bool IsMet);
