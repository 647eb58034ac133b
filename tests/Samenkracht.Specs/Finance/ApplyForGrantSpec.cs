using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Contracts.Finance;
using Samenkracht.Finance.Grants;
using Samenkracht.Finance.Known;
using Samenkracht.Finance.Schemes;
using static Samenkracht.Specs.Finance.TheGrant;

namespace Samenkracht.Specs.Finance;

public sealed class ApplyForGrantSpec
{
    private static readonly PrepareApplication Prepare = new("samen-lezen", Scheme, null, null, Application, new(2022, 1, 10));

    private static Decision When(PrepareApplication command, string organisation = Grantee) =>
        PrepareApplicationEndpoint.Decide(command, Id, By("staff", organisation, (Scheme, Given.State<FundingScheme>(Published))));

    private static Decision Submit(
        SchemeRules? rules = null, GrantApplication? application = null, bool certified = false, Grant? earlier = null, DateOnly? on = null, params IFact[] more)
    {
        CertificateStanding? certification = certified ? Given.State<CertificateStanding>(new CertificationBegan("certificate-standing-bibliotheek-deventer", Grantee, new(2021, 1, 1), new(2024, 12, 31), 0)) : null;
        return SubmitApplicationEndpoint.Decide(
            new(on ?? Submitted.SubmittedOn), Of([Prepared with { Application = application ?? Application }, .. more]),
            new(Given.State<FundingScheme>(Published with { Rules = rules ?? Rules }), certification, earlier), By());
    }

    [Fact]
    public void An_application_is_prepared_under_a_scheme() => When(Prepare).Then(Prepared);

    [Fact]
    public void Without_a_scheme_the_grantor_is_named()
    {
        When(Prepare with { SchemeId = null, GrantorId = "organisation-gemeente-deventer", Funder = FunderKind.Municipality })
            .Then(Prepared with { SchemeId = null, GrantorId = "organisation-gemeente-deventer", Funder = FunderKind.Municipality });
        When(Prepare with { SchemeId = null }).ThenRefused("Name the scheme, or who grants and what kind of funder it is.");
    }

    [Fact]
    public void The_scheme_is_known() => When(Prepare with { SchemeId = "funding-scheme-geen" }).ThenRefused("There is no such funding scheme.");

    [Fact]
    public void Nobody_applies_to_itself() => When(Prepare, Grantor).ThenRefused("An organisation does not apply to itself.");

    [Fact]
    public void Work_runs_forward() =>
        When(Prepare with { Application = Application with { Until = From.AddDays(-1) } }).ThenRefused("The work ends on or after the day it begins.");

    [Fact]
    public void Nothing_is_prepared_in_the_future() => When(Prepare with { PreparedOn = new(2027, 1, 1) }).ThenRefused("What happens to a grant cannot lie in the future.");

    [Fact]
    public void An_application_is_rewritten_until_it_is_sent()
    {
        var less = Application with { Requested = 150_000m };
        ReviseApplicationEndpoint.Decide(new(less, new(2022, 1, 20)), Of(Prepared), By()).Then(new GrantApplicationRevised(Id, Grantee, less, new(2022, 1, 20)));

        Assert.Equal(150_000m, Of(Prepared, new GrantApplicationRevised(Id, Grantee, less, new(2022, 1, 20))).Application.Requested);
        ReviseApplicationEndpoint.Decide(new(less, new(2022, 2, 20)), Of(Prepared, Submitted), By()).ThenRefused("The application is no longer in preparation.");
        ReviseApplicationEndpoint.Decide(new(less, new(2022, 1, 9)), Of(Prepared), By()).ThenRefused("This day lies before the application was prepared.");
        ReviseApplicationEndpoint.Decide(new(less with { Until = new(2021, 1, 1) }, new(2022, 1, 20)), Of(Prepared), By()).ThenRefused("The work ends on or after the day it begins.");
    }

