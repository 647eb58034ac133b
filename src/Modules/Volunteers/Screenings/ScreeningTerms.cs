namespace Samenkracht.Volunteers.Screenings;

/// <summary>Where the screening of a volunteer stands.</summary>
public enum ScreeningStatus
{
    /// <summary>VOG aangevraagd.</summary>
    Requested,

    /// <summary>VOG gezien.</summary>
    Confirmed,

    /// <summary>VOG niet afgegeven.</summary>
    Refused,

    /// <summary>VOG verlopen.</summary>
    Expired,

    /// <summary>Ontheffing verleend.</summary>
    Waived,
}

/// <summary>On what a volunteer may do tasks that need a screening: a certificate that was seen, or a waiver.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day; null for no end.</param>
/// <param name="IsWaiver">Whether it is a waiver.</param>
public sealed record ScreeningProof(DateOnly From, DateOnly? Until, bool IsWaiver)
{
    /// <summary>Whether it holds on the day.</summary>
    public bool Holds(DateOnly day) => From <= day && (Until is not { } until || day <= until);
}

/// <summary>How long a certificate is good for, from a day on.</summary>
/// <param name="Months">Months from the day of issue.</param>
/// <param name="From">The first day of this policy.</param>
/// <param name="MergerId">The merger by which it came; null when the organisation decided it.</param>
public sealed record ScreeningValidity(int Months, DateOnly From, string? MergerId = null);
