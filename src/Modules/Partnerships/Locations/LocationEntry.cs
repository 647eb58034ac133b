namespace Samenkracht.Partnerships.Locations;

/// <summary>A location as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What sort of place it is.</param>
/// <param name="Place">The town, village or quarter.</param>
/// <param name="MunicipalityId">The municipality.</param>
/// <param name="OperatorId">The organisation that operates it, as recorded last.</param>
/// <param name="OpenedOn">The first day on which it is open.</param>
/// <param name="Opening">How much of a week it is open.</param>
/// <param name="Facilities">What makes it accessible; null while that is not known.</param>
/// <param name="ClosureProposal">The proposed closure; null when there is none.</param>
/// <param name="ClosedOn">The first day on which it is no longer open; null while it is.</param>
/// <param name="History">The path of everything that happened to it.</param>
public sealed record LocationEntry(
    string Id, string Name, LocationKind Kind, string Place, string MunicipalityId, string OperatorId, DateOnly OpenedOn, Opening Opening,
    Facilities? Facilities, ClosureProposal? ClosureProposal, DateOnly? ClosedOn, string History)
{
    internal static LocationEntry Of(Location state) => new(
        state.Id, state.Name, state.Kind, state.Place, state.MunicipalityId, state.OperatorId, state.OpenedOn, state.Opening,
        state.Facilities, state.Proposal, state.ClosedOn, $"/v1/locations/{state.Id}/history");
}
