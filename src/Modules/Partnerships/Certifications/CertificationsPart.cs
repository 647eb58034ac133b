using Marten;

namespace Samenkracht.Partnerships.Certifications;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class CertificationsPart
{
    public static void Declare(StoreOptions store)
    {
        store.Stream<Certification>(PartnershipsModule.Name)
            .Records<CertificationCycleStarted>("certification-cycle-started")
            .Records<SelfEvaluationSubmitted>("self-evaluation-submitted")
            .Records<CertificationAuditHeld>("certification-audit-held")
            .Records<CertificateGranted>("certificate-granted")
            .Records<ConditionalCertificateGranted>("conditional-certificate-granted")
            .Records<CertificateLapsed>("certificate-lapsed")
            .Records<CertificateCarriedOver>("certificate-carried-over")
            .Records<CertificationReviewDue>("certification-review-due")
            .Records<CertificationReviewed>("certification-reviewed")
            .Records<CertificationReviewLifted>("certification-review-lifted");

        store.Schema.For<Certification>().Index(certification => certification.OrganisationId);
    }

    public static void Map(Api api)
    {
        StartCycleEndpoint.Map(api);
        StartNextCycleEndpoint.Map(api);
        SubmitSelfEvaluationEndpoint.Map(api);
        HoldAuditEndpoint.Map(api);
        GrantCertificateEndpoint.Map(api);
        GrantConditionalEndpoint.Map(api);
        LapseCertificateEndpoint.Map(api);
        ReviewCertificationEndpoint.Map(api);
        GetCertificationEndpoint.Map(api);
        ListCertificationsEndpoint.Map(api);
    }
}
