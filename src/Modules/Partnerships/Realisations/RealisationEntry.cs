namespace Samenkracht.Partnerships.Realisations;

/// <summary>What a library brought about in a year, as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="OrganisationId">The library.</param>
/// <param name="Year">The year in which the sessions were held.</param>
/// <param name="Sessions">Sessions held.</param>
/// <param name="Participants">People who came, counted once for each session.</param>
/// <param name="StaffMinutes">Minutes of staff.</param>
/// <param name="VolunteerMinutes">Minutes of volunteers.</param>
/// <param name="History">The path of everything that was counted.</param>
public sealed record RealisationEntry(
    string Id, string OrganisationId, int Year, int Sessions, int Participants, int StaffMinutes, int VolunteerMinutes, string History)
{
    internal static RealisationEntry Of(Realisation state) => new(
        state.Id, state.OrganisationId, state.Year, state.Sessions, state.Participants, state.StaffMinutes, state.VolunteerMinutes,
        $"/v1/realisations/{state.Id}/history");
}
