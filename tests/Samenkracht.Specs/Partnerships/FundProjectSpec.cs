using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Contracts.Finance;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.Cases;
using Samenkracht.Partnerships.Projects;
using Samenkracht.Partnerships.Reactions;
using static Samenkracht.Specs.Partnerships.ProjectFacts;

namespace Samenkracht.Specs.Partnerships;

/// <summary>What grants mean for the project that they pay for.</summary>
public sealed class FundProjectSpec
{
    private const string Grant = "grant-taalcafe";
    private const string Province = "organisation-provincie";

    private static readonly ProjectFundingAppliedFor AppliedFor = new(Id, Grant, Almelo, new(2021, 10, 15), true);
    private static readonly ProjectFundingRefused Refused = new(Id, Grant, new(2021, 12, 1));
    private static readonly ProjectFunded Funded = new(
        Id, Grant, Almelo, 180_000m, [new("bijeenkomsten", "Bijeenkomsten", "sessions", 1_140m, Node, new(2023, 12, 31))], new(2021, 12, 1));
    private static readonly ProjectFundingWithdrawn Withdrawn = new(Id, Grant, new(2022, 3, 1), "Niet zelf gedragen");
    private static readonly ProjectLessonOwed Owed = new(Id, Grant, 180_000m, 171_000m, new(2023, 2, 1));
    private static readonly ProjectLessonShared Shared = new(Id, Grant, Case, new(2023, 3, 1));

    private static readonly GrantApplicationWasSubmitted Submitted = new(Grant, Id, Almelo, new(2021, 10, 15), true);
    private static readonly GrantApplicationWasRejected Rejected = new(Grant, Id, new(2021, 12, 1));
    private static readonly GrantWasAwarded Awarded = new(
        Grant, Id, Almelo, Province, 180_000m, new(2022, 1, 1), new(2023, 12, 31),
        [new("bijeenkomsten", "Bijeenkomsten", "sessions", 1_140m, Node, new(2023, 12, 31))], new(2021, 12, 1));
    private static readonly GrantWasSettledLower Lower = new(Grant, Id, Almelo, 180_000m, 171_000m, new(2023, 2, 1));

    private static NetworkProject After(params IFact[] history) => Given.State<NetworkProject>([Proposed, Approved, AlmeloJoined, .. history]);

    private static Decision Start(DateOnly on, params IFact[] history) => StartProjectEndpoint.Decide(new(on), After(history), Office);

    private static Decision Share(ShareProjectLesson command, KnowledgeCase? shared, NetworkProject project, Asked? by = null) => ShareProjectLessonEndpoint.Decide(
        command, project,
        (by ?? AskedBy("staff", Almelo)) with { Others = (type, id) => type == typeof(KnowledgeCase) && id == Case ? shared : null });

    private static KnowledgeCase ACase(params IFact[] then) =>
        Given.State<KnowledgeCase>([new CaseDrafted(Case, Almelo, CaseKind.Fail, "Minder bijeenkomsten", "Eén viel weg", "Plan ruimer", Id, [Node], new(2023, 2, 10)), .. then]);

    private static readonly CaseShared WithAll = new(Case, Almelo, CaseAudience.Network, [], new(2023, 2, 20));

    [Fact]
    public void An_application_says_from_when_the_project_may_start()
    {
        AwaitFundingHandler.Decide(Submitted, After()).Then(AppliedFor);
        AwaitFundingHandler.Decide(Submitted, After(AppliedFor)).Then();
        AwaitFundingHandler.Decide(Submitted, After(AppliedFor, Funded)).Then();
        AwaitFundingHandler.Decide(Submitted, After(AppliedFor, Refused)).Then(AppliedFor);
    }

    [Fact]
    public void Work_does_not_begin_before_the_application_where_the_scheme_forbids_it()
    {
        Start(new(2021, 10, 14), AppliedFor).ThenRefused("A grant that was applied for pays for no work that began before the application.");
        Start(new(2021, 10, 14), AppliedFor, Funded).ThenRefused("A grant that was applied for pays for no work that began before the application.");
        Assert.Single(Start(new(2021, 10, 15), AppliedFor).Facts);
        Assert.Single(Start(new(2021, 10, 14), AppliedFor with { WorkMayNotHaveBegun = false }).Facts);
        Assert.Single(Start(new(2021, 10, 14), AppliedFor, Refused).Facts);
    }

