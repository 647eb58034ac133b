namespace Samenkracht.Common.Deciding;

/// <summary>For which organisation somebody acts: their own, and the network office for any that it names.</summary>
public static class OwnOrganisation
{
    private const string NetworkOffice = "network-office";

    /// <summary>The network office records for others, so it says for whom.</summary>
    public static readonly Rule NotNamed = new("own-organisation-not-named", "The network office names the organisation for which it acts.");

    /// <summary>Whose it is follows from the caller.</summary>
    public static readonly Rule OfAnother = new("own-organisation-only", "You act for your own organisation only.");

    /// <summary>The organisation; null when the network office names none.</summary>
    public static string? Of(string? named, Actor by) => named ?? (by.Role == NetworkOffice ? null : by.Organisation);

    /// <summary>Why one cannot act for the organisation; null when one can.</summary>
    public static Rule? Refuses(string? named, Actor by) =>
        by.Role == NetworkOffice ? (named is null ? NotNamed : null)
        : named is not null && named != by.Organisation ? OfAnother
        : null;
}