    [Fact]
    public void What_meets_the_rules_of_the_day_is_sent()
    {
        var decision = Submit().ThenFacts(Submitted);

        decision.ThenTells(new GrantApplicationWasSubmitted(Id, Project, Grantee, Submitted.SubmittedOn, true));
    }

    [Fact]
    public void Without_a_scheme_only_the_common_thresholds_hold() => SubmitApplicationEndpoint.Decide(
            new(Submitted.SubmittedOn), Of(Prepared with { SchemeId = null }), new(null, null, null), By())
        .ThenFacts(Submitted with { SchemeId = null, SchemeVersion = null, Rules = SchemeRules.Common });

    [Fact]
    public void It_is_sent_once_after_it_was_prepared()
    {
        Submit(more: Submitted).ThenRefused("The application is no longer in preparation.");
        Submit(on: new(2022, 1, 9)).ThenRefused("This day lies before the application was prepared.");
        Submit(on: new(2022, 1, 19), more: new GrantApplicationRevised(Id, Grantee, Application, new(2022, 1, 20))).ThenRefused("This day lies before the last step of the grant.");
    }

    [Fact]
    public void Every_rule_that_is_not_met_is_named()
    {
        var decision = Submit(Rules with { NeedsMunicipalSupport = true, CooperatingLibraries = 3 });

        decision.ThenRefused("Fewer libraries work together than the scheme asks.");
        Assert.Equal(["scheme-too-few-libraries", "scheme-no-municipal-support"], (IEnumerable<string>)decision.Refusal!.Details!);
    }

    [Fact]
    public void Each_rule_refuses_by_itself()
    {
        Submit(on: new(2022, 11, 1)).ThenRefused("The scheme takes no applications on this day.");
        Submit(Rules with { Applicants = [Other] }).ThenRefused("The applicant is not on the list of the scheme.");
        Submit(Rules with { NeedsCertificate = true }).ThenRefused("The applicant is not certified on this day.");
        Submit(Rules with { CeilingPerApplication = 179_999.99m }).ThenRefused("The amount lies above what the scheme gives to one application.");
        Submit(Rules with { CeilingPerApplication = null }, Application with { Requested = 750_000.01m, CoFinancing = 500_000m })
            .ThenRefused("The amount lies above the budget of the scheme.");
        Submit(application: Application with { CoFinancing = 59_999.99m }).ThenRefused("Others bear a smaller part of the costs than the scheme asks.");
        Submit(application: Application with { WorkBeganOn = new(2022, 1, 30) }).ThenRefused("The work began before the application.");
        Submit(Rules with { NeedsEarlierSettled = true }, Application with { FollowsGrantId = "grant-eerder" }, earlier: Of(Running))
            .ThenRefused("The grant that this application follows is not settled.");
        Submit(Rules with { NeedsMunicipalSupport = true }).ThenRefused("The scheme asks for the support of the municipality.");
        Submit(Rules with { SharingRequired = true }, Application with { SharesResults = false }).ThenRefused("The scheme asks that results are shared with the whole network.");
    }

    [Fact]
    public void Each_rule_lets_through_what_it_asks_for()
    {
        var all = Rules with
        {
            Applicants = [Grantee], NeedsCertificate = true, CeilingPerApplication = 180_000m, NeedsEarlierSettled = true, CooperatingLibraries = 2, NeedsMunicipalSupport = true,
            SharingRequired = true,
        };
        var application = Application with { WorkBeganOn = Submitted.SubmittedOn, MunicipalSupport = true, FollowsGrantId = "grant-eerder" };

        Submit(all, application, certified: true, earlier: Of(Settled)).ThenFacts(Submitted with { Rules = all });
        Submit(all with { WorkMayNotHaveBegun = false }, application with { WorkBeganOn = new(2021, 1, 1), FollowsGrantId = null }, certified: true)
            .ThenFacts(Submitted with { Rules = all with { WorkMayNotHaveBegun = false } });
    }

