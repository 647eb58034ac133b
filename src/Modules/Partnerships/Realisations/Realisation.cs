namespace Samenkracht.Partnerships.Realisations;

/// <summary>What a library brought about in a year, as counted from its sessions.</summary>
public sealed record Realisation(
    string Id, string OrganisationId, int Year, int Sessions, int Participants, int StaffMinutes, int VolunteerMinutes) : IBelong
{
    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => OrganisationId == organisationId;

    public static Realisation Create(RealisationOpened e) => new(e.RealisationId, e.OrganisationId, e.Year, 0, 0, 0, 0);

    public Realisation Apply(ProgrammeWasCounted e) => this with
    {
        Sessions = Sessions + e.Sessions, Participants = Participants + e.Participants,
        StaffMinutes = StaffMinutes + e.StaffMinutes, VolunteerMinutes = VolunteerMinutes + e.VolunteerMinutes,
    };
}
