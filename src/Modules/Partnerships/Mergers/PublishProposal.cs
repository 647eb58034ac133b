namespace Samenkracht.Partnerships.Mergers;

/// <summary>Records that the merger proposal was deposited and announced.</summary>
/// <param name="On">The day of the announcement.</param>
public sealed record PublishProposal(DateOnly On);

/// <summary>POST /v1/mergers/{mergerId}/publications.</summary>
public static class PublishProposalEndpoint
{
    /// <summary>The month of the creditors runs once.</summary>
    public static readonly Rule PublishedAlready = new("merger-published-already", "The merger proposal was published already.");

    public static Decision Decide(PublishProposal command, Merger merger) =>
        merger.Over is { } over ? over
        : merger.PublishedOn is not null ? PublishedAlready
        : command.On < merger.ProposedOn ? Merger.BeforeProposal
        : [new MergerProposalPublished(merger.Id, command.On)];

    public static void Map(Api api) => api.Change<Merger, PublishProposal>(
        new()
        {
            Path = "/mergers/{mergerId}/publications", Right = "mergers.change", Facts = [typeof(MergerProposalPublished)],
            Summary = "Publish the merger proposal",
            Description = "From this day creditors have a month in which they may oppose the merger (BW 2:316).",
            Example = new PublishProposal(new(2023, 9, 18)),
        },
        (command, merger, _) => Decide(command, merger));
}
