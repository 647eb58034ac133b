using System.ComponentModel.DataAnnotations;
using Samenkracht.Common.Sealing;
using Samenkracht.Programming.Known;
using Samenkracht.Programming.People;

namespace Samenkracht.Programming.Learning;

/// <summary>Takes the intake of a learner. Name and contact are sealed before they are stored.</summary>
/// <param name="LearnerId">The pseudonym of a learner who was here before; one is made when absent.</param>
/// <param name="Name">The name of the learner.</param>
/// <param name="Contact">How to reach the learner; null when unknown.</param>
/// <param name="Question">What the learner wants to get better at.</param>
/// <param name="StartLevel">The level at the intake.</param>
/// <param name="Form">With whom the learner will learn.</param>
/// <param name="Informal">Whether it leads to no diploma.</param>
/// <param name="FamilyApproach">Whether a volunteer comes to a family at home, as VoorleesExpress does.</param>
/// <param name="PlanNodes">The nodes of a policy plan that it counts for, 1 to 10.</param>
/// <param name="ReferredById">The organisation that sent the learner; null when the learner came alone.</param>
/// <param name="On">The day of the intake.</param>
public sealed record TakeIntake(
    [property: Person] string? LearnerId,
    [property: Length(1, 200)] string Name,
    [property: Length(3, 254)] string? Contact,
    LearningQuestion Question,
    LanguageLevel StartLevel,
    LearningForm Form,
    bool Informal,
    bool FamilyApproach,
    [property: Length(1, 10)] IReadOnlyList<string> PlanNodes,
    [property: Id("organisation")] string? ReferredById,
    DateOnly On);

/// <summary>POST /v1/learning-trajectories.</summary>
public static class TakeIntakeEndpoint
{
    public static Decision Decide(TakeIntake command, string id, string learnerId, Asked asked) =>
        command.On > asked.Today ? LearningTrajectory.InFuture
        : PlanOutline.Refuses(command.PlanNodes, command.On, asked) is { } unknown ? unknown
        : [new IntakeTaken(
            id, asked.By.Organisation!, learnerId, Sealed.Of(learnerId, command.Name)!, Sealed.Of(learnerId, command.Contact), command.Question, command.StartLevel,
            command.Form, command.Informal, command.FamilyApproach, command.PlanNodes, command.ReferredById, command.On)];

    public static void Map(Api api) => api.Start<LearningTrajectory, TakeIntake>(
        new()
        {
            Path = "/learning-trajectories", Right = "learning.change", Facts = [typeof(IntakeTaken)],
            Summary = "Take an intake",
            Description = "Begins the trajectory of a learner at a language house or a course. Name and contact are sealed: the log keeps a pseudonym and commitments only.",
            Example = new TakeIntake(
                null, "Amina Yilmaz", "06 12345678", LearningQuestion.Speaking, LanguageLevel.A1, LearningForm.Individual, true, false,
                ["policy-plan-samenkracht-2021-2024/a2-d2"], "organisation-gemeente-deventer", new(2026, 9, 1)),
        },
        _ => Keys.For("learning-trajectory"),
        (command, id, asked) => Decide(command, id, Pseudonym.Or(command.LearnerId), asked),
        (command, _) => PlanOutline.Keys(command.PlanNodes));
}
