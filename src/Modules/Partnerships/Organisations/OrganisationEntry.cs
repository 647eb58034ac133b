namespace Samenkracht.Partnerships.Organisations;

/// <summary>An organisation as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name on the day.</param>
/// <param name="Kind">What sort of organisation it is.</param>
/// <param name="LegalForm">Its legal form.</param>
/// <param name="Model">How it is organised; for libraries.</param>
/// <param name="KvkNumber">Its number in the trade register.</param>
/// <param name="RegisteredOn">The day from which it is known.</param>
/// <param name="ServiceAreas">The municipalities for whose library work it is responsible.</param>
/// <param name="EndedOn">The first day on which it no longer exists; null while it does.</param>
/// <param name="SuccessorId">The organisation that took over its whole estate.</param>
/// <param name="History">The path of everything that happened to it.</param>
public sealed record OrganisationEntry(
    string Id, string Name, OrganisationKind Kind, LegalForm LegalForm, OrganisationModel? Model, string? KvkNumber, DateOnly RegisteredOn,
    IReadOnlyList<string> ServiceAreas, DateOnly? EndedOn, string? SuccessorId, string History)
{
    internal static OrganisationEntry Of(Organisation state) => new(
        state.Id, state.Name, state.Kind, state.LegalForm, state.Model, state.KvkNumber, state.RegisteredOn, state.ServiceAreas,
        state.EndedOn, state.SuccessorId, $"/v1/organisations/{state.Id}/history");
}
