namespace Samenkracht.Partnerships.Relations;

/// <summary>A partner relation as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="OrganisationId">The organisation that works with the partner.</param>
/// <param name="PartnerId">The partner.</param>
/// <param name="Role">As what the partner takes part.</param>
/// <param name="From">The first day of working together.</param>
/// <param name="Until">The last day of working together; null while no end is known.</param>
/// <param name="History">The path of everything that happened to it.</param>
public sealed record RelationEntry(
    string Id, string OrganisationId, string PartnerId, RelationRole Role, DateOnly From, DateOnly? Until, string History)
{
    internal static RelationEntry Of(PartnerRelation state) => new(
        state.Id, state.OrganisationId, state.PartnerId, state.Role, state.From, state.Until, $"/v1/relations/{state.Id}/history");
}
