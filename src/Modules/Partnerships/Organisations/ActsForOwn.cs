namespace Samenkracht.Partnerships.Organisations;

/// <summary>For which organisation something is recorded, where everybody records for their own.</summary>
public static class ActsForOwn
{
    /// <summary>Whose it is follows from the caller.</summary>
    public static readonly Rule Only = new("acts-for-own-organisation", "You act for your own organisation only.");

    /// <summary>Why it cannot be recorded for the named organisation, or for the caller's when none is named; null when it can.</summary>
    public static Rule? Refuses(string? named, Asked asked) =>
        named is not null && named != asked.By.Organisation ? Only : NamedOrganisation.Refuses(asked.Find<Organisation>(asked.By.Organisation));
}
