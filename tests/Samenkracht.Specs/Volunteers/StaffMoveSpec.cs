using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Volunteers.Competences;
using Samenkracht.Volunteers.Development;
using Samenkracht.Volunteers.Reactions;
using Samenkracht.Volunteers.Screenings;
using static Samenkracht.Specs.Volunteers.PeopleFacts;

namespace Samenkracht.Specs.Volunteers;

public sealed class StaffMoveSpec
{
    private const string Successor = "organisation-bibliotheek-ijssel";
    private const string MergerId = "merger-ijssel";

    private static readonly DateOnly TheDay = new(2024, 1, 1);
    private static readonly DateOnly TheirEnd = new(2025, 2, 6);
    private static readonly MergerTookEffect Merged = new(MergerId, [Deventer, Hengelo], Successor, "Bibliotheek IJssel", "foundation", TheDay);
    private static readonly DeedWasAnnulled Annulled = new(MergerId, [Deventer, Hengelo], Successor, TheDay, TheirEnd);
    private static readonly StaffMove Over = new(MergerId, TheDay, (owner, _) => CarryVolunteersOverHandler.SuccessorOf(Merged, owner));
    private static readonly StaffMove Back = new(MergerId, TheirEnd, (owner, passages) => BringVolunteersBackHandler.HomeOf(Annulled, owner, passages));

    private static readonly DevelopmentPlanAgreed Plan = new("development-plan-1", Joke, Deventer, 1_000m, new(2024, 1, 1), new(2024, 12, 31), new(2023, 12, 1));
    private static readonly DevelopmentPlanPassedOn PlanPassed = new(Plan.PlanId, Joke, Deventer, Successor, MergerId, TheDay);
    private static readonly VitalityActionStarted Action = new("vitality-action-1", Deventer, "Samen wandelen", VitalityTheme.Movement, null, new(2023, 4, 1));
    private static readonly VitalityActionPassedOn ActionPassed = new(Action.ActionId, Deventer, Successor, MergerId, TheDay);
    private static readonly CompetenceProfileDefined Profile = new("competence-profile-taal", Deventer, "Taalhuis", [new("coachen", "Begeleiden", 3)], null, new(2023, 1, 1));
    private static readonly CompetenceProfilePassedOn ProfilePassed = new(Profile.ProfileId, Deventer, Successor, MergerId, TheDay);
    private static readonly PersonAssessed Assessed = new("competence-assessment-1", Joke, Deventer, Profile.ProfileId, Profile.Competences, [new("coachen", 3)], new(2023, 2, 1));
    private static readonly CompetenceAssessmentPassedOn AssessmentPassed = new(Assessed.AssessmentId, Joke, Deventer, Successor, MergerId, TheDay);
    private static readonly SecondmentAgreed Lent = new("secondment-1", Joke, Deventer, "organisation-bibliotheek-zwolle", 8m, new(2023, 5, 1), new(2024, 4, 30), null, new(2023, 4, 1));
    private static readonly SecondmentPassedOn HomePassed = new(Lent.SecondmentId, Joke, SecondmentSide.Home, Deventer, Successor, MergerId, TheDay);
    private static readonly ScreeningPolicySet Strict = new(ScreeningPolicy.IdOf(Deventer), Deventer, 24, new(2021, 1, 1));
    private static readonly ScreeningPolicyTakenOver TakenOver = new(ScreeningPolicy.IdOf(Successor), Successor, [Deventer, Hengelo], 24, MergerId, TheDay);

    [Fact]
    public void What_was_agreed_with_staff_goes_on_with_the_successor_also_when_it_is_over()
    {
        Over.Decide(Given.State<DevelopmentPlan>(Plan)).Then(PlanPassed);
        Over.Decide(Given.State<DevelopmentPlan>(Plan, new DevelopmentPlanReviewed(Plan.PlanId, Joke, Deventer, [], PlanOutcome.Completed, new(2023, 12, 31)))).Then(PlanPassed);
        Over.Decide(Given.State<VitalityAction>(Action)).Then(ActionPassed);
        Over.Decide(Given.State<CompetenceProfile>(Profile)).Then(ProfilePassed);
        Over.Decide(Given.State<CompetenceAssessment>(Assessed)).Then(AssessmentPassed);
        Over.Decide(Given.State<Secondment>(Lent)).Then(HomePassed);
    }

    [Fact]
    public void Nothing_passes_twice_and_the_successor_reaches_it()
    {
        Over.Decide(Given.State<DevelopmentPlan>(Plan, PlanPassed)).Then();
        Over.Decide(Given.State<Secondment>(Lent, HomePassed)).Then();
        IBelong[] passed =
        [
            Given.State<DevelopmentPlan>(Plan, PlanPassed), Given.State<VitalityAction>(Action, ActionPassed), Given.State<CompetenceProfile>(Profile, ProfilePassed),
            Given.State<CompetenceAssessment>(Assessed, AssessmentPassed), Given.State<Secondment>(Lent, HomePassed),
        ];
        Assert.All(passed, one => Assert.Equal((true, false), (one.BelongsTo(Successor), one.BelongsTo(Deventer))));
    }

