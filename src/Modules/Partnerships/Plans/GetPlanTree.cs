using System.Linq.Expressions;
using Marten;
using Microsoft.AspNetCore.Http;
using Samenkracht.Common.Figures;
using Samenkracht.Partnerships.AnnualPlans;
using Samenkracht.Partnerships.LocalTasks;
using Samenkracht.Partnerships.Projects;

namespace Samenkracht.Partnerships.Plans;

/// <summary>GET /v1/policy-plans/{planId}/tree.</summary>
public static class GetPlanTreeEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/policy-plans/{planId}/tree", Kind = OperationKind.Read, Right = "policy-plans.read", Answer = typeof(PlanTree),
            Summary = "Read a policy plan as a tree",
            Description = "Each ambition, task and action with the local tasks, priorities, network projects and programme figures on it, as far as the caller may read those: "
                + "of one organisation or the network, of a year or of the whole period, on a day, as known at an instant. Without a day it is that of today, "
                + "or the last day of the year or the plan when that is over.",
            Query =
            [
                new("organisation", "Only what this organisation does, by id."), new("year", "Only this calendar year.", "integer"), .. OneThing.Moments,
            ],
        },
        ReadAsync);

    private static async Task<IResult> ReadAsync(ReadRequest request)
    {
        var aborted = request.Http.RequestAborted;
        var plan = (await request.History.AsOfAsync<PolicyPlan>([request.PathStream], null, request.KnownAt, aborted)).GetValueOrDefault(request.PathStream);
        if (plan is null) return Problems.Unknown();

        var (organisation, year) = (request.Query.Text("organisation"), request.Query.Number("year"));
        if (year is { } asked && (asked < plan.From.Year || asked > plan.Until.Year))
            return Problems.Invalid([new("year", "query", $"The plan is of {plan.From.Year} to {plan.Until.Year}.")]);

        var (from, until) = (year is { } first ? new DateOnly(first, 1, 1) : plan.From, year is { } last ? new DateOnly(last, 12, 31) : plan.Until);
        var day = request.Query.Date("validOn") ?? new[] { until, plan.LastDay, request.ValidOn }.Min();
        var (mayTasks, mayPlans, mayProjects) = (request.CallerBy("local-tasks.read"), request.CallerBy("annual-plans.read"), request.CallerBy("network-projects.read"));
        var tasks = (await StatesAsync(
            request, day, request.Session.Query<LocalTask>().Where(task => organisation == null || task.OrganisationId == organisation), task => task.Id)).Where(task =>
            mayTasks.MayKnow(task) && task.RaisedOn <= until && !(task.ResolvedOn < from));
        var plans = (await StatesAsync(
            request, day,
            request.Session.Query<AnnualPlan>().Where(one => one.Year >= from.Year && one.Year <= until.Year && (organisation == null || one.OrganisationId == organisation)),
            one => one.Id)).Where(mayPlans.MayKnow);
        var projects = (await StatesAsync(request, day, request.Session.Query<NetworkProject>(), project => project.Id)).Where(project =>
            mayProjects.MayKnow(project) && project.IsUnderWayBetween(from, until)
            && (organisation is null || project.LeadId == organisation || project.Participations.Any(one => one.LibraryId == organisation && one.From <= until && !(one.Until <= from))));
        var sums = await request.Figures.SumAsync(
            new(PartnershipsModule.Name, from, day < until ? day : until) { KnownAt = request.KnownAt, Organisations = organisation is null ? null : [organisation] },
            FigureBy.PlanNodes, aborted);

        var ambitions = new PlanTreeBuilder(plan, day < plan.From ? plan.From : day, [.. tasks], [.. plans], [.. projects], sums).Ambitions();
        return ReadRequest.Answer(new PlanTree(plan.Id, plan.Title, day, organisation, year, ambitions, await request.PositionAsync()));
    }

    // What is so today is kept; what was so on another day is made from the log, of the streams that can be shown and no others.
    private static async Task<IEnumerable<T>> StatesAsync<T>(ReadRequest request, DateOnly day, IQueryable<T> candidates, Expression<Func<T, string>> id) where T : class
    {
        var aborted = request.Http.RequestAborted;
        if (request.KnownAt is null && request.Query.Date("validOn") is null && day == request.ValidOn) return await candidates.ToListAsync(aborted);
        return (await request.History.AsOfAsync<T>([.. await candidates.Select(id).ToListAsync(aborted)], day, request.KnownAt, aborted)).Values;
    }
}
