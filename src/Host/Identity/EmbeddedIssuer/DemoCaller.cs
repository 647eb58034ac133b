namespace Samenkracht.Host.Identity.EmbeddedIssuer;

/// <summary>A made-up person or machine.</summary>
/// <param name="Who">The name to sign in with; for a machine also its client id.</param>
/// <param name="Role">The one role.</param>
/// <param name="Organisation">The stream id of the organisation that the caller acts for.</param>
public sealed record DemoCaller(string Who, string Role, string? Organisation)
{
    /// <summary>The stable subject.</summary>
    public string Subject => $"demo-{Who}";
}
