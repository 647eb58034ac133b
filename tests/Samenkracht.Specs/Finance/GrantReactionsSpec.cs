using Samenkracht.Common.Facts;
using Samenkracht.Contracts.Finance;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Finance.Grants;
using Samenkracht.Finance.Known;
using Samenkracht.Finance.Reactions;
using static Samenkracht.Specs.Finance.TheGrant;

namespace Samenkracht.Specs.Finance;

public sealed class GrantReactionsSpec
{
    private const string Successor = "organisation-bibliotheek-ijssel";
    private const string Certificate = "certificate-standing-bibliotheek-deventer";
    private const string CarryOver = "grant-carry-over-ijssel";

    private static readonly MergerTookEffect Merged = new("merger-ijssel", [Grantee, Other], Successor, "Bibliotheek IJssel", "foundation", new(2023, 1, 1));
    private static readonly DeedWasAnnulled Annulled = new("merger-ijssel", [Grantee, Other], Successor, new(2023, 1, 1), new(2023, 9, 1));
    private static readonly GrantAssigned Assigned = new(Id, Grantee, Successor, "merger-ijssel", new(2023, 1, 1));
    private static readonly GrantAssignedBack Back = new(Id, Successor, Grantee, "merger-ijssel", new(2023, 9, 1));
    private static readonly GrantsCarriedOver Carried = new(CarryOver, "merger-ijssel", Successor, [Id], new(2023, 1, 1));
    private static readonly CertificateHasLapsed Lapsed = new(Grantee, new(2023, 5, 1));
    private static readonly CertificateWasGranted Granted = new(Grantee, new(2023, 8, 9), new(2027, 8, 8));
    private static readonly CertificationBegan Began = new(Certificate, Grantee, new(2021, 1, 1), new(2024, 12, 31), 0);
    private static readonly CertificationLapsed Ended = new(Certificate, Grantee, new(2023, 5, 1));

    private static Grant Certified(params IFact[] more) => Of([Prepared, Submitted with { Rules = Rules with { NeedsCertificate = true } }, Awarded, .. more]);

    [Fact]
    public void A_successor_holds_the_grant_from_its_first_day()
    {
        AssignGrantsHandler.Decide(Merged, Of(Running)).Then(Assigned);
        AssignGrantsHandler.Decide(Merged, Of([.. Running, Assigned])).Then();
        AssignGrantsHandler.Decide(Merged with { Predecessors = [Other] }, Of(Running)).Then();
        AssignGrantsHandler.Decide(Merged with { SuccessorId = Grantee }, Of(Running)).Then();

        var grant = Of([.. Running, Assigned]);
        Assert.Equal((Id, Successor, Grantee, Successor), (grant.Id, grant.GranteeId, grant.GranteeOn(new(2022, 12, 31)), grant.GranteeOn(new(2023, 1, 1))));
        Assert.Equal((true, true, false), (grant.BelongsTo(Successor), grant.BelongsTo(Grantor), grant.BelongsTo(Grantee)));
    }

    [Fact]
    public void What_was_carried_over_is_told_once()
    {
        AssignGrantsHandler.Decide(Merged, [Id], null).ThenFacts(Carried).ThenTells(new LedgersWereCarriedOver("merger-ijssel", false, "grants", [Id]));
        AssignGrantsHandler.Decide(Merged, [Id], Given.State<GrantCarryOver>(Carried)).Then();
    }

    [Fact]
    public void An_annulled_deed_brings_it_back()
    {
        GrantsBroughtBack brought = new(CarryOver, "merger-ijssel", [Id], new(2023, 9, 1));

        AssignGrantsBackHandler.Decide(Annulled, Of([.. Running, Assigned])).Then(Back);
        AssignGrantsBackHandler.Decide(Annulled, Of([.. Running, Assigned, Back])).Then();
        AssignGrantsBackHandler.Decide(Annulled, Of(Running)).Then();
        AssignGrantsBackHandler.Decide(Annulled, [Id], Given.State<GrantCarryOver>(Carried)).ThenFacts(brought)
            .ThenTells(new LedgersWereCarriedOver("merger-ijssel", true, "grants", [Id]));
        AssignGrantsBackHandler.Decide(Annulled, [Id], Given.State<GrantCarryOver>(Carried, brought)).Then();
        AssignGrantsBackHandler.Decide(Annulled, [], Given.State<GrantCarryOver>(brought)).Then();

        var grant = Of([.. Running, Assigned, Back]);
        Assert.Equal((Grantee, Successor, Grantee), (grant.GranteeId, grant.GranteeOn(new(2023, 8, 31)), grant.GranteeOn(new(2023, 9, 1))));
        Assert.Equal([Id], Given.State<GrantCarryOver>(Carried, Carried).GrantIds);
    }

