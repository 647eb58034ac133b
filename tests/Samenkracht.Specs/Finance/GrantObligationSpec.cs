using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Common.Figures;
using Samenkracht.Contracts.Programming;
using Samenkracht.Contracts.Volunteers;
using Samenkracht.Finance.Grants;
using Samenkracht.Finance.Reactions;
using static Samenkracht.Specs.Finance.TheGrant;

namespace Samenkracht.Specs.Finance;

public sealed class GrantObligationSpec
{
    private static readonly DateOnly On = new(2024, 1, 5);

    private static Decision Meet(string obligation, decimal? counted, string? evidence, params IFact[] facts) =>
        MeetObligationEndpoint.Decide(new(obligation, evidence, On), Of(facts), new(counted), By());

    [Fact]
    public void A_number_is_met_when_it_was_counted()
    {
        Meet("bijeenkomsten", 1_140m, null, Running).Then(new GrantObligationMet(Id, Grantee, "bijeenkomsten", 1_140m, null, On));
        Meet("bijeenkomsten", 1_139m, null, Running).ThenRefused("Less was counted for this obligation than its target.");
        Meet("bijeenkomsten", null, "Heus", Running).ThenRefused("Less was counted for this obligation than its target.");
    }

    [Fact]
    public void What_is_not_counted_is_met_with_evidence()
    {
        Meet("delen", null, "Bijeenkomst", Running).Then(new GrantObligationMet(Id, Grantee, "delen", null, "Bijeenkomst", On));
        Meet("delen", null, null, Running).ThenRefused("An obligation for which nothing is counted is met with evidence.");
    }

    [Fact]
    public void An_obligation_is_done_once()
    {
        Meet("delen", null, "Bijeenkomst", [.. Running, Shared]).ThenRefused("The obligation is not open any more.");
        Meet("geen", null, "Bijeenkomst", Running).ThenRefused("The grant has no such obligation.");
        Meet("delen", null, "Bijeenkomst", Prepared, Submitted).ThenRefused("This grant is not awarded, or it is settled or withdrawn.");
        MeetObligationEndpoint.Decide(new("delen", "x", new(2022, 3, 1)), Of(Running), new(null), By()).ThenRefused("This day lies before the last step of the grant.");
        MeetObligationEndpoint.Decide(new("delen", "x", new(2027, 3, 1)), Of(Running), new(null), By()).ThenRefused("What happens to a grant cannot lie in the future.");
    }

    [Fact]
    public void The_grantor_waives()
    {
        GrantObligationWaived waived = new(Id, Grantor, "delen", "2023-0212", On, "Provincie doet het zelf");
        WaiveObligationEndpoint.Decide(new("delen", "2023-0212", On, "Provincie doet het zelf"), Of(Running), By()).Then(waived);
        WaiveObligationEndpoint.Decide(new("delen", "2023-0212", On, "Provincie doet het zelf"), Of([.. Running, waived]), By()).ThenRefused("The obligation is not open any more.");

        Assert.Equal((ObligationStatus.Waived, "Provincie doet het zelf"), (Of([.. Running, waived]).Obligations[1].Status, Of([.. Running, waived]).Obligations[1].Reason));
    }

    [Fact]
    public void The_grantee_deviates_with_a_reason()
    {
        DeviateFromObligationEndpoint.Decide(new("bijeenkomsten", On, "Eén bibliotheek viel weg"), Of(Running), new(1_083m), By()).Then(FewerSessions);
        DeviateFromObligationEndpoint.Decide(new("bijeenkomsten", On, "x"), Of([.. Running, FewerSessions]), new(1_083m), By()).ThenRefused("The obligation is not open any more.");

        Assert.Equal((ObligationStatus.Deviated, 1_083m), (Of([.. Running, FewerSessions]).Obligations[0].Status, Of([.. Running, FewerSessions]).Obligations[0].Counted));
    }

