using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.Mergers;

/// <summary>Calls a merger off.</summary>
/// <param name="On">The day.</param>
/// <param name="Reason">Why; never about a person.</param>
public sealed record CancelMerger(DateOnly On, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/mergers/{mergerId}/cancellations.</summary>
public static class CancelMergerEndpoint
{
    public static Decision Decide(CancelMerger command, Merger merger) =>
        merger.Over is { } over ? over
        : command.On < merger.ProposedOn ? Merger.BeforeProposal
        : [new MergerCancelled(merger.Id, command.On, command.Reason)];

    public static void Map(Api api) => api.Change<Merger, CancelMerger>(
        new()
        {
            Path = "/mergers/{mergerId}/cancellations", Right = "mergers.change", Facts = [typeof(MergerCancelled)],
            Summary = "Cancel a merger",
            Description = "The merger is off, for all parties; a new attempt is a new proposal.",
            Example = new CancelMerger(new(2023, 6, 1), "Geen overeenstemming over de vestigingsplaats"),
        },
        (command, merger, _) => Decide(command, merger));
}
