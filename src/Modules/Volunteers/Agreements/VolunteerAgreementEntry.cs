namespace Samenkracht.Volunteers.Agreements;

/// <summary>The agreements of a volunteer as the API shows them.</summary>
/// <param name="Id">Its id.</param>
/// <param name="VolunteerId">The volunteer.</param>
/// <param name="PersonId">The pseudonym of the person.</param>
/// <param name="OrganisationId">The organisation that offered the first one.</param>
/// <param name="Agreements">One after another; the last can be in force.</param>
/// <param name="History">The path of everything that happened to it.</param>
public sealed record VolunteerAgreementEntry(
    string Id, string VolunteerId, string PersonId, string OrganisationId, IReadOnlyList<NumberedAgreement> Agreements, string History)
{
    internal static VolunteerAgreementEntry Of(VolunteerAgreement state) =>
        new(state.Id, state.VolunteerId, state.PersonId, state.OrganisationId, state.Agreements, $"/v1/volunteer-agreements/{state.Id}/history");
}
