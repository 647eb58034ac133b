using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.Reactions;

namespace Samenkracht.Partnerships.Certifications;

/// <summary>What decisions about the certification of an organisation by one framework need to know, cycle after cycle.</summary>
public sealed record Certification(
    string Id, string OrganisationId, CertificationFramework Framework, int Cycle, CertificationStep Step, DateOnly LastOn, DateOnly? SelfEvaluatedOn,
    DateOnly? AuditedOn, Certificate? Certificate, CertificationReview? Review) : IBelong
{
    /// <summary>A certificate holds four years at most (CBCT).</summary>
    public const int MostYears = 4;

    /// <summary>Within so many months conditions are met (CBCT).</summary>
    public const int RepairMonths = 6;

    /// <summary>The steps of a cycle follow each other.</summary>
    public static readonly Rule NotYet = new("certification-step-not-yet", "An earlier step of the cycle comes first.");

    /// <summary>Each step is taken once in a cycle.</summary>
    public static readonly Rule TakenAlready = new("certification-step-taken-already", "This step of the cycle was taken already.");

    /// <summary>What is reported has happened.</summary>
    public static readonly Rule InFuture = new("certification-in-future", "What is reported of a certification cannot lie in the future.");

    /// <summary>The story of a cycle is told in order.</summary>
    public static readonly Rule TooEarly = new("certification-step-too-early", "This day lies before an earlier step of the certification.");

    /// <summary>The key of the certification of an organisation by a framework.</summary>
    public static string IdOf(CertificationFramework framework, string organisationId) => Keys.For(
        "certification", $"{(framework == CertificationFramework.KwaliteitInBeeld ? "kwaliteit-in-beeld" : "zicht-op-ontwikkeling")}-{organisationId["organisation-".Length..]}");

    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => OrganisationId == organisationId;

    /// <summary>Why a step cannot be taken on the day after these steps; null when it can.</summary>
    public Rule? Refuses(DateOnly on, Asked asked, params CertificationStep[] after) =>
        after.Contains(Step) ? (on > asked.Today ? InFuture : on < LastOn ? TooEarly : null)
        : Step < after[0] ? NotYet
        : TakenAlready;

    /// <summary>What follows when a certificate is there: others hear of the one that is a library's, and it ends by itself.</summary>
    internal object[] Tell(DateOnly from, DateOnly until) => Framework == CertificationFramework.KwaliteitInBeeld
        ? [new CertificateRunsUntil(Id, until), new CertificateWasGranted(OrganisationId, from, until)]
        : [new CertificateRunsUntil(Id, until)];

    /// <summary>The certificate is no longer there from a day.</summary>
    internal Decision Lapse(DateOnly on, string reason)
    {
        var lapsed = Decision.Of([new CertificateLapsed(Id, OrganisationId, on, reason)]);
        return Framework == CertificationFramework.KwaliteitInBeeld ? lapsed.Telling(new CertificateHasLapsed(OrganisationId, on)) : lapsed;
    }

    public static Certification Create(CertificationCycleStarted e) =>
        new(e.CertificationId, e.OrganisationId, e.Framework, e.Cycle, CertificationStep.Announced, e.On, null, null, null, null);

    public static Certification Create(CertificateCarriedOver e) =>
        new Certification(e.CertificationId, e.OrganisationId, e.Framework, 1, CertificationStep.Conditional, e.From, null, null, null, null).Apply(e);

    public Certification Apply(CertificationCycleStarted e) => this with
    {
        Cycle = e.Cycle, Step = CertificationStep.Announced, LastOn = e.On, SelfEvaluatedOn = null, AuditedOn = null,
    };

    public Certification Apply(SelfEvaluationSubmitted e) => this with { Step = CertificationStep.SelfEvaluated, SelfEvaluatedOn = e.On, LastOn = e.On };

    public Certification Apply(CertificationAuditHeld e) => this with { Step = CertificationStep.Audited, AuditedOn = e.On, LastOn = e.On };

    public Certification Apply(CertificateGranted e) => this with { Step = CertificationStep.Certified, Certificate = new(e.From, e.Until, false), LastOn = e.From, Review = null };

    public Certification Apply(ConditionalCertificateGranted e) =>
        this with { Step = CertificationStep.Conditional, Certificate = new(e.From, e.Until, true), LastOn = e.From, Review = null };

    // A cycle that runs goes on; where none does, the next step is to meet the condition.
    public Certification Apply(CertificateCarriedOver e) => this with
    {
        Step = Step < CertificationStep.Conditional ? Step : CertificationStep.Conditional, Certificate = new(e.From, e.Until, true, null, e.MergerId),
        LastOn = Passages.Later(LastOn, e.From),
    };

    public Certification Apply(CertificationReviewDue e) => this with { Review = new(e.MergerId, e.By) };

    public Certification Apply(CertificationReviewed e) => this with { Review = null, LastOn = Passages.Later(LastOn, e.On) };

    public Certification Apply(CertificationReviewLifted _) => this with { Review = null };

    public Certification Apply(CertificateLapsed e) => this with { Certificate = Certificate is null ? null : Certificate with { LapsedOn = e.On } };
}
