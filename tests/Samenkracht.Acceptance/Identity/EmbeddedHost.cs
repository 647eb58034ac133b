namespace Samenkracht.Acceptance.Identity;

/// <summary>One host with the embedded issuer for all stories of a class.</summary>
public sealed class EmbeddedHost : IAsyncLifetime
{
    public IdentityHost Host { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Host = await IdentityHost.StartEmbedded();

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}