    [Fact]
    public void All_of_it_goes_back_when_the_deed_is_annulled()
    {
        Back.Decide(Given.State<DevelopmentPlan>(Plan, PlanPassed)).Then(PlanPassed with { FromOrganisationId = Successor, OrganisationId = Deventer, On = TheirEnd });
        Back.Decide(Given.State<VitalityAction>(Action, ActionPassed)).Then(ActionPassed with { FromOrganisationId = Successor, OrganisationId = Deventer, On = TheirEnd });
        Back.Decide(Given.State<CompetenceProfile>(Profile, ProfilePassed)).Then(ProfilePassed with { FromOrganisationId = Successor, OrganisationId = Deventer, On = TheirEnd });
        Back.Decide(Given.State<CompetenceAssessment>(Assessed, AssessmentPassed))
            .Then(AssessmentPassed with { FromOrganisationId = Successor, OrganisationId = Deventer, On = TheirEnd });
        Back.Decide(Given.State<DevelopmentPlan>(Plan with { OrganisationId = Successor, On = new(2024, 3, 1) }))
            .Then(PlanPassed with { FromOrganisationId = Successor, OrganisationId = Deventer, On = TheirEnd });
    }

    [Fact]
    public void Who_was_lent_within_the_merger_is_lent_again_afterwards()
    {
        var hostPassed = HomePassed with { Side = SecondmentSide.Host, FromOrganisationId = Hengelo };
        var within = Lent with { HostId = Hengelo };

        Over.Decide(Given.State<Secondment>(within)).Then(HomePassed, hostPassed);
        var merged = Given.State<Secondment>(within, HomePassed, hostPassed);
        Assert.Equal((Successor, Successor), (merged.HomeId, merged.HostId));
        var back = Given.State<Secondment>([within, HomePassed, hostPassed, .. Back.Decide(merged).Facts]);
        Assert.Equal((Deventer, Hengelo), (back.HomeId, back.HostId));
    }

    [Fact]
    public void Who_was_assessed_at_two_libraries_that_merged_is_one_person()
    {
        var second = Assessed with { AssessmentId = "competence-assessment-2", OrganisationId = Hengelo, Levels = [new("coachen", 1)], On = new(2023, 3, 1) };
        var both = new[] { Given.State<CompetenceAssessment>(Assessed, AssessmentPassed), Given.State<CompetenceAssessment>(second, AssessmentPassed with { AssessmentId = second.AssessmentId }) };
        var others = Enumerable.Range(1, 4).Select(number => Given.State<CompetenceAssessment>(Assessed with { PersonId = $"person-{number}", OrganisationId = Successor }));

        Assert.Null(ReadinessScores.Of(Profile.ProfileId, [.. both, .. others.Skip(1)]).Network.Assessed);
        var scores = ReadinessScores.Of(Profile.ProfileId, [.. both, .. others]).Network;
        Assert.Equal((5, 4), (scores.Assessed, scores.Ready));
    }

    [Fact]
    public void The_strictest_screening_policy_holds_until_the_successor_decides()
    {
        ScreeningPolicy Policy(string organisation, int months) => Given.State<ScreeningPolicy>(new ScreeningPolicySet(ScreeningPolicy.IdOf(organisation), organisation, months, new(2021, 1, 1)));

        PassScreeningPolicy.Decide(Merged, [Given.State<ScreeningPolicy>(Strict)], null).Then(TakenOver);
        PassScreeningPolicy.Decide(Merged, [Policy(Deventer, 48), Policy(Hengelo, 40)], null).Then(TakenOver with { Months = 40 });
        PassScreeningPolicy.Decide(Merged, [Policy(Deventer, 48)], null).Then();
        PassScreeningPolicy.Decide(Merged, [Given.State<ScreeningPolicy>(Strict)], Policy(Successor, 60)).Then();
        PassScreeningPolicy.Decide(Merged, [Given.State<ScreeningPolicy>(Strict)], Given.State<ScreeningPolicy>(TakenOver)).Then();
        Assert.Equal((36, 24), (Given.State<ScreeningPolicy>(TakenOver).MonthsOn(TheDay.AddDays(-1)), Given.State<ScreeningPolicy>(TakenOver).MonthsOn(TheDay)));
    }

    [Fact]
    public void A_screening_policy_that_came_with_a_merger_goes_with_it()
    {
        var letGo = new ScreeningPolicyLetGo(TakenOver.PolicyId, Successor, 36, MergerId, TheirEnd);
        var decided = new ScreeningPolicyChanged(TakenOver.PolicyId, Successor, 30, new(2024, 6, 1), "Eigen beleid");

        PassScreeningPolicy.Decide(Annulled, Given.State<ScreeningPolicy>(TakenOver)).Then(letGo);
        PassScreeningPolicy.Decide(Annulled, Given.State<ScreeningPolicy>(TakenOver, letGo)).Then();
        PassScreeningPolicy.Decide(Annulled, Given.State<ScreeningPolicy>(TakenOver, decided)).Then();
        PassScreeningPolicy.Decide(Annulled, null).Then();
        Assert.Equal(36, Given.State<ScreeningPolicy>(TakenOver, letGo).MonthsOn(TheirEnd));
    }
}
