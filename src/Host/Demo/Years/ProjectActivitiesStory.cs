using Samenkracht.Programming.Activities;

namespace Samenkracht.Host.Demo.Years;

/// <summary>What libraries put on for a project. Of a stopped project one session is still planned: it is cancelled because the project stopped.</summary>
internal sealed class ProjectActivitiesStory(Telling telling) : IStory
{
    public IEnumerable<Play> In(DateOnly month) => ProjectPlans.All.SelectMany(plan => Activities(plan, month));

    private IEnumerable<Play> Activities(ProjectPlan plan, DateOnly month)
    {
        var dice = telling.Dice($"project activities {plan.Code} {month:yyyy-MM}");
        var lead = telling.World.Libraries.Single(library => library.Code == plan.Lead);
        var piece = Repertoire.All.Single(one => one.Code == plan.Piece) with { Node = plan.Node };
        if (plan.End == ProjectEnd.Stopped && plan.EndedOn.AddDays(-12).IsIn(month))
        {
            var (planned, id) = (plan.EndedOn.AddDays(-12).Workday(), $"activity-{plan.Code}-vervolg");
            yield return new(planned.At(9), lead.Staff, Planned($"{plan.Code}-vervolg", plan, piece, planned));
            yield return new(planned.At(10), lead.Staff, new ScheduleSession(lead.Houses[0].Id, planned.AddDays(45).At(14), 90), id);
        }

        if (month <= plan.StartedOn || month.AddMonths(3) > plan.EndedOn || !dice.Chance(Math.Min(1, telling.Scale * 4))) yield break;
        var on = month.AddDays(dice.Between(2, 12)).Workday();
        foreach (var play in new ActivityTelling(telling).Of(new(
            $"{plan.Code}-{month:yyyyMM}", lead, null, piece, plan.Id, on, [on.AddDays(10), on.AddDays(17), on.AddDays(24)], lead.Houses[0]))) yield return play;
    }

    private static PlanActivity Planned(string code, ProjectPlan plan, Piece piece, DateOnly on) => new(
        code, null, null, $"{piece.Title}: vervolg", piece.Function, piece.Theme, piece.Group, [World.Node(piece.Node)], plan.Id, DeliveryForm.Physical, 30, on);
}
