namespace Samenkracht.Partnerships.Successions;

/// <summary>A succession as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="MergerId">The merger.</param>
/// <param name="Predecessors">The organisations that merged.</param>
/// <param name="SuccessorId">The organisation that took their place.</param>
/// <param name="EffectiveOn">The first day of the successor in their place.</param>
/// <param name="AnnulledOn">The first day without the merger; null while it stands.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="Steps">Each step, with what was carried over and brought back.</param>
/// <param name="Unfinished">The steps that are still to be taken; or to be brought back, once the deed is annulled.</param>
/// <param name="CompletedOn">The day on which all steps were taken.</param>
/// <param name="ReversedOn">The day on which all steps were brought back.</param>
/// <param name="History">The path of everything that happened to it.</param>
public sealed record SuccessionEntry(
    string Id, string MergerId, IReadOnlyList<string> Predecessors, string SuccessorId, DateOnly EffectiveOn, DateOnly? AnnulledOn, SuccessionStatus Status,
    IReadOnlyList<StepTaken> Steps, IReadOnlyList<SuccessionStep> Unfinished, DateOnly? CompletedOn, DateOnly? ReversedOn, string History)
{
    internal static SuccessionEntry Of(MergerSuccession state) => new(
        state.Id, state.MergerId, state.Predecessors, state.SuccessorId, state.EffectiveOn, state.AnnulledOn, state.Status, state.Steps,
        [.. state.Unfinished], state.CompletedOn, state.ReversedOn, $"/v1/successions/{state.Id}/history");
}
