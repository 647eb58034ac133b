namespace Samenkracht.Finance.Administrations;

/// <summary>Finds the books that a path names.</summary>
public static class Books
{
    /// <summary>The books; null when there are none or the caller may not know of them.</summary>
    public static async Task<Administration?> FindAsync(ReadRequest request) =>
        await request.History.FindAsync(typeof(Administration), request.Path("administrationId"), request.Http.RequestAborted) is { } found && request.Caller.MayKnow(found.State)
            ? (Administration)found.State
            : null;
}
