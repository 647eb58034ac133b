using Microsoft.AspNetCore.Http;
using Samenkracht.Volunteers.Volunteering;

namespace Samenkracht.Volunteers.Hours;

/// <summary>A certificate of hours: what a volunteer did for the library, and how long.</summary>
/// <param name="VolunteerId">The volunteer.</param>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="From">The first day of the period.</param>
/// <param name="Until">The last day of the period.</param>
/// <param name="KnownAt">As it was known at this instant.</param>
/// <param name="FirstDay">The first day with hours that count; null without any.</param>
/// <param name="LastDay">The last day with hours that count; null without any.</param>
/// <param name="ConfirmedMinutes">The minutes that count.</param>
/// <param name="Work">The minutes that count, by task.</param>
public sealed record HoursStatement(
    string VolunteerId, string OrganisationId, DateOnly From, DateOnly Until, DateTimeOffset KnownAt, DateOnly? FirstDay, DateOnly? LastDay, int ConfirmedMinutes,
    IReadOnlyList<WorkedHours> Work)
{
    /// <summary>The certificate, from sheets.</summary>
    public static HoursStatement Of(
        Volunteer volunteer, DateOnly from, DateOnly until, DateTimeOffset knownAt, IReadOnlyList<HoursSheet> sheets, IReadOnlyDictionary<string, string> titles)
    {
        var entries = sheets.SelectMany(sheet => sheet.Entries).Where(entry => entry.Counted > 0 && entry.Work.Day >= from && entry.Work.Day <= until).ToList();
        return new(
            volunteer.Id, volunteer.OrganisationId, from, until, knownAt, entries.Count == 0 ? null : entries.Min(entry => entry.Work.Day),
            entries.Count == 0 ? null : entries.Max(entry => entry.Work.Day), entries.Sum(entry => entry.Counted), WorkedHours.Of(entries, titles));
    }
}

/// <summary>GET /v1/volunteers/{volunteerId}/hours-statements.</summary>
public static class GetHoursStatementEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/volunteers/{volunteerId}/hours-statements", Kind = OperationKind.Read, Right = "hours-sheets.read", Answer = typeof(HoursStatement),
            Summary = "Read a certificate of hours",
            Description = "The confirmed hours of a volunteer in a period, by task. Asked again with its instant of knowledge it says the same.",
            Query =
            [
                new("from", "The first day; that of the application when absent.", "date"),
                new("until", "The last day; today when absent.", "date"),
                OneThing.Moments[1],
            ],
        },
        ReadAsync);

    private static async Task<IResult> ReadAsync(ReadRequest request)
    {
        (DateOnly From, DateOnly Until) PeriodOf(Volunteer volunteer) =>
            (request.Query.Date("from") ?? volunteer.AppliedOn, request.Query.Date("until") ?? request.ValidOn);

        return await SheetsOfVolunteer.ReadAsync(request, PeriodOf) is var (volunteer, read)
            ? ReadRequest.Answer(HoursStatement.Of(volunteer, PeriodOf(volunteer).From, PeriodOf(volunteer).Until, request.KnowledgeAt, read.Sheets, read.Titles))
            : Problems.Unknown();
    }
}
