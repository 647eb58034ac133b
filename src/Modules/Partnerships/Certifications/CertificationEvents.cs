namespace Samenkracht.Partnerships.Certifications;

/// <summary>A cycle of certification was announced: self-evaluation, audit and certificate follow.</summary>
public sealed record CertificationCycleStarted(
    string CertificationId, string OrganisationId, CertificationFramework Framework, int Cycle, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.OnBehalfOf => OrganisationId;
}

/// <summary>The organisation judged itself by the norms of the framework.</summary>
public sealed record SelfEvaluationSubmitted(string CertificationId, string OrganisationId, int Cycle, string Summary, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.OnBehalfOf => OrganisationId;
}

/// <summary>Auditors came to see; these norms, numbered as in the framework, were not met.</summary>
public sealed record CertificationAuditHeld(string CertificationId, string OrganisationId, int Cycle, IReadOnlyList<int> NormsNotMet, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.OnBehalfOf => OrganisationId;
}

/// <summary>The organisation is certified from <c>From</c> until and including <c>Until</c>.</summary>
public sealed record CertificateGranted(string CertificationId, string OrganisationId, int Cycle, DateOnly From, DateOnly Until) : IFact
{
    DateOnly IFact.ValidFrom => From;

    string? IFact.OnBehalfOf => OrganisationId;
}

/// <summary>The organisation is certified on conditions, which it has to meet by <c>Until</c>.</summary>
public sealed record ConditionalCertificateGranted(
    string CertificationId, string OrganisationId, int Cycle, string Conditions, DateOnly From, DateOnly Until) : IFact
{
    DateOnly IFact.ValidFrom => From;

    string? IFact.OnBehalfOf => OrganisationId;
}

/// <summary>The organisation is no longer certified from <c>On</c>: the last day has passed, or the certificate was withdrawn.</summary>
public sealed record CertificateLapsed(string CertificationId, string OrganisationId, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.OnBehalfOf => OrganisationId;
}

/// <summary>
/// A successor of a merger is certified on the strength of what its predecessors were certified for, on the condition that the CBCT looks
/// at it anew by <c>Until</c>.
/// </summary>
public sealed record CertificateCarriedOver(
    string CertificationId, string OrganisationId, CertificationFramework Framework, IReadOnlyList<string> FromCertificationIds, string MergerId, DateOnly From,
    DateOnly Until) : IFact
{
    DateOnly IFact.ValidFrom => From;

    string? IFact.OnBehalfOf => OrganisationId;
}

/// <summary>A merger changed the organisation, so the CBCT looks at it anew by <c>By</c>.</summary>
public sealed record CertificationReviewDue(string CertificationId, string OrganisationId, string MergerId, DateOnly By, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.OnBehalfOf => OrganisationId;
}

/// <summary>The CBCT looked at the organisation after its merger; a new certificate, or its end, is told by itself.</summary>
public sealed record CertificationReviewed(string CertificationId, string OrganisationId, string MergerId, string Conclusion, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.OnBehalfOf => OrganisationId;
}

/// <summary>The merger was annulled, so there is nothing to look at.</summary>
public sealed record CertificationReviewLifted(string CertificationId, string OrganisationId, string MergerId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.OnBehalfOf => OrganisationId;
}
