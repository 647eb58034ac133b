using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.Certifications;
using Samenkracht.Partnerships.Organisations;
using Samenkracht.Partnerships.Reactions;

namespace Samenkracht.Specs.Partnerships;

public sealed class CertificationSpec
{
    private const string Id = "certification-kwaliteit-in-beeld-bibliotheek-deventer";
    private const string Library = TheAgreement.Library;

    private static readonly DateOnly From = new(2025, 6, 1);
    private static readonly DateOnly Until = new(2029, 6, 1);
    private static readonly CertificationCycleStarted Started = new(Id, Library, CertificationFramework.KwaliteitInBeeld, 1, new(2025, 1, 13));
    private static readonly SelfEvaluationSubmitted Evaluated = new(Id, Library, 1, "Norm 6 kan scherper", new(2025, 2, 3));
    private static readonly CertificationAuditHeld Audited = new(Id, Library, 1, [3, 6], new(2025, 4, 7));
    private static readonly CertificateGranted Granted = new(Id, Library, 1, From, Until);
    private static readonly ConditionalCertificateGranted OnConditions = new(Id, Library, 1, "Effecten meten", From, new(2025, 12, 1));
    private static readonly CertificateLapsed Lapsed = new(Id, Library, new(2026, 3, 1), "Ingetrokken");
    private static readonly CertificationCycleStarted Next = Started with { Cycle = 2, On = new(2026, 5, 1) };

    private static Certification After(params IFact[] then) => Given.State<Certification>([Started, .. then]);

    private static Asked Asked(params (string, object)[] others) => Given.Asked(new(2026, 6, 1), Given.By("director", Library), others);

    private static Decision WhenStarted(StartCycle command, params (string, object)[] known) => StartCycleEndpoint.Decide(command, Id, Asked(known));

    private static Decision WhenAudited(HoldAudit command, params IFact[] then) => HoldAuditEndpoint.Decide(command, After(then), Asked());

    private static Decision WhenGranted(GrantCertificate command, params IFact[] then) => GrantCertificateEndpoint.Decide(command, After(then), Asked());

    private static Decision WhenLapsed(DateOnly on, params IFact[] then) => LapseCertificateEndpoint.Decide(new(on, "Ingetrokken"), After(then), Asked());

    [Fact]
    public void An_organisation_starts_for_itself()
    {
        var command = new StartCycle(Library, CertificationFramework.KwaliteitInBeeld, Started.On);

        WhenStarted(command, TheAgreement.Known(Library)).Then(Started);
        WhenStarted(command with { OrganisationId = "organisation-bibliotheek-hengelo" }).ThenRefused("You act for your own organisation only.");
        WhenStarted(command).ThenRefused("The request names an organisation that is not registered.");
        WhenStarted(command with { On = new(2026, 6, 2) }, TheAgreement.Known(Library)).ThenRefused("What is reported of a certification cannot lie in the future.");
    }

    [Fact]
    public void It_judges_itself_once_in_a_cycle()
    {
        static Decision When(SubmitSelfEvaluation command, params IFact[] then) => SubmitSelfEvaluationEndpoint.Decide(command, After(then), Asked());
        var command = new SubmitSelfEvaluation(Evaluated.Summary, Evaluated.On);

        When(command).Then(Evaluated);
        When(command, Evaluated).ThenRefused("This step of the cycle was taken already.");
        When(command with { On = new(2025, 1, 12) }).ThenRefused("This day lies before an earlier step of the certification.");
        When(command with { On = new(2026, 6, 2) }).ThenRefused("What is reported of a certification cannot lie in the future.");
        When(command with { Summary = "Bel 0570 123456" }).ThenRefused("Leave citizen service numbers, telephone numbers and e-mail addresses out of the text.");
    }

    [Fact]
    public void Auditors_come_six_weeks_later()
    {
        var command = new HoldAudit([6, 3], Audited.On);

        WhenAudited(command, Evaluated).Then(Audited);
        WhenAudited(command).ThenRefused("An earlier step of the cycle comes first.");
        WhenAudited(command with { On = new(2025, 3, 16) }, Evaluated).ThenRefused("An audit is held six weeks after the self-evaluation at the earliest.");
        WhenAudited(command with { On = new(2025, 3, 17) }, Evaluated).Then(Audited with { On = new(2025, 3, 17) });
        WhenAudited(command with { NormsNotMet = [8] }, Evaluated).ThenRefused("A framework has the norms 1 to 7, each named once.");
        WhenAudited(command with { NormsNotMet = [6, 6] }, Evaluated).ThenRefused("A framework has the norms 1 to 7, each named once.");
    }

