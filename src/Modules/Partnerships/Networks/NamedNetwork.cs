namespace Samenkracht.Partnerships.Networks;

/// <summary>What a command may expect of a network that it names.</summary>
public static class NamedNetwork
{
    /// <summary>Commands that name a network name one that is there.</summary>
    public static readonly Rule NotKnown = new("network-unknown", "The request names a network that is not known.");

    /// <summary>Why this network cannot be named on the day; null when it can.</summary>
    public static Rule? Refuses(Network? named, DateOnly day) => named is null ? NotKnown : day < named.FoundedOn ? Network.BeforeFounding : null;
}
