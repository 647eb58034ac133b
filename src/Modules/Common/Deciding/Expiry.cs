using Samenkracht.Common.Writing;
using Wolverine;

namespace Samenkracht.Common.Deciding;

/// <summary>When something is done about what is good until a day: on the day after it.</summary>
public static class Expiry
{
    /// <summary>
    /// The message, due at the beginning of the day after the last. None where that has passed in history that is simulated: it tells
    /// itself what ended in it, and otherwise that would come before what is told next.
    /// </summary>
    /// <param name="message">What is due.</param>
    /// <param name="lastDay">The last day.</param>
    /// <param name="isSimulated">Whether what led to it is simulated.</param>
    /// <param name="now">The real instant.</param>
    public static ScheduledMessage<T>? Of<T>(T message, DateOnly lastDay, bool isSimulated, DateTimeOffset now) =>
        Asked.StartOf(lastDay.AddDays(1)) is var due && isSimulated && due <= now ? null : message.ScheduledAt(due);

    /// <summary>Whether what led to a message is simulated.</summary>
    public static bool IsSimulated(this Envelope envelope) => envelope.Origin("expiry").SimulatedAt is not null;
}
