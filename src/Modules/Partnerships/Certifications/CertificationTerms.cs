namespace Samenkracht.Partnerships.Certifications;

/// <summary>Against which framework the CBCT certifies.</summary>
public enum CertificationFramework
{
    /// <summary>Kwaliteit in Beeld: de bibliotheek als geheel.</summary>
    KwaliteitInBeeld,

    /// <summary>Zicht op Ontwikkeling: het taalhuis.</summary>
    ZichtOpOntwikkeling,
}

/// <summary>How far a cycle of certification has come.</summary>
public enum CertificationStep
{
    /// <summary>Aangekondigd.</summary>
    Announced,

    /// <summary>Zelfevaluatie ingediend.</summary>
    SelfEvaluated,

    /// <summary>Audit gehouden.</summary>
    Audited,

    /// <summary>Voorwaardelijk gecertificeerd: binnen een half jaar te herstellen.</summary>
    Conditional,

    /// <summary>Gecertificeerd.</summary>
    Certified,
}

/// <summary>A look of the CBCT at an organisation that a merger changed.</summary>
/// <param name="MergerId">The merger.</param>
/// <param name="By">The last day on which it is done.</param>
public sealed record CertificationReview(string MergerId, DateOnly By);

/// <summary>A certificate.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day, as it was granted.</param>
/// <param name="Conditional">Whether the organisation has to repair something within its term.</param>
/// <param name="LapsedOn">The first day without it; null while it stands.</param>
/// <param name="MergerId">The merger that brought it from a predecessor; null when the CBCT granted it.</param>
public sealed record Certificate(DateOnly From, DateOnly Until, bool Conditional, DateOnly? LapsedOn = null, string? MergerId = null)
{
    /// <summary>Whether it holds on the day.</summary>
    public bool HoldsOn(DateOnly day) => From <= day && day <= Until && !(LapsedOn <= day);
}
