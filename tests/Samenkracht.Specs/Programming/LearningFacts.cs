using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Common.Sealing;
using Samenkracht.Programming.Known;
using Samenkracht.Programming.Learning;
using Samenkracht.Programming.People;

namespace Samenkracht.Specs.Programming;

/// <summary>The trajectory that the specs tell about.</summary>
internal static class LearningFacts
{
    public const string Id = "learning-trajectory-1";
    public const string Deventer = "organisation-bibliotheek-deventer";
    public const string Learner = "person-00000000-0000-0000-0000-000000000003";
    public const string Volunteer = "volunteer-37";
    public const string Node = "policy-plan-samenkracht-2021-2024/a2-d2";
    private const string Plan = "policy-plan-samenkracht-2021-2024";

    public static readonly DateOnly Today = new(2023, 1, 1);

    public static readonly IntakeTaken Intake = new(
        Id, Deventer, Learner, Sealed.Of(Learner, "Amina")!, Sealed.Of(Learner, "0612345678"), LearningQuestion.Speaking, LanguageLevel.A1,
        LearningForm.Individual, true, false, [Node], "organisation-gemeente-deventer", new(2022, 1, 10));

    public static readonly VolunteerMatched Matched = new(Id, Volunteer, new(2019, 1, 20), new(2021, 6, 1), new(2022, 1, 20));
    public static readonly CourseStarted Started = new(Id, Deventer, [Node], new(2022, 2, 1));
    public static readonly ProgressRecorded Progress = new(Id, Deventer, LanguageLevel.A2, 12.5m, [Node], new(2022, 5, 1));
    public static readonly CourseFinished Finished = new(Id, Deventer, LanguageLevel.B1, 2, LearningOutcome.Reached, [Node], new(2022, 9, 1));
    public static readonly TrajectoryStopped Stopped = new(Id, Deventer, StopReason.Work, [Node], new(2022, 6, 1));
    public static readonly LearnerReferred Referred = new(Id, Deventer, "organisation-roc-aventus", [Node], new(2022, 6, 1));
    public static readonly LearnerErased Erased = new(Id, Deventer, Learner, ErasureBasis.Retention, new(2022, 12, 1));

    public static LearningTrajectory Trajectory(params IFact[] facts) => Given.State<LearningTrajectory>([Intake, .. facts]);

    public static Asked AskedNow => Given.Asked(Today, Given.By("staff", Deventer), (
        PlanOutline.IdOf(Plan), Given.State<PlanOutline>(new PlanOutlineChanged(PlanOutline.IdOf(Plan), Plan, 1, [Node], new(2021, 1, 1), new(2021, 1, 1)))));
}
