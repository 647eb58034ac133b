using Marten;
using Samenkracht.Volunteers.Tasks;
using Samenkracht.Volunteers.Volunteering;

namespace Samenkracht.Volunteers.Hours;

/// <summary>Confirmed minutes of one task, or of one activity without a task.</summary>
/// <param name="TaskId">The task; null when only an activity was named.</param>
/// <param name="ActivityId">The activity; null when a task was named.</param>
/// <param name="Title">The title of the task; null for an activity.</param>
/// <param name="Minutes">Confirmed minutes.</param>
public sealed record WorkedHours(string? TaskId, string? ActivityId, string? Title, int Minutes)
{
    /// <summary>Those of sheets in a period, the most first.</summary>
    public static IReadOnlyList<WorkedHours> Of(IEnumerable<Entry> entries, IReadOnlyDictionary<string, string> titles) =>
        [.. entries.Where(entry => entry.Counted > 0)
            .GroupBy(entry => (entry.Work.TaskId, ActivityId: entry.Work.TaskId is null ? entry.Work.ActivityId : null))
            .Select(group => new WorkedHours(
                group.Key.TaskId, group.Key.ActivityId, group.Key.TaskId is { } task ? titles.GetValueOrDefault(task) : null, group.Sum(entry => entry.Counted)))
            .OrderByDescending(work => work.Minutes).ThenBy(work => work.TaskId ?? work.ActivityId, StringComparer.Ordinal)];
}

/// <summary>The sheets of a volunteer in a period, as known at an instant, with the titles of their tasks.</summary>
/// <param name="Sheets">The sheets, by month.</param>
/// <param name="Titles">The titles of the tasks, by id.</param>
internal sealed record SheetsOfVolunteer(IReadOnlyList<HoursSheet> Sheets, IReadOnlyDictionary<string, string> Titles)
{
    /// <summary>Reads them; null when the caller may not know the volunteer.</summary>
    public static async Task<(Volunteer Volunteer, SheetsOfVolunteer Read)?> ReadAsync(ReadRequest request, Func<Volunteer, (DateOnly From, DateOnly Until)> period)
    {
        var ct = request.Http.RequestAborted;
        if (await request.Session.LoadAsync<Volunteer>(request.PathStream, ct) is not { } volunteer || !request.Caller.MayKnow(volunteer)) return null;

        var (from, until) = period(volunteer);
        var streams = new List<string>();
        for (var month = HoursSheet.MonthOf(from < volunteer.AppliedOn ? volunteer.AppliedOn : from); month <= until; month = month.AddMonths(1))
            streams.Add(HoursSheet.IdOf(volunteer.Id, month));
        var sheets = (await request.History.AsOfAsync<HoursSheet>(streams, null, request.KnownAt, ct)).Values.OrderBy(sheet => sheet.Month).ToList();
        var tasks = await request.Session.LoadManyAsync<TaskProfile>(ct, [.. sheets.SelectMany(sheet => sheet.Entries).Select(entry => entry.Work.TaskId).OfType<string>().Distinct()]);
        return (volunteer, new(sheets, tasks.ToDictionary(task => task.Id, task => task.Title)));
    }
}
