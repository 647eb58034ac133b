using System.Globalization;
using JasperFx.Events;
using Microsoft.AspNetCore.Http;

namespace Samenkracht.Finance.Journals;

/// <summary>An entry as the API shows it.</summary>
/// <param name="JournalId">The journal.</param>
/// <param name="Number">Its number in the journal.</param>
/// <param name="On">The day of the entry.</param>
/// <param name="Description">What for.</param>
/// <param name="DocumentId">The document behind it.</param>
/// <param name="DocumentDay">The day of the document, when nothing could be posted on it any more.</param>
/// <param name="LateBecause">Why not.</param>
/// <param name="Original">The entry that it corrects.</param>
/// <param name="Reason">Why it corrects.</param>
/// <param name="Lines">Its lines.</param>
/// <param name="EventId">The id of its event in the log.</param>
/// <param name="RecordedAt">When it was recorded.</param>
public sealed record PostedEntry(
    string JournalId, int Number, DateOnly On, string Description, string DocumentId, DateOnly? DocumentDay, LateReason? LateBecause, EntryReference? Original, string? Reason,
    IReadOnlyList<EntryLine> Lines, string EventId, DateTimeOffset RecordedAt)
{
    internal static PostedEntry Of(IEvent recorded)
    {
        var entry = (ILedgerEntry)recorded.Data;
        var posted = entry as EntryPosted;
        var original = entry switch { EntryReversed reversal => reversal.Original, EntryReclassified anew => anew.Original, _ => null };
        return new(
            entry.JournalId, entry.Number, entry.On, entry.Description, entry.DocumentId, posted?.DocumentDay, posted?.LateBecause, original, entry.Reason, entry.Lines,
            recorded.Id.ToString(), recorded.Timestamp);
    }
}

/// <summary>GET /v1/journals/{journalId}/posted-entries and one of them.</summary>
public static class PostedEntriesEndpoint
{
    public static void Map(Api api)
    {
        api.Get(
            new()
            {
                Path = "/journals/{journalId}/posted-entries", Kind = OperationKind.List, Right = "journals.read", Answer = typeof(Page<PostedEntry>),
                Summary = "List the entries of a journal",
                Description = "All entries, corrections too, in the order of their numbers, each with the id of its event in the log.",
                Query = [OneThing.Moments[1], .. Paging.Keys],
            },
            async request => await IsKnown(request)
                ? await Paging.PageAsync(request, (after, most) => ReadAsync(request, after.Length == 0 ? 0 : int.Parse(after, CultureInfo.InvariantCulture), most), KeyOf)
                : Problems.Unknown());
        api.Get(
            new()
            {
                Path = "/journals/{journalId}/posted-entries/{number}", Kind = OperationKind.Read, Right = "journals.read", Answer = typeof(PostedEntry), Query = [OneThing.Moments[1]],
                Summary = "Read one entry of a journal", Description = "The entry with this number, with its lines and the id of its event in the log.",
            },
            OneAsync);
    }

    private static async Task<IResult> OneAsync(ReadRequest request) =>
        int.TryParse(request.Path("number"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 1_000_000_000 && await IsKnown(request)
            && await ReadAsync(request, number - 1, 1) is [var entry]
            ? request.Versioned(entry.JournalId, entry.Number + 1, entry)
            : Problems.Unknown();

    private static string KeyOf(PostedEntry entry) => entry.Number.ToString(CultureInfo.InvariantCulture);

    private static async Task<bool> IsKnown(ReadRequest request) =>
        await request.History.FindAsync(typeof(Journal), request.Path("journalId"), request.Http.RequestAborted) is { } found && request.Caller.MayKnow(found.State);

    private static async Task<IReadOnlyList<PostedEntry>> ReadAsync(ReadRequest request, int after, int most)
    {
        var found = await request.Session.Events.FetchStreamAsync(
            request.Path("journalId"), version: after + 1 + most, timestamp: request.KnownAt, fromVersion: after + 2, token: request.Http.RequestAborted);
        return [.. found.Where(one => one.Data is ILedgerEntry).Select(PostedEntry.Of)];
    }
}
