namespace Samenkracht.Programming.Offers;

/// <summary>An offer as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="OwnerId">The library that owns it.</param>
/// <param name="CoOwners">Who else plans activities of it.</param>
/// <param name="Title">Its title.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="CoreFunction">The function of the library it serves; null for a stub.</param>
/// <param name="Theme">What it is about; null for a stub.</param>
/// <param name="TargetGroup">For whom; null for a stub.</param>
/// <param name="PlanNodes">The nodes of the policy plan that it works on.</param>
/// <param name="InformalLearning">Whether people learn here without a diploma.</param>
/// <param name="DemandSignalId">The demand it answers; null when it began with supply.</param>
/// <param name="ProjectId">The network project it belongs to.</param>
/// <param name="Revision">How often it was revised.</param>
/// <param name="From">The day it was first known.</param>
/// <param name="History">The path of everything that happened to it.</param>
public sealed record OfferEntry(
    string Id, string OwnerId, IReadOnlyList<string> CoOwners, string Title, OfferStatus Status, CoreFunction? CoreFunction, Theme? Theme, TargetGroup? TargetGroup,
    IReadOnlyList<string> PlanNodes, bool InformalLearning, string? DemandSignalId, string? ProjectId, int Revision, DateOnly From, string History)
{
    internal static OfferEntry Of(Offer state) => new(
        state.Id, state.OwnerId, state.CoOwners, state.Title, state.Status, state.CoreFunction, state.Theme, state.TargetGroup, state.PlanNodes,
        state.InformalLearning, state.DemandSignalId, state.ProjectId, state.Revision, state.From, $"/v1/programme-offers/{state.Id}/history");
}
