using Microsoft.AspNetCore.Http;
using Samenkracht.Volunteers.Volunteering;

namespace Samenkracht.Volunteers.Hours;

/// <summary>The hours of a volunteer in a year: the yearly statement.</summary>
/// <param name="VolunteerId">The volunteer.</param>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="Year">The calendar year.</param>
/// <param name="KnownAt">As it was known at this instant.</param>
/// <param name="ConfirmedMinutes">The minutes that count.</param>
/// <param name="WaitingMinutes">The minutes that wait to be confirmed.</param>
/// <param name="Months">The months with a sheet.</param>
/// <param name="Work">The minutes that count, by task.</param>
public sealed record HoursOfYear(
    string VolunteerId, string OrganisationId, int Year, DateTimeOffset KnownAt, int ConfirmedMinutes, int WaitingMinutes, IReadOnlyList<HoursOfMonth> Months,
    IReadOnlyList<WorkedHours> Work)
{
    /// <summary>The statement, from sheets.</summary>
    public static HoursOfYear Of(Volunteer volunteer, int year, DateTimeOffset knownAt, IReadOnlyList<HoursSheet> sheets, IReadOnlyDictionary<string, string> titles)
    {
        var months = sheets.Select(sheet => new HoursOfMonth(
            sheet.Month, sheet.Entries.Sum(entry => entry.Counted), sheet.Entries.Where(entry => entry.Waits).Sum(entry => entry.Minutes), sheet.LockedOn)).ToList();
        return new(
            volunteer.Id, volunteer.OrganisationId, year, knownAt, months.Sum(month => month.ConfirmedMinutes), months.Sum(month => month.WaitingMinutes), months,
            WorkedHours.Of(sheets.SelectMany(sheet => sheet.Entries), titles));
    }
}

/// <summary>The hours of a volunteer in a month.</summary>
/// <param name="Month">The first day of the month.</param>
/// <param name="ConfirmedMinutes">The minutes that count.</param>
/// <param name="WaitingMinutes">The minutes that wait to be confirmed.</param>
/// <param name="LockedOn">The day on which the month was locked; null while it is open.</param>
public sealed record HoursOfMonth(DateOnly Month, int ConfirmedMinutes, int WaitingMinutes, DateOnly? LockedOn);

/// <summary>GET /v1/volunteers/{volunteerId}/hours.</summary>
public static class GetHoursOfYearEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/volunteers/{volunteerId}/hours", Kind = OperationKind.Read, Right = "hours-sheets.read", Answer = typeof(HoursOfYear),
            Summary = "Read the hours of a volunteer in a year",
            Description = "By month and by task, confirmed and waiting; as known at an instant, without the corrections that came later.",
            Query = [new("year", "The calendar year; the present one when absent.", "integer"), OneThing.Moments[1]],
        },
        ReadAsync);

    private static async Task<IResult> ReadAsync(ReadRequest request)
    {
        var year = request.Query.Number("year") ?? request.ValidOn.Year;
        if (year is < 1900 or > 9998) return Problems.Invalid([new("year", "query", "This must lie between 1900 and 9998.")]);

        return await SheetsOfVolunteer.ReadAsync(request, _ => (new(year, 1, 1), new(year, 12, 31))) is var (volunteer, read)
            ? ReadRequest.Answer(HoursOfYear.Of(volunteer, year, request.KnowledgeAt, read.Sheets, read.Titles))
            : Problems.Unknown();
    }
}
