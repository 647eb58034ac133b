using Samenkracht.Common.Figures;

namespace Samenkracht.Partnerships.Realisations;

/// <summary>What a library brings about in a year is counted from its first session on.</summary>
public sealed record RealisationOpened(string RealisationId, string OrganisationId, int Year) : IFact
{
    DateOnly IFact.ValidFrom => new(Year, 1, 1);
}

/// <summary>What a session brought was counted, or a correction of it: the figures are differences and may be negative.</summary>
public sealed record ProgrammeWasCounted(
    string RealisationId, string OrganisationId, string ActivityId, DateOnly HeldOn, string? LocationId, IReadOnlyList<string> PlanNodes, string? ProjectId,
    int Sessions, int Participants, int StaffMinutes, int VolunteerMinutes) : ICounted
{
    DateOnly IFact.ValidFrom => HeldOn;

    IEnumerable<Figure> ICounted.Figures =>
    [
        Of(Measures.Sessions, Sessions), Of(Measures.Participants, Participants), Of(Measures.StaffMinutes, StaffMinutes), Of(Measures.VolunteerMinutes, VolunteerMinutes),
    ];

    private Figure Of(string measure, int amount) => new(measure, amount, OrganisationId, HeldOn, LocationId, ActivityId, PlanNodes);
}

/// <summary>What is counted of the programme.</summary>
public static class Measures
{
    /// <summary>Sessions held.</summary>
    public const string Sessions = "sessions";

    /// <summary>People who came, counted once for each session.</summary>
    public const string Participants = "participants";

    /// <summary>Minutes of staff.</summary>
    public const string StaffMinutes = "staff-minutes";

    /// <summary>Minutes of volunteers.</summary>
    public const string VolunteerMinutes = "volunteer-minutes";
}