    [Fact]
    public void A_missing_document_is_asked_for_and_given_within_four_weeks()
    {
        var decision = RequestSupplementEndpoint.Decide(new(["Begroting"], new(2022, 2, 7)), Of(Prepared, Submitted), By()).ThenFacts(MissesBudget);
        decision.ThenTells(new Samenkracht.Finance.Reactions.SupplementIsDue(Id, new(2022, 3, 7)));

        SupplyDocumentsEndpoint.Decide(new(new(2022, 3, 7)), Of(Prepared, Submitted, MissesBudget), By()).Then(new GrantDocumentsSupplied(Id, Grantee, new(2022, 3, 7)));
        SupplyDocumentsEndpoint.Decide(new(new(2022, 3, 8)), Of(Prepared, Submitted, MissesBudget), By()).ThenRefused("The term for missing documents has passed.");
        SupplyDocumentsEndpoint.Decide(new(new(2022, 2, 6)), Of(Prepared, Submitted, MissesBudget), By()).ThenRefused("This day lies before the last step of the grant.");
        SupplyDocumentsEndpoint.Decide(new(new(2027, 2, 6)), Of(Prepared, Submitted, MissesBudget), By()).ThenRefused("What happens to a grant cannot lie in the future.");
        SupplyDocumentsEndpoint.Decide(new(new(2022, 3, 7)), Of(Prepared, Submitted), By()).ThenRefused("The grantor waits for no documents.");
        RequestSupplementEndpoint.Decide(new(["Begroting"], new(2022, 2, 7)), Of(Prepared), By()).ThenRefused("The grantor has no complete application to decide on.");
        RequestSupplementEndpoint.Decide(new(["Begroting"], new(2022, 1, 30)), Of(Prepared, Submitted), By()).ThenRefused("This day lies before the last step of the grant.");
    }

    [Fact]
    public void Documents_that_came_in_time_but_were_recorded_late_leave_it_processed()
    {
        var (late, given) = (new GrantApplicationNotProcessed(Id, Grantor, new(2022, 3, 7)), new GrantDocumentsSupplied(Id, Grantee, new(2022, 2, 21)));

        SupplyDocumentsEndpoint.Decide(new(new(2022, 2, 21)), Of(Prepared, Submitted, MissesBudget, late), By()).ThenFacts(given)
            .ThenTells(new GrantApplicationWasSubmitted(Id, Project, Grantee, Submitted.SubmittedOn, true));
        Assert.Equal(GrantStatus.NotProcessed, Of(Prepared, Submitted, MissesBudget, late).Status);
        Assert.Equal(GrantStatus.Submitted, Of(Prepared, Submitted, MissesBudget, late, given).Status);
        Assert.Equal(GrantStatus.Submitted, Of(Prepared, Submitted, MissesBudget, given, late).Status);
    }

    [Fact]
    public void An_application_is_taken_back()
    {
        var back = new GrantApplicationWithdrawn(Id, Grantee, new(2022, 2, 1), "Niet meer nodig");

        WithdrawApplicationEndpoint.Decide(new(new(2022, 2, 1), "Niet meer nodig"), Of(Prepared), By()).Then(back);
        WithdrawApplicationEndpoint.Decide(new(new(2022, 2, 1), "Niet meer nodig"), Of(Prepared, Submitted), By()).ThenFacts(back)
            .ThenTells(new GrantApplicationWasRejected(Id, Project, new(2022, 2, 1)));
        WithdrawApplicationEndpoint.Decide(new(new(2022, 5, 1), "Niet meer nodig"), Of(Running), By()).ThenRefused("There is no open application to take back.");
        WithdrawApplicationEndpoint.Decide(new(new(2022, 1, 30), "Niet meer nodig"), Of(Prepared, Submitted), By()).ThenRefused("This day lies before the last step of the grant.");
        Assert.False(Of(Prepared, back).TakesProgress);
    }
}
