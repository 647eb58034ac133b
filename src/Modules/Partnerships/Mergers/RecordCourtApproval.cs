using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.Mergers;

/// <summary>Records that the court approves the merger.</summary>
/// <param name="Court">The court.</param>
/// <param name="On">The day of the order.</param>
public sealed record RecordCourtApproval([property: Length(1, 100)] string Court, DateOnly On);

/// <summary>POST /v1/mergers/{mergerId}/court-approvals.</summary>
public static class RecordCourtApprovalEndpoint
{
    /// <summary>One order suffices.</summary>
    public static readonly Rule ApprovedAlready = new("merger-approved-already", "The court has approved this merger already.");

    public static Decision Decide(RecordCourtApproval command, Merger merger) =>
        merger.Over is { } over ? over
        : merger.CourtApprovedOn is not null ? ApprovedAlready
        : command.On < merger.ProposedOn ? Merger.BeforeProposal
        : [new CourtApproved(merger.Id, command.Court, command.On)];

    public static void Map(Api api) => api.Change<Merger, RecordCourtApproval>(
        new()
        {
            Path = "/mergers/{mergerId}/court-approvals", Right = "mergers.change", Facts = [typeof(CourtApproved)],
            Summary = "Record the approval of the court",
            Description = "Foundations merge with the approval of the court (BW 2:317, paragraph 5).",
            Example = new RecordCourtApproval("Rechtbank Overijssel", new(2023, 12, 8)),
        },
        (command, merger, _) => Decide(command, merger));
}