    [Fact]
    public void A_certificate_lasts_four_years_at_most()
    {
        WhenGranted(new(From, Until), Evaluated, Audited).ThenFacts(Granted).ThenTells(new CertificateRunsUntil(Id, Until), new CertificateWasGranted(Library, From, Until));
        WhenGranted(new(From, Until.AddDays(1)), Evaluated, Audited).ThenRefused("A certificate lasts a day at least and four years at most.");
        WhenGranted(new(From, From.AddDays(-1)), Evaluated, Audited).ThenRefused("A certificate lasts a day at least and four years at most.");
        WhenGranted(new(From, Until), Evaluated).ThenRefused("An earlier step of the cycle comes first.");
        WhenGranted(new(From, Until), Evaluated, Audited, Granted).ThenRefused("This step of the cycle was taken already.");
        WhenGranted(new(new(2025, 4, 6), Until), Evaluated, Audited).ThenRefused("This day lies before an earlier step of the certification.");
    }

    [Fact]
    public void A_conditional_one_lasts_half_a_year_and_can_become_a_full_one()
    {
        static Decision When(GrantConditional command, params IFact[] then) => GrantConditionalEndpoint.Decide(command, After(then), Asked());
        var command = new GrantConditional(From, "Effecten meten");

        When(command, Evaluated, Audited).ThenFacts(OnConditions)
            .ThenTells(new CertificateRunsUntil(Id, new(2025, 12, 1)), new CertificateWasGranted(Library, From, new(2025, 12, 1)));
        When(command, Evaluated, Audited, OnConditions).ThenRefused("This step of the cycle was taken already.");
        When(command with { Conditions = "Bel 0570 123456" }, Evaluated, Audited)
            .ThenRefused("Leave citizen service numbers, telephone numbers and e-mail addresses out of the text.");
        WhenGranted(new(new(2025, 11, 1), Until), Evaluated, Audited, OnConditions).ThenFacts(Granted with { From = new(2025, 11, 1) });
    }

    [Fact]
    public void A_certificate_of_a_language_house_is_nobody_elses_business()
    {
        var certification = Given.State<Certification>(Started with { Framework = CertificationFramework.ZichtOpOntwikkeling }, Evaluated, Audited);

        GrantCertificateEndpoint.Decide(new(From, Until), certification, Asked()).ThenFacts(Granted).ThenTells(new CertificateRunsUntil(Id, Until));
        LapseCertificateEndpoint.Decide(new(Lapsed.On, "Ingetrokken"), certification.Apply(Granted), Asked()).Then(Lapsed);
    }

    [Fact]
    public void It_is_withdrawn_while_it_holds()
    {
        WhenLapsed(Lapsed.On, Evaluated, Audited, Granted).ThenFacts(Lapsed).ThenTells(new CertificateHasLapsed(Library, Lapsed.On));
        WhenLapsed(Lapsed.On, Evaluated, Audited).ThenRefused("No certificate holds on this day.");
        WhenLapsed(Lapsed.On, Evaluated, Audited, Granted, Lapsed).ThenRefused("No certificate holds on this day.");
        WhenLapsed(new(2025, 5, 31), Evaluated, Audited, Granted).ThenRefused("No certificate holds on this day.");
        WhenLapsed(new(2026, 6, 2), Evaluated, Audited, Granted).ThenRefused("What is reported of a certification cannot lie in the future.");
    }

    [Fact]
    public void It_lapses_on_the_day_after_its_last_day_once()
    {
        var expired = new CertificateLapsed(Id, Library, new(2029, 6, 2), "Geldigheid verstreken");

        LapseCertificateHandler.Decide(new(Id, Until), After(Evaluated, Audited, Granted)).ThenFacts(expired).ThenTells(new CertificateHasLapsed(Library, expired.On));
        LapseCertificateHandler.Decide(new(Id, Until), After(Evaluated, Audited, Granted, Lapsed)).Then();
        LapseCertificateHandler.Decide(new(Id, new(2025, 12, 1)), After(Evaluated, Audited, Granted)).Then();
        Assert.False(After(Evaluated, Audited, Granted, Lapsed).Certificate!.HoldsOn(Lapsed.On));
    }

    [Fact]
    public void The_next_cycle_starts_when_this_one_is_over()
    {
        static Decision When(DateOnly on, params IFact[] then) => StartNextCycleEndpoint.Decide(new(on), After(then), Asked());

        When(Next.On, Evaluated, Audited, Granted).Then(Next);
        When(Next.On, Evaluated).ThenRefused("This cycle still runs: it ends with a certificate, or when the certificate before it has lapsed.");
        When(new(2026, 6, 2), Evaluated, Audited, Granted).ThenRefused("What is reported of a certification cannot lie in the future.");
        When(new(2025, 5, 31), Evaluated, Audited, Granted).ThenRefused("This day lies before an earlier step of the certification.");
        Assert.Equal((2, CertificationStep.Announced, Until), (After(Evaluated, Audited, Granted, Next).Cycle, After(Evaluated, Audited, Granted, Next).Step, After(Evaluated, Audited, Granted, Next).Certificate!.Until));
    }
}