    [Fact]
    public void A_rejection_leaves_it_unfunded()
    {
        LoseFundingHandler.Decide(Rejected, After(AppliedFor)).Then(Refused);
        LoseFundingHandler.Decide(Rejected, After()).Then();
        LoseFundingHandler.Decide(Rejected, After(AppliedFor, Refused)).Then();
    }

    [Fact]
    public void An_award_brings_dated_tasks()
    {
        FundProjectHandler.Decide(Awarded, After(AppliedFor)).Then(Funded);
        FundProjectHandler.Decide(Awarded, After(AppliedFor, Funded)).Then();
        FundProjectHandler.Decide(Awarded, After()).Then(Funded);

        var grant = After(AppliedFor, Funded).GrantOf(Grant)!;
        Assert.Equal((ProjectGrantStatus.Awarded, 180_000m, new DateOnly(2023, 12, 31)), (grant.Status, grant.Amount, grant.Tasks[0].DueOn));
    }

    [Fact]
    public void A_withdrawal_cancels_the_tasks_and_an_award_that_stands_again_brings_them_back()
    {
        CancelTasksHandler.Decide(new(Grant, Id, Withdrawn.On, Withdrawn.Reason), After(AppliedFor, Funded)).Then(Withdrawn);
        CancelTasksHandler.Decide(new(Grant, Id, Withdrawn.On, Withdrawn.Reason), After(AppliedFor)).Then();
        FundProjectHandler.Decide(Awarded, After(AppliedFor, Funded, Withdrawn)).Then(Funded);

        Assert.Empty(After(AppliedFor, Funded, Withdrawn).GrantOf(Grant)!.Tasks);
    }

    [Fact]
    public void A_lower_settlement_owes_a_lesson_until_it_is_reversed()
    {
        ProjectLessonLifted lifted = new(Id, Grant, new(2023, 5, 1));

        OweLessonHandler.Decide(Lower, After(AppliedFor, Funded)).ThenFacts(Owed).ThenTells(new ProjectLessonFellDue(Id, Grant, Owed.On));
        OweLessonHandler.Decide(Lower, After(AppliedFor, Funded, Owed)).Then();
        OweLessonHandler.Decide(Lower, After(AppliedFor, Funded, Owed, Shared)).Then();
        LiftLessonHandler.Decide(new(Grant, Id, new(2023, 5, 1)), After(Funded, Owed)).ThenFacts(lifted).ThenTells(new ProjectLessonWasSettled(Id, Grant, lifted.On));
        LiftLessonHandler.Decide(new(Grant, Id, new(2023, 5, 1)), After(Funded)).Then();
        Assert.Empty(After(Funded, Owed, lifted).LessonsOwed);
    }

    [Fact]
    public void A_project_is_not_completed_while_a_lesson_is_owed()
    {
        Decision Complete(params IFact[] history) => CompleteProjectEndpoint.Decide(new(new(2023, 4, 1), [Case], "Klaar"), Given.State<NetworkProject>(Running(history)), Office);

        Complete(Funded, Owed).ThenRefused("A grant of this project was settled lower, and no lesson of it was shared yet.");
        Assert.Single(Complete(Funded, Owed, Shared).Facts);
    }

    [Fact]
    public void The_lesson_is_a_case_that_is_shared()
    {
        ShareProjectLesson command = new(Grant, Case, new(2023, 3, 1));
        var project = After(Funded, Owed);

        Share(command, ACase(WithAll), project).ThenFacts(Shared).ThenTells(new ProjectLessonWasSettled(Id, Grant, Shared.On));
        Share(command, ACase(), project).ThenRefused("There is no such knowledge case that is shared with others.");
        Share(command, null, project).ThenRefused("There is no such knowledge case that is shared with others.");
        Share(command, ACase(WithAll, new CaseWithdrawn(Case, Almelo, "Toch niet", new(2023, 2, 25))), project)
            .ThenRefused("There is no such knowledge case that is shared with others.");
        Share(command, ACase(WithAll), After(Funded)).ThenRefused("No lesson is owed of this grant.");
        Share(command, ACase(WithAll), project, AskedBy("staff", Borne)).ThenRefused("Only the lead and the network office do this.");
        Share(command with { On = new(2023, 1, 31) }, ACase(WithAll), project).ThenRefused("This day lies before the last step of the project.");
        Share(command with { On = new(2023, 6, 2) }, ACase(WithAll), project).ThenRefused("What happened in a project cannot lie in the future.");
        Assert.Equal((Case, true), (After(Funded, Owed, Shared).GrantOf(Grant)!.LessonCaseId, After(Funded, Owed, Shared).KnowledgeCaseIds.Contains(Case)));
    }
}
