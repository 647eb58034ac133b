using Samenkracht.Common.Sealing;

namespace Samenkracht.Volunteers.Screenings;

/// <summary>A screening as the API shows it. Who reads without a purpose sees no number.</summary>
/// <param name="Id">Its id.</param>
/// <param name="VolunteerId">The volunteer.</param>
/// <param name="PersonId">The pseudonym of the person.</param>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="IsAwaited">Whether a certificate was asked for and is not there yet.</param>
/// <param name="CertificateNumber">The number of the certificate seen last; gewist after erasure.</param>
/// <param name="IssuedOn">The day on which that certificate was issued.</param>
/// <param name="Proofs">The certificates and waivers, with their days.</param>
/// <param name="RequestedOn">The day of the last request.</param>
/// <param name="History">The path of everything that happened to it.</param>
public sealed record ScreeningEntry(
    string Id, string VolunteerId, string PersonId, string OrganisationId, ScreeningStatus Status, bool IsAwaited, string? CertificateNumber, DateOnly? IssuedOn,
    IReadOnlyList<ScreeningProof> Proofs, DateOnly RequestedOn, string History)
{
    internal static ScreeningEntry Of(Screening state, Opened opened) => new(
        state.Id, state.VolunteerId, state.PersonId, state.OrganisationId, state.Status, state.IsAwaited, opened.Of(state.CertificateNumber), state.IssuedOn,
        state.Proofs, state.RequestedOn, $"/v1/screenings/{state.Id}/history");
}
