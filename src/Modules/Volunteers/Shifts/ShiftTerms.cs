namespace Samenkracht.Volunteers.Shifts;

/// <summary>How far a shift has come.</summary>
public enum ShiftStatus
{
    /// <summary>Volunteers can claim its places.</summary>
    Offered,

    /// <summary>It does not take place.</summary>
    Cancelled,

    /// <summary>Its session takes place after all, so it can be offered again.</summary>
    ToOfferAgain,
}

/// <summary>Who says that a volunteer comes, swaps or stays away.</summary>
public enum ClaimedBy
{
    /// <summary>The volunteer.</summary>
    Volunteer,

    /// <summary>The coordinator, on behalf of the volunteer.</summary>
    Coordinator,
}

/// <summary>Why somebody else has to come.</summary>
public enum ReplacementCause
{
    /// <summary>The certificate of conduct of the volunteer is not valid any more.</summary>
    ScreeningExpired,

    /// <summary>It was reported that the volunteer cannot come.</summary>
    Reported,
}

/// <summary>A place of a shift that a volunteer has.</summary>
/// <param name="VolunteerId">The volunteer at the organisation.</param>
/// <param name="PersonId">The pseudonym of the person.</param>
/// <param name="ClaimedBy">Who said so.</param>
/// <param name="Since">Since when.</param>
/// <param name="ReplacementSince">Since when somebody else has to come; null when the volunteer comes.</param>
/// <param name="Because">Why somebody else has to come; null when the volunteer comes.</param>
public sealed record Claim(string VolunteerId, string PersonId, ClaimedBy ClaimedBy, DateOnly Since, DateOnly? ReplacementSince = null, ReplacementCause? Because = null)
{
    /// <summary>Whether the volunteer comes.</summary>
    public bool Comes => ReplacementSince is null;
}
