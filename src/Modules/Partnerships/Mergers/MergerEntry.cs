namespace Samenkracht.Partnerships.Mergers;

/// <summary>A merger as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Parties">The organisations that merge.</param>
/// <param name="Withdrawn">The organisations that withdrew.</param>
/// <param name="Successor">Who takes their place.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="ProposedOn">The day of the proposal.</param>
/// <param name="IntendedOn">The intended first day of the successor.</param>
/// <param name="PublishedOn">The day of publication.</param>
/// <param name="Oppositions">The oppositions of creditors.</param>
/// <param name="Consents">The municipalities that agreed.</param>
/// <param name="CourtApprovedOn">The day of the court's approval.</param>
/// <param name="Decided">The parties that decided to merge.</param>
/// <param name="Predecessors">The organisations that the successor took the place of.</param>
/// <param name="DeedOn">The day of the notarial deed.</param>
/// <param name="EffectiveOn">The first day of the successor in their place.</param>
/// <param name="AnnulledOn">The first day without the merger, after a court annulled it.</param>
/// <param name="Estate">The path of what the deed must let pass to the successor.</param>
/// <param name="History">The path of everything that happened to it.</param>
public sealed record MergerEntry(
    string Id, IReadOnlyList<string> Parties, IReadOnlyList<string> Withdrawn, MergerSuccessor Successor, MergerStatus Status, DateOnly ProposedOn,
    DateOnly IntendedOn, DateOnly? PublishedOn, IReadOnlyList<Opposition> Oppositions, IReadOnlyList<string> Consents, DateOnly? CourtApprovedOn,
    IReadOnlyList<string> Decided, IReadOnlyList<string> Predecessors, DateOnly? DeedOn, DateOnly? EffectiveOn, DateOnly? AnnulledOn, string Estate, string History)
{
    internal static MergerEntry Of(Merger state) => new(
        state.Id, state.Parties, state.Withdrawn, state.Successor, state.Status, state.ProposedOn, state.IntendedOn, state.PublishedOn, state.Oppositions,
        state.Consents, state.CourtApprovedOn, state.Decided, state.Predecessors, state.DeedOn, state.EffectiveOn, state.AnnulledOn,
        $"/v1/mergers/{state.Id}/estate", $"/v1/mergers/{state.Id}/history");
}
