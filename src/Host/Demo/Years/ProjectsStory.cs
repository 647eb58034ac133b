using Samenkracht.Partnerships.Cases;
using Samenkracht.Partnerships.Projects;

namespace Samenkracht.Host.Demo.Years;

/// <summary>Network projects: proposed, joined at several levels, led through phases, supported, evaluated, completed or stopped with a lesson.</summary>
internal sealed class ProjectsStory(Telling telling) : IStory
{
    private const double Filled = 0.45, SupportLinesPerYear = 6_500;
    private static readonly DateOnly Leaving = World.Merger.AddDays(-3);

    public IEnumerable<Play> In(DateOnly month) => ProjectPlans.All.Where(plan => plan.ProposedOn.IsIn(month)).SelectMany(Tell);

    private IEnumerable<Play> Tell(ProjectPlan plan)
    {
        var dice = telling.Dice($"project {plan.Code}");
        var lead = telling.World.Libraries.Single(library => library.Code == plan.Lead);
        var others = telling.World.On(plan.StartedOn).Where(library => library.Code != plan.Lead && dice.Chance(Filled)).ToList();
        return [.. Begin(plan, lead, others, dice), .. Carry(plan, lead, dice), .. Years(plan, [lead, .. others], dice), .. Merge(plan, others), .. End(plan, lead, others, dice)];
    }

    private static IEnumerable<Play> Begin(ProjectPlan plan, Library lead, IReadOnlyList<Library> others, Dice dice)
    {
        yield return new(plan.ProposedOn.At(9), lead.Staff, new ProposeProject(
            plan.Code, plan.Title, World.Network, [World.Node(plan.Node)], [LocalTasksStory.Of(lead)[0].Id], lead.Id,
            $"Wat werkt voor inwoners bij: {plan.Title}?", "Samen ontwikkelen wat elke bibliotheek kan gebruiken.", plan.ProposedOn));
        yield return new(plan.ApprovedOn.At(9), Telling.Office, new ApproveProject($"{plan.ApprovedOn.Year}-{plan.ApprovedOn.Month:00}", plan.ApprovedOn), plan.Id);
        yield return Join(plan, lead, ParticipationLevel.Lead, plan.ApprovedOn);
        foreach (var library in others)
            yield return Join(
                plan, library, dice.Pick([ParticipationLevel.Follow, ParticipationLevel.TakePart, ParticipationLevel.TakePart, ParticipationLevel.Pilot]),
                plan.ApprovedOn.AddDays(dice.Between(1, 25)));
        yield return new(plan.StartedOn.At(9), Telling.Office, new StartProject(plan.StartedOn), plan.Id);
    }

    private static Play Join(ProjectPlan plan, Library library, ParticipationLevel level, DateOnly on) => new(
        on.At(11), library.Director,
        new JoinProject(library.Id, level, "Tijd van medewerkers en een eigen pilot", "Een aanpak die hier ook werkt", [LocalTasksStory.Of(library)[0].Id], on), plan.Id);

    private static IEnumerable<Play> Carry(ProjectPlan plan, Library lead, Dice dice)
    {
        (ProjectPhase Phase, int Percent)[] phases = [(ProjectPhase.Experiment, 5), (ProjectPhase.Implementation, 35), (ProjectPhase.RollOut, 75)];
        var days = plan.StartedOn.AddMonths(plan.Months) is var end && end > World.Last ? World.Last.DayNumber - plan.StartedOn.DayNumber : end.DayNumber - plan.StartedOn.DayNumber;
        foreach (var (phase, percent) in phases.Where(step => plan.End != ProjectEnd.Stopped || step.Phase == ProjectPhase.Experiment))
        {
            var on = plan.StartedOn.AddDays(Math.Max(1, days * percent / 100)).Workday();
            if (on < plan.EndedOn) yield return new(on.At(10), lead.Staff, new ChangePhase(phase, on), plan.Id);
        }

        string[] stones = ["aanpak-beschreven", "eerste-pilot", "netwerkbijeenkomst"];
        for (var at = 0; at < stones.Length; at++)
        {
            var due = plan.StartedOn.AddDays(days * (at + 1) / 4);
            yield return new(plan.StartedOn.At(12 + at), lead.Staff, new SetMilestone(stones[at], stones[at].Replace('-', ' '), due, plan.StartedOn), plan.Id);
            if (due >= plan.EndedOn.AddDays(-7) || plan.End == ProjectEnd.Stopped) continue;
            yield return dice.Chance(0.85)
                ? new(due.At(15), lead.Staff, new ReachMilestone(stones[at], due), plan.Id)
                : new(due.At(15), lead.Staff, new DropMilestone(stones[at], "Past niet meer bij de aanpak", due), plan.Id);
        }
    }

