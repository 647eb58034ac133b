using Wolverine.Tracking;

namespace Samenkracht.Acceptance;

/// <summary>Waits for one message in particular, whatever other stories set going meanwhile.</summary>
internal sealed class Handled<T>(Func<T, bool> which) : ITrackedCondition
{
    private bool _seen;

    public void Record(EnvelopeRecord record) =>
        _seen |= record.MessageEventType == MessageEventType.MessageSucceeded && record.Envelope?.Message is T message && which(message);

    public bool IsCompleted() => _seen;
}
