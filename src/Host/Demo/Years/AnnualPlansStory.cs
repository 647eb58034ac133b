using Samenkracht.Partnerships.AnnualPlans;

namespace Samenkracht.Host.Demo.Years;

/// <summary>An annual plan of each library and year: prepared, approved, realised, closed in January; Dalfsen revises its plan of 2023 after a cut of 5 %.</summary>
internal sealed class AnnualPlansStory(Telling telling) : IStory
{
    public IEnumerable<Play> In(DateOnly month) => telling.World.Libraries.SelectMany(library => Plans(library, month));

    private IEnumerable<Play> Plans(Library library, DateOnly month)
    {
        // The first plan of a library is made as it begins; the others in the autumn before.
        if (library.From.IsIn(month)) return Make(library, library.From.Year, library.From.AddDays(7));
        return month.Month == 10 && month.Year < 2024 && month.AddDays(6) is var prepared && library.ExistsOn(prepared) && library.From < prepared
            ? Make(library, month.Year + 1, prepared.Workday())
            : [];
    }

    private IEnumerable<Play> Make(Library library, int year, DateOnly prepared)
    {
        var (dice, plan, tasks) = (telling.Dice($"annual plan {library.Code} {year}"), $"annual-plan-{library.Code}-{year}", LocalTasksStory.Of(library));
        yield return new(prepared.At(9), library.Staff, new PrepareAnnualPlan(library.Id, year, $"Jaarplan {year}", prepared));
        for (var at = 1; at <= tasks.Count; at++)
        {
            yield return new(prepared.At(10 + (at * 0.1)), library.Staff, new AddPriority(tasks[at - 1].Title, [tasks[at - 1].Id], [tasks[at - 1].Node], prepared), plan);
            yield return new(prepared.At(11 + (at * 0.1)), library.Staff, new CommitResources(
                at, library.Profile.Staff * dice.Between(10, 40), library.Profile.Population / 10 * dice.Between(1, 4), prepared), plan);
        }

        var (submitted, approved) = (prepared.AddDays(4).Workday(), prepared.AddDays(10).Workday());
        yield return new(submitted.At(9), library.Staff, new SubmitForApproval(submitted), plan);
        yield return new(approved.At(14), library.Director, new ApproveAnnualPlan(ApproverPosition.Director, approved), plan);
        if (library.Code == "bibliotheek-dalfsen-nieuwleusen" && year == 2023)
        {
            var on = new DateOnly(2023, 1, 16);
            yield return new(on.At(10), library.Director, new ReviseAnnualPlan(
                1, [.. tasks.Select((_, at) => new PriorityChange(at + 1, Hours: 95, Euros: 2_750m))], on, "Bezuiniging van vijf procent op de subsidie vanaf 2023"), plan);
        }

        // What is not over at the merger closes by succession.
        if (library.IsPredecessor && year > library.Until.Year) yield break;
        var (reported, closed) = library.IsPredecessor && year == library.Until.Year
            ? (library.Until.AddDays(-14), library.Until.AddDays(-3))
            : (new DateOnly(year, 12, 12).AddDays(dice.Between(0, 8)), new DateOnly(year + 1, 1, 10).AddDays(dice.Between(0, 14)));
        for (var at = 1; at <= tasks.Count; at++)
            yield return new(reported.At(11), library.Staff, new ReportRealisation(
                at, dice.Pick([PriorityOutcome.Achieved, PriorityOutcome.Achieved, PriorityOutcome.Partly, PriorityOutcome.NotAchieved]), "Volgens het jaarverslag.", reported), plan);
        yield return new(closed.At(12), library.Director, new CloseAnnualPlan(closed), plan);
    }
}
