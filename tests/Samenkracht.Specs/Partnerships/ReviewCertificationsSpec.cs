using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.Certifications;
using Samenkracht.Partnerships.Reactions;

namespace Samenkracht.Specs.Partnerships;

public sealed class ReviewCertificationsSpec
{
    private const string First = "organisation-bibliotheek-a";
    private const string Second = "organisation-bibliotheek-b";
    private const string Successor = "organisation-bibliotheek-ab";
    private const string MergerId = "merger-ab";
    private const string Id = "certification-kwaliteit-in-beeld-bibliotheek-ab";
    private const CertificationFramework Library = CertificationFramework.KwaliteitInBeeld;

    private static readonly DateOnly TheDay = new(2024, 1, 1);
    private static readonly DateOnly Back = new(2025, 2, 6);
    private static readonly DateOnly HalfAYear = new(2024, 7, 1);
    private static readonly MergerTookEffect Merged = new(MergerId, [First, Second], Successor, "Bibliotheek AB", "foundation", TheDay);
    private static readonly DeedWasAnnulled Annulled = new(MergerId, [First, Second], Successor, TheDay, Back);
    private static readonly CertificateCarriedOver Carried = new(Id, Successor, Library, [IdOf(First)], MergerId, TheDay, HalfAYear);
    private static readonly CertificationReviewDue Due = new(Id, Successor, MergerId, HalfAYear, TheDay);
    private static readonly CertificationReviewed Reviewed = new(Id, Successor, MergerId, "Hetzelfde beleid", new(2024, 4, 8));

    private static string IdOf(string organisation) => Certification.IdOf(Library, organisation);

    private static Certification Certified(string organisation, DateOnly until, params IFact[] then) => Given.State<Certification>([
        new CertificationCycleStarted(IdOf(organisation), organisation, Library, 1, new(2022, 1, 10)), new CertificateGranted(IdOf(organisation), organisation, 1, new(2022, 6, 1), until), .. then]);

    private static Certification After(params IFact[] then) => Given.State<Certification>([Carried, Due, .. then]);

    private static Decision When(Certification? own, params Certification[] theirs) => ReviewCertificationsHandler.Decide(Merged, Library, theirs, own);

    [Fact]
    public void The_successor_is_certified_on_condition_for_half_a_year_at_most()
    {
        When(null, Certified(First, new(2026, 5, 31))).ThenFacts(Carried, Due).ThenTells(new CertificateRunsUntil(Id, HalfAYear), new CertificateWasGranted(Successor, TheDay, HalfAYear));
        When(null, Certified(First, new(2026, 5, 31)), Certified(Second, new(2024, 3, 31))).ThenFacts(
            Carried with { FromCertificationIds = [IdOf(First), IdOf(Second)], Until = new(2024, 3, 31) }, Due with { By = new(2024, 3, 31) });
        When(null, Certified(First, new(2023, 12, 31))).Then();
        When(null, Certified(First, new(2026, 5, 31), new CertificateLapsed(IdOf(First), First, new(2023, 6, 1), "Ingetrokken"))).Then();
        When(null, Certified("organisation-ander", new(2026, 5, 31))).Then();
        Assert.Equal((CertificationStep.Conditional, new CertificationReview(MergerId, HalfAYear)), (After().Step, After().Review));
    }

    [Fact]
    public void A_certificate_of_its_own_stands_and_is_reviewed()
    {
        When(Certified(Successor, new(2026, 5, 31)), Certified(First, new(2026, 5, 31))).Then(Due);
        When(Certified(Successor, new(2023, 5, 31)), Certified(First, new(2026, 5, 31))).ThenFacts(Carried, Due);
        Assert.Equal(CertificationStep.Announced, Given.State<Certification>(new CertificationCycleStarted(Id, Successor, Library, 1, new(2023, 9, 1)), Carried, Due).Step);
    }

    [Fact]
    public void The_review_is_recorded_and_a_new_certificate_ends_the_condition()
    {
        static Decision Reviewing(ReviewCertification command, params IFact[] then) =>
            ReviewCertificationEndpoint.Decide(command, After(then), Given.Asked(new(2024, 6, 1), Given.By("network-office")));
        var command = new ReviewCertification(Reviewed.Conclusion, Reviewed.On);

        Reviewing(command).Then(Reviewed);
        Reviewing(command, Reviewed).ThenRefused("No merger makes a review of this certification due.");
        Reviewing(command with { On = new(2024, 6, 2) }).ThenRefused("What is reported of a certification cannot lie in the future.");
        Reviewing(command with { On = new(2023, 12, 31) }).ThenRefused("This day lies before an earlier step of the certification.");
        Reviewing(command with { Conclusion = "Bel 0570 123456" }).ThenRefused("Leave citizen service numbers, telephone numbers and e-mail addresses out of the text.");
        GrantCertificateEndpoint.Decide(new(new(2024, 5, 1), new(2028, 4, 30)), After(Reviewed), Given.Asked(new(2024, 6, 1)))
            .ThenFacts(new CertificateGranted(Id, Successor, 1, new(2024, 5, 1), new(2028, 4, 30)));
        Assert.Null(After(new CertificateGranted(Id, Successor, 1, new(2024, 5, 1), new(2028, 4, 30))).Review);
    }

    [Fact]
    public void Without_a_new_certificate_it_lapses_by_itself() =>
        LapseCertificateHandler.Decide(new(Id, HalfAYear), After(Reviewed)).ThenFacts(new CertificateLapsed(Id, Successor, HalfAYear.AddDays(1), "Geldigheid verstreken"))
            .ThenTells(new CertificateHasLapsed(Successor, HalfAYear.AddDays(1)));

    [Fact]
    public void Once_annulled_the_successor_holds_nothing_and_the_predecessors_hold_what_they_had()
    {
        var (lifted, lapsed) = (new CertificationReviewLifted(Id, Successor, MergerId, Back), new CertificateLapsed(Id, Successor, Back, $"Fusie vernietigd: {MergerId}"));
        var goesOn = Annulled with { SuccessorEnds = false };
        var granted = new CertificateGranted(Id, Successor, 1, new(2024, 5, 1), new(2028, 4, 30));

        RestoreCertificationsHandler.Decide(Annulled, After()).Then(lifted, lapsed);
        RestoreCertificationsHandler.Decide(Annulled, After(lifted, lapsed)).Then();
        RestoreCertificationsHandler.Decide(Annulled, After(Reviewed, granted)).Then(lapsed);
        RestoreCertificationsHandler.Decide(goesOn, After()).ThenFacts(lifted, lapsed).ThenTells(new CertificateHasLapsed(Successor, Back));
        RestoreCertificationsHandler.Decide(goesOn, After(Reviewed, granted)).Then();
        RestoreCertificationsHandler.Decide(goesOn, Certified(Successor, new(2026, 5, 31), Due)).Then(lifted);
    }
}