    [Fact]
    public void A_certificate_that_lapses_is_missed()
    {
        MissCertificateHandler.Decide(Lapsed, Given.State<CertificateStanding>(Began)).Then(Ended);
        MissCertificateHandler.Decide(Lapsed, (CertificateStanding?)null).Then(Ended);
        MissCertificateHandler.Decide(Lapsed, Given.State<CertificateStanding>(Began, Ended)).Then();

        GrantCertificateMissed missed = new(Id, Grantee, Lapsed.On);
        MissCertificateHandler.Decide(Lapsed, Certified()).Then(missed);
        MissCertificateHandler.Decide(Lapsed, Certified(missed)).Then();
        MissCertificateHandler.Decide(Lapsed, Of(Running)).Then();
        MissCertificateHandler.Decide(Lapsed with { OrganisationId = Other }, Certified()).Then();
    }

    [Fact]
    public void A_new_certificate_says_how_long_there_was_none()
    {
        CertifyAgainHandler.Decide(Granted, Given.State<CertificateStanding>(Began, Ended)).Then(new CertificationBegan(Certificate, Grantee, Granted.From, Granted.Until, 100));
        CertifyAgainHandler.Decide(Granted, (CertificateStanding?)null).Then(new CertificationBegan(Certificate, Grantee, Granted.From, Granted.Until, 0));
        CertifyAgainHandler.Decide(new(Grantee, new(2021, 1, 1), new(2024, 12, 31)), Given.State<CertificateStanding>(Began)).Then();

        GrantCertificateMissed missed = new(Id, Grantee, Lapsed.On);
        GrantCertificateRegained regained = new(Id, Grantee, 100, Granted.From);
        CertifyAgainHandler.Decide(Granted, Certified(missed)).Then(regained);
        CertifyAgainHandler.Decide(Granted, Certified()).Then();
        Assert.Equal(new(Lapsed.On, Granted.From, 100), Assert.Single(Certified(missed, regained).CertificateGaps));
    }

    [Fact]
    public void A_certificate_holds_from_its_first_day_until_it_lapses_or_ends()
    {
        var certification = Given.State<CertificateStanding>(Began, Ended);

        Assert.Equal(
            [false, true, true, false], new DateOnly[] { new(2020, 12, 31), new(2021, 1, 1), new(2023, 4, 30), new(2023, 5, 1) }.Select(certification.HoldsOn));
        Assert.Equal([true, false], new DateOnly[] { new(2024, 12, 31), new(2025, 1, 1) }.Select(Given.State<CertificateStanding>(Began).HoldsOn));
        Assert.Equal((0, 100), (certification.GapBefore(new(2023, 4, 1)), certification.GapBefore(new(2023, 8, 9))));
        Assert.False(Given.State<CertificateStanding>(Ended).HoldsOn(new(2022, 1, 1)));
    }

    [Fact]
    public void Documents_that_do_not_come_end_the_application()
    {
        EndSupplementTerm due = new(Id, new(2022, 3, 7));

        EndSupplementTermHandler.Decide(due, Of(Prepared, Submitted, MissesBudget)).ThenFacts(new GrantApplicationNotProcessed(Id, Grantor, new(2022, 3, 7)))
            .ThenTells(new GrantApplicationWasRejected(Id, Project, new(2022, 3, 8)));
        EndSupplementTermHandler.Decide(due, Of(Prepared, Submitted, MissesBudget, new GrantDocumentsSupplied(Id, Grantee, new(2022, 3, 1)))).Then();
        EndSupplementTermHandler.Decide(due with { DueOn = new(2022, 3, 6) }, Of(Prepared, Submitted, MissesBudget)).Then();
    }
}
