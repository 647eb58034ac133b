using Wolverine.ErrorHandling;
using Wolverine.Runtime.Handlers;

namespace Samenkracht.Acceptance.ApiContract;

/// <summary>A message that cannot be handled while its cause is broken.</summary>
public sealed record FragileMessage(string Text);

/// <summary>Fails until it is repaired.</summary>
public static class FragileHandler
{
    private static readonly HashSet<string> Handled = [];

    public static bool IsBroken { get; set; } = true;

    public static bool HasHandled(string text)
    {
        lock (Handled) return Handled.Contains(text);
    }

    public static void Configure(HandlerChain chain) => chain.OnAnyException().MoveToErrorQueue();

    public static void Handle(FragileMessage message)
    {
        if (IsBroken) throw new InvalidOperationException($"Broken: {message.Text}");
        lock (Handled) Handled.Add(message.Text);
    }
}
