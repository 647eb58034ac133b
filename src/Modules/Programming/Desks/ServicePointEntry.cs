namespace Samenkracht.Programming.Desks;

/// <summary>A service point as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="OrganisationId">The library whose desk it is.</param>
/// <param name="Title">Its title.</param>
/// <param name="Kind">What sort of help it gives.</param>
/// <param name="LocationId">The location where it stands.</param>
/// <param name="Hours">How many hours a week it is staffed, each from its first day.</param>
/// <param name="Partners">The organisations that help there too.</param>
/// <param name="PlanNodes">The nodes of the policy plan that it works on.</param>
/// <param name="From">The first day on which it is open.</param>
/// <param name="SocialMap">The help that it can point people to.</param>
/// <param name="ClosedOn">The first day on which it is closed; null while open.</param>
/// <param name="History">The path of everything that happened to it.</param>
public sealed record ServicePointEntry(
    string Id, string OrganisationId, string Title, ServicePointKind Kind, string LocationId, IReadOnlyList<DeskHours> Hours, IReadOnlyList<string> Partners,
    IReadOnlyList<string> PlanNodes, DateOnly From, IReadOnlyList<SocialMapEntry> SocialMap, DateOnly? ClosedOn, string History)
{
    internal static ServicePointEntry Of(ServicePoint state) => new(
        state.Id, state.OrganisationId, state.Title, state.Kind, state.LocationId, state.Hours, state.Partners, state.PlanNodes, state.From, state.SocialMap,
        state.ClosedOn, $"/v1/service-points/{state.Id}/history");
}
