namespace Samenkracht.Partnerships.Realisations;

/// <summary>What a library brings about in a year is counted from its first session on.</summary>
public sealed record RealisationOpened(string RealisationId, string OrganisationId, int Year) : IFact
{
    DateOnly IFact.ValidFrom => new(Year, 1, 1);
}

/// <summary>What a session brought was counted, or a correction of it: the figures are differences and may be negative.</summary>
public sealed record ProgrammeWasCounted(
    string RealisationId, string OrganisationId, string ActivityId, DateOnly HeldOn, string? LocationId, IReadOnlyList<string> PlanNodes, string? ProjectId,
    int Sessions, int Participants, int StaffMinutes, int VolunteerMinutes) : IFact
{
    DateOnly IFact.ValidFrom => HeldOn;
}
