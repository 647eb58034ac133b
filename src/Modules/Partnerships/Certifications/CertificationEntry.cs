namespace Samenkracht.Partnerships.Certifications;

/// <summary>A certification as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="Framework">The framework.</param>
/// <param name="Cycle">Counts the cycles from 1.</param>
/// <param name="Step">How far the cycle has come.</param>
/// <param name="SelfEvaluatedOn">The day of the self-evaluation of this cycle.</param>
/// <param name="AuditedOn">The day of the audit of this cycle.</param>
/// <param name="Certificate">The last certificate, of this cycle or of the one before; null when there was none.</param>
/// <param name="Review">The look of the CBCT that a merger makes due; null when none is.</param>
/// <param name="History">The path of everything that happened to it.</param>
public sealed record CertificationEntry(
    string Id, string OrganisationId, CertificationFramework Framework, int Cycle, CertificationStep Step, DateOnly? SelfEvaluatedOn, DateOnly? AuditedOn,
    Certificate? Certificate, CertificationReview? Review, string History)
{
    internal static CertificationEntry Of(Certification state) => new(
        state.Id, state.OrganisationId, state.Framework, state.Cycle, state.Step, state.SelfEvaluatedOn, state.AuditedOn, state.Certificate, state.Review,
        $"/v1/certifications/{state.Id}/history");
}
