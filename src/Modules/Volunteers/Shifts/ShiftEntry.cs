namespace Samenkracht.Volunteers.Shifts;

/// <summary>A shift as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="OrganisationId">Whose it is.</param>
/// <param name="TaskId">The task.</param>
/// <param name="Day">The business day.</param>
/// <param name="StartsAt">When it starts, UTC.</param>
/// <param name="EndsAt">When it ends, UTC.</param>
/// <param name="Places">How many volunteers are needed.</param>
/// <param name="Gaps">For how many places nobody comes.</param>
/// <param name="ActivityId">The activity; null for none.</param>
/// <param name="Session">The number of the session in the activity; null for none.</param>
/// <param name="LocationId">Where; null for nowhere in particular.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="NeedsPlace">Whether it cannot take place there.</param>
/// <param name="Claims">Who has a place.</param>
/// <param name="NoticeTo">Who has to be told that it does not take place.</param>
/// <param name="OfferedOn">The day on which it was offered.</param>
/// <param name="History">The path of everything that happened to it.</param>
public sealed record ShiftEntry(
    string Id, string OrganisationId, string TaskId, DateOnly Day, DateTimeOffset StartsAt, DateTimeOffset EndsAt, int Places, int Gaps, string? ActivityId, int? Session,
    string? LocationId, ShiftStatus Status, bool NeedsPlace, IReadOnlyList<Claim> Claims, IReadOnlyList<string> NoticeTo, DateOnly OfferedOn, string History)
{
    internal static ShiftEntry Of(Shift state) => new(
        state.Id, state.OrganisationId, state.TaskId, state.Day, state.StartsAt, state.EndsAt, state.Places, state.Gaps, state.ActivityId, state.Session,
        state.LocationId, state.Status, state.NeedsPlace, state.Claims, state.NoticeTo, state.OfferedOn, $"/v1/volunteer-shifts/{state.Id}/history");
}
