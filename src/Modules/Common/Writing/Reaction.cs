using Samenkracht.Common.Deciding;
using Wolverine;

namespace Samenkracht.Common.Writing;

/// <summary>The origin of facts that follow from a message.</summary>
public static class Reaction
{
    internal const string CauseHeader = "cause";

    /// <summary>The origin of what a reaction records: same correlation as the trigger, caused by the event that told it.</summary>
    /// <param name="envelope">The message being handled.</param>
    /// <param name="name">The reaction, in kebab-case.</param>
    public static Origin Origin(this Envelope envelope, string name) => new(
        new Actor($"reaction-{name}", "reaction", null, "reaction"),
        envelope.CorrelationId ?? envelope.Id.ToString(),
        envelope.Headers.TryGetValue(CauseHeader, out var cause) && cause is not null ? cause : envelope.Id.ToString());
}
