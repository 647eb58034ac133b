namespace Samenkracht.Partnerships.Mergers;

/// <summary>Records that a party decided to merge.</summary>
/// <param name="PartyId">The party.</param>
/// <param name="On">The day of its decision.</param>
public sealed record RecordPartyDecision([property: Id("organisation")] string PartyId, DateOnly On);

/// <summary>POST /v1/mergers/{mergerId}/party-decisions.</summary>
public static class RecordPartyDecisionEndpoint
{
    /// <summary>A party decides once.</summary>
    public static readonly Rule DecidedAlready = new("merger-party-decided-already", "This party has decided to merge already.");

    public static Decision Decide(RecordPartyDecision command, Merger merger, Asked asked) =>
        merger.Over is { } over ? over
        : !merger.Parties.Contains(command.PartyId) ? Merger.NotAParty
        : asked.By.Role == "director" && asked.By.Organisation != command.PartyId ? Merger.NotYours
        : !merger.IsPublishedOn(command.On) ? Merger.NotPublished
        : merger.Decided.Contains(command.PartyId) ? DecidedAlready
        : [new MergerPartyDecided(merger.Id, command.PartyId, command.On)];

    public static void Map(Api api) => api.Change<Merger, RecordPartyDecision>(
        new()
        {
            Path = "/mergers/{mergerId}/party-decisions", Right = "mergers.change", Facts = [typeof(MergerPartyDecided)],
            Summary = "Record the decision of a party",
            Description = "A party decides to merge as the published proposal has it (BW 2:317). The deed waits for all parties.",
            Example = new RecordPartyDecision("organisation-bibliotheek-hengelo", new(2023, 11, 6)),
        },
        Decide);
}