    [Fact]
    public void An_interim_report_is_of_a_running_grant()
    {
        SubmitInterimReport command = new(From, new(2022, 12, 31), "412 bijeenkomsten", new(2023, 1, 20));
        SubmitInterimReportEndpoint.Decide(command, Of(Running), By()).Then(new GrantInterimReported(Id, Grantee, From, new(2022, 12, 31), "412 bijeenkomsten", new(2023, 1, 20)));
        SubmitInterimReportEndpoint.Decide(command with { Until = new(2022, 1, 1) }, Of(Running), By()).ThenRefused("The work ends on or after the day it begins.");
        SubmitInterimReportEndpoint.Decide(command with { On = new(2022, 1, 20) }, Of(Running), By()).ThenRefused("This day lies before the last step of the grant.");
        SubmitInterimReportEndpoint.Decide(command with { On = new(2027, 1, 20) }, Of(Running), By()).ThenRefused("What happens to a grant cannot lie in the future.");
        SubmitInterimReportEndpoint.Decide(command, Of(Settled), By()).ThenRefused("This grant is not awarded, or it is settled or withdrawn.");

        Assert.Equal(new(2023, 1, 20), Of([.. Running, new GrantInterimReported(Id, Grantee, From, Until, "x", new(2023, 1, 20))]).LastReportOn);
    }

    [Fact]
    public void A_session_counts_for_the_grants_of_its_project()
    {
        ProgrammeCounted told = new(Other, "activity-voorlezen", new(2022, 5, 1), null, [Node], Project, 1, 14, 90, 60);

        var work = CountGrantWorkHandler.Decide(told)!;

        Assert.True(work.CountsFor(Of(Running)));
        Assert.True(work.CountsFor(Of(Prepared)));
        Assert.False((work with { ProjectId = null }).CountsFor(Of(Running)));
        Assert.False(work.CountsFor(Of(Prepared, Submitted, Rejected)));
        Assert.Equivalent(
            new GrantWorkCounted("grant-progress-samen-lezen", Id, Other, "activity-voorlezen", [Node], 1, 14, 90, 0, new(2022, 5, 1)), work.FactOf(Id), strict: true);
        Assert.Null(CountGrantWorkHandler.Decide(told with { Sessions = 0, Participants = 0, StaffMinutes = 0 }));
    }

    [Fact]
    public void A_grant_without_a_project_pays_for_its_grantee_its_nodes_and_its_period()
    {
        var yearly = Of(Prepared with { Application = Application with { ProjectId = null } }, Submitted, Awarded);
        var work = CountVolunteerHoursHandler.Decide(new VolunteerHoursCounted(Grantee, null, null, [Node], new(2022, 5, 1), 90));

        Assert.True(work.CountsFor(yearly));
        Assert.False((work with { OrganisationId = Other }).CountsFor(yearly));
        Assert.False((work with { PlanNodes = ["policy-plan-samen/a2"] }).CountsFor(yearly));
        Assert.False((work with { On = From.AddDays(-1) }).CountsFor(yearly));
        Assert.False((work with { On = Until.AddDays(1) }).CountsFor(yearly));
    }

    [Fact]
    public void What_counts_is_a_figure_of_the_grant_with_hours_in_minutes()
    {
        ICounted fact = new GrantWork(Other, null, Project, [Node], new(2022, 5, 1), 1, 14, 90, 45).FactOf(Id);

        Assert.Equal(
            [("grant-sessions", 1m), ("grant-participants", 14m), ("grant-staff-minutes", 90m), ("grant-volunteer-minutes", 45m)],
            fact.Figures.Select(figure => (figure.Measure, figure.Amount)));
        Assert.All(fact.Figures, figure => Assert.Equal((Id, Other, new DateOnly(2022, 5, 1)), (figure.AboutId, figure.OrganisationId, figure.On)));
        Assert.Equal((1.5m, 14m), (GrantProgress.AmountOf(ObligationMeasure.StaffHours, 90), GrantProgress.AmountOf(ObligationMeasure.Participants, 14)));
        Assert.Equal(2, Given.State<GrantProgress>((GrantWorkCounted)fact, (GrantWorkCounted)fact).Facts);
    }
}
