using Samenkracht.Common.Facts;
using Samenkracht.Common.Figures;
using Samenkracht.Programming.EducationSites;
using static Samenkracht.Specs.Programming.EducationSiteFacts;

namespace Samenkracht.Specs.Programming;

public sealed class EducationSiteSpec
{
    private static readonly EnrolSite Enrolment = new("de-wizard", "De Wizard", School, SiteProgramme.DbosPrimary, 240, "agreement-de-wizard", [Node], new(2021, 9, 1));

    private static EducationSite Site(params IFact[] facts) => Given.State<EducationSite>([Enrolled, .. facts]);

    [Fact]
    public void A_library_enrols_a_school_or_childcare_centre()
    {
        EnrolSiteEndpoint.Decide(Enrolment, Id, In2024).Then(Enrolled);
        EnrolSiteEndpoint.Decide(Enrolment with { From = new(2024, 6, 2) }, Id, In2024).ThenRefused("What is recorded of an education site cannot lie in the future.");
        EnrolSiteEndpoint.Decide(Enrolment with { PlanNodes = [$"{Plan}/a9"] }, Id, In2024).ThenRefused("No adopted policy plan has this node on that day.");
    }

    [Theory]
    [InlineData(SiteProgramme.BoekstartChildcare, ChainStage.From0To4)]
    [InlineData(SiteProgramme.DbosPrimary, ChainStage.From4To12)]
    [InlineData(SiteProgramme.DbosSecondary, ChainStage.From12To18)]
    public void Its_stage_follows_from_its_programme(SiteProgramme programme, ChainStage stage) =>
        EnrolSiteEndpoint.Decide(Enrolment with { Programme = programme }, Id, In2024).Then(Enrolled with { Programme = programme, Stage = stage });

    [Fact]
    public void It_counts_from_its_first_day_until_its_end()
    {
        Figure Of(string measure, int amount, DateOnly on) => new(measure, amount, Deventer, on, null, Id, [Node]);

        Assert.Equivalent(new[] { Of("education-sites", 1, new(2021, 9, 1)), Of("pupils-reached", 240, new(2021, 9, 1)) }, ((ICounted)Enrolled).Figures, strict: true);
        Assert.Equivalent(new[] { Of("education-sites", -1, new(2023, 8, 1)), Of("pupils-reached", -240, new(2023, 8, 1)) }, ((ICounted)Ended).Figures, strict: true);
        Assert.Equivalent(
            new[] { Of("collection-items", 450, new(2021, 10, 4)) },
            ((ICounted)new CollectionDelivered(Id, Deventer, 450, [Node], new(2021, 10, 4))).Figures, strict: true);
    }

    [Fact]
    public void A_year_has_one_reading_plan()
    {
        var (agreeing, agreed) = (
            new AgreeReadingPlan(2022, "Vrij lezen", new(2021, 11, 15)), new ReadingPlanAgreed(Id, Deventer, 2022, "Vrij lezen", new(2021, 11, 15)));

        AgreeReadingPlanEndpoint.Decide(agreeing, Site(), In2024).Then(agreed);
        AgreeReadingPlanEndpoint.Decide(agreeing, Site(agreed), In2024).ThenRefused("The reading plan of that year is agreed already.");
        AgreeReadingPlanEndpoint.Decide(agreeing with { On = new(2021, 8, 31) }, Site(), In2024).ThenRefused("This day lies before the site was enrolled.");
        AgreeReadingPlanEndpoint.Decide(agreeing with { Goals = "Bel 06-12345678" }, Site(), In2024)
            .ThenRefused("Leave citizen service numbers, telephone numbers and e-mail addresses out of the text.");
    }

    [Fact]
    public void A_role_for_reading_is_held_by_whoever_came_last()
    {
        var later = new CoordinatorAppointed(Id, Deventer, CoordinatorRole.ReadingCoordinator, true, new(2022, 9, 1));
        var earlier = new CoordinatorAppointed(Id, Deventer, CoordinatorRole.ReadingCoordinator, false, new(2021, 9, 1));
        var consultant = new CoordinatorAppointed(Id, Deventer, CoordinatorRole.ReadingConsultant, true, new(2021, 9, 1));

        AppointCoordinatorEndpoint.Decide(new(CoordinatorRole.ReadingCoordinator, true, new(2022, 9, 1)), Site(), In2024).Then(later);
        AppointCoordinatorEndpoint.Decide(new(CoordinatorRole.ReadingCoordinator, true, new(2024, 6, 2)), Site(), In2024)
            .ThenRefused("What is recorded of an education site cannot lie in the future.");
        Assert.Equal([new(CoordinatorRole.ReadingCoordinator, true, new(2022, 9, 1))], Site(later, earlier).Coordinators.AsEnumerable());
        Assert.Equal(Site(earlier, later).Coordinators.AsEnumerable(), Site(later, earlier).Coordinators.AsEnumerable());
        Assert.Equal(2, Site(consultant, later).Coordinators.Length);
    }

    [Fact]
    public void Deliveries_add_up()
    {
        var delivered = new CollectionDelivered(Id, Deventer, 450, [Node], new(2021, 10, 4));

        DeliverCollectionEndpoint.Decide(new(450, new(2021, 10, 4)), Site(), In2024).Then(delivered);
        DeliverCollectionEndpoint.Decide(new(450, new(2021, 8, 31)), Site(), In2024).ThenRefused("This day lies before the site was enrolled.");
        Assert.Equal(900, Site(delivered, delivered).CollectionItems);
    }

    [Fact]
    public void It_ends_once_and_what_came_before_can_still_be_recorded()
    {
        EndSiteEndpoint.Decide(new(new(2023, 8, 1), "School gefuseerd"), Site(), In2024).Then(Ended);
        EndSiteEndpoint.Decide(new(new(2023, 9, 1), "Nog eens"), Site(Ended), In2024).ThenRefused("This education site has ended already.");
        EndSiteEndpoint.Decide(new(new(2021, 8, 31), "Nooit begonnen"), Site(), In2024).ThenRefused("This day lies before the site was enrolled.");
        DeliverCollectionEndpoint.Decide(new(10, new(2023, 8, 1)), Site(Ended), In2024).ThenRefused("This education site has ended by that day.");
        DeliverCollectionEndpoint.Decide(new(10, new(2023, 7, 31)), Site(Ended), In2024).Then(new CollectionDelivered(Id, Deventer, 10, [Node], new(2023, 7, 31)));
    }
}