    private IEnumerable<Play> Years(ProjectPlan plan, IReadOnlyList<Library> libraries, Dice dice)
    {
        for (var month = new DateOnly(plan.StartedOn.Year, plan.StartedOn.Month, 1).AddMonths(1); month.LastOfMonth() < plan.EndedOn; month = month.AddMonths(1))
            for (var lines = dice.Whole(SupportLinesPerYear / 12 / 12 * telling.Light * 0.5); lines > 0; lines--)
            {
                var (on, library) = (month.AddDays(dice.Between(0, 27)), dice.Pick(libraries));
                if (library.ExistsOn(on)) yield return new(on.At(16), Telling.Office, new RecordSupport(
                    dice.Between(2, 24) * 0.5m, library.Id, dice.Pick(["Projectleiding", "Training", "Communicatie", "Inhoudelijk advies"]), on), plan.Id);
            }

        for (var year = plan.StartedOn.Year; year <= plan.EndedOn.Year; year++)
        {
            var on = new[] { new DateOnly(year, 12, 9), plan.EndedOn.AddDays(-2) }.Min();
            if (on < plan.StartedOn) continue;
            foreach (var library in libraries.Where(library => library.ExistsOn(on)))
                yield return new(on.At(13), library.Director, new EvaluateBenefit(
                    library.Id, year, dice.Between(plan.End == ProjectEnd.Stopped ? 3 : 5, 9), dice.Chance(0.4), "Besproken in het team.", on), plan.Id);
        }
    }

    private IEnumerable<Play> Merge(ProjectPlan plan, IReadOnlyList<Library> others)
    {
        if (plan.StartedOn > Leaving || plan.EndedOn < World.Merger.AddMonths(1)) yield break;
        var leaving = others.Where(library => library.IsPredecessor).ToList();
        foreach (var library in leaving)
            yield return new(Leaving.At(10), library.Director, new LeaveProject(library.Id, Leaving, "Gaat op in Bibliotheek Twente"), plan.Id);
        if (leaving.Count == 0) yield break;
        yield return Join(plan, telling.World.Libraries.Single(library => library.Code == "bibliotheek-twente"), ParticipationLevel.TakePart, World.Merger.AddDays(10));
    }

    private IEnumerable<Play> End(ProjectPlan plan, Library lead, IReadOnlyList<Library> others, Dice dice)
    {
        if (plan.End is not { } end) yield break;
        var (on, code, isStopped) = (plan.EndedOn, $"{plan.Code}-{(plan.End == ProjectEnd.Stopped ? "gestopt" : "afgerond")}", end == ProjectEnd.Stopped);
        var (told, theCase) = (on.AddDays(-6), $"knowledge-case-{code}");
        yield return new(told.At(9), lead.Staff, new DraftCase(
            code, null, isStopped ? CaseKind.Fail : dice.Pick([CaseKind.Shine, CaseKind.Mixed]), plan.Title, "Wat we deden, met wie, en wat ervan kwam.",
            isStopped ? "Eerst vragen wie het gebruikt, dan pas bouwen." : "Begin klein en deel vroeg wat er misgaat.", plan.Id, [World.Node(plan.Node)], told));
        yield return new(told.At(11), lead.Director, new ShareCase(CaseAudience.Network, [], told), theCase);
        if (isStopped)
        {
            yield return new(on.At(15), Telling.Office, new StopProject(on, "Te weinig deelnemers en te weinig gebruik", "Eerst vragen wie het gebruikt, dan pas bouwen.", [theCase]), plan.Id);
            yield break;
        }

        yield return new(on.At(15), Telling.Office, new CompleteProject(on, [theCase], "De aanpak is beschreven en door iedereen te gebruiken."), plan.Id);
        foreach (var library in telling.World.On(on.AddDays(40)).Where(library => library.Code != plan.Lead && library.Code != "bibliotheek-twente" && !others.Contains(library) && dice.Chance(0.4)))
        {
            var adopted = on.AddDays(dice.Between(20, 40));
            yield return new(adopted.At(10), library.Director, new AdoptResult(library.Id, adopted, dice.Pick([ParticipationLevel.TakePart, ParticipationLevel.Follow])), plan.Id);
        }
    }
}
