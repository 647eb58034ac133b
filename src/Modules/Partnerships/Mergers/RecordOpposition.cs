namespace Samenkracht.Partnerships.Mergers;

/// <summary>Records that a creditor opposes the merger.</summary>
/// <param name="Number">The number of the opposition in this merger.</param>
/// <param name="On">The day.</param>
public sealed record RecordOpposition([property: SerialNumber] string Number, DateOnly On);

/// <summary>POST /v1/mergers/{mergerId}/oppositions.</summary>
public static class RecordOppositionEndpoint
{
    /// <summary>A number names one opposition.</summary>
    public static readonly Rule NumberTaken = new("opposition-number-taken", "This merger has an opposition with this number.");

    /// <summary>BW 2:316, paragraph 2.</summary>
    public static readonly Rule MonthOver = new("opposition-too-late", "Creditors oppose a merger within one month of its publication.");

    public static Decision Decide(RecordOpposition command, Merger merger) =>
        merger.Over is { } over ? over
        : !merger.IsPublishedOn(command.On) ? Merger.NotPublished
        : command.On > merger.PublishedOn!.Value.AddMonths(1) ? MonthOver
        : merger.Oppositions.Any(opposition => opposition.Number == command.Number) ? NumberTaken
        : [new CreditorOpposed(merger.Id, command.Number, command.On)];

    public static void Map(Api api) => api.Change<Merger, RecordOpposition>(
        new()
        {
            Path = "/mergers/{mergerId}/oppositions", Right = "mergers.change", Facts = [typeof(CreditorOpposed)],
            Summary = "Record an opposition",
            Description = "A creditor asks the court for security (BW 2:316). The deed waits until the opposition is resolved. The creditor is not named.",
            Example = new RecordOpposition("1", new(2023, 10, 2)),
        },
        (command, merger, _) => Decide(command, merger));
}
