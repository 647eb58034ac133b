using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Samenkracht.Volunteers.Tasks;
using Samenkracht.Volunteers.Volunteering;

namespace Samenkracht.Volunteers.Hours;

/// <summary>Opens the hours sheet of a volunteer and a month.</summary>
/// <param name="VolunteerId">The volunteer.</param>
/// <param name="Month">The month, as 2026-11.</param>
public sealed record OpenHoursSheet(
    [property: VolunteerId] string VolunteerId,
    [property: RegularExpression("^(19|20)[0-9]{2}-(0[1-9]|1[0-2])$", ErrorMessage = "This must be a month as 2026-11.")] string Month)
{
    internal DateOnly FirstDay => DateOnly.ParseExact($"{Month}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>POST /v1/hours-sheets.</summary>
public static class OpenHoursSheetEndpoint
{
    public static Decision Decide(OpenHoursSheet command, string id, Asked asked) =>
        asked.Find<Volunteer>(command.VolunteerId) is not { } volunteer || !volunteer.BelongsTo(asked.By.Organisation!) ? Volunteer.NotKnown
        : command.FirstDay > asked.Today ? HoursSheet.InFuture
        : [new HoursSheetOpened(id, volunteer.Id, volunteer.PersonId, volunteer.OrganisationId, command.FirstDay)];

    public static void Map(Api api) => api.Start<HoursSheet, OpenHoursSheet>(
        new()
        {
            Path = "/hours-sheets", Right = "hours-sheets.log", Facts = [typeof(HoursSheetOpened)],
            Summary = "Open an hours sheet",
            Description = "One sheet for each volunteer and month. A session that is held opens it by itself for who had a shift.",
            Example = new OpenHoursSheet("volunteer-0190a1b2-0000-7000-8000-000000000037-bibliotheek-deventer", "2026-11"),
        },
        command => HoursSheet.IdOf(command.VolunteerId, command.FirstDay),
        Decide,
        (command, _) => [new(typeof(Volunteer), command.VolunteerId)]);
}
