using Samenkracht.Common.Deciding;
using Samenkracht.Contracts.Finance;
using Samenkracht.Partnerships.AnnualPlans;
using Samenkracht.Partnerships.KeyFigureSets;
using Samenkracht.Partnerships.Reactions;
using static Samenkracht.Specs.Partnerships.AnnualPlanFacts;
using static Samenkracht.Specs.Partnerships.LocalTaskFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class MarkReportsStaleSpec
{
    private static readonly PeriodWasReopened Reopened = new(Almelo, new(2022, 3, 1), new(2022, 3, 31), new(2023, 3, 1), "Factuur ontbrak");
    private static readonly PeriodWasLocked Locked = new(Almelo, new(2022, 3, 1), new(2022, 3, 31), new(2023, 3, 20));
    private static readonly AnnualPlanReportBecameStale Stale = new(AnnualPlanId, Almelo, Reopened.From, Reopened.Until, Reopened.On, Reopened.Reason);
    private static readonly AnnualPlanReportStands Stands = new(AnnualPlanId, Almelo, Locked.From, Locked.Until, Locked.On);
    private static readonly NetworkFiguresFrozen Frozen = new(NetworkFigures.IdOf(2022), 2022, "data-delivery-1", Almelo, [new("bezoeken", 9_000m)], new(2023, 2, 1));
    private static readonly NetworkFiguresBecameStale FiguresStale = new(Frozen.NetworkFiguresId, 2022, Almelo, Reopened.From, Reopened.Until, Reopened.On, Reopened.Reason);
    private static readonly NetworkFiguresStandAgain FiguresStand = new(Frozen.NetworkFiguresId, 2022, Almelo, Locked.From, Locked.Until, Locked.On);

    [Fact]
    public void A_plan_of_which_something_was_reported_is_marked_when_books_of_its_year_are_opened_again()
    {
        MarkReportsStaleHandler.Decide(Reopened, ThePlanOf([.. InForce, FirstReported])).Then(Stale);
        MarkReportsStaleHandler.Decide(Reopened, ThePlanOf([.. InForce, Closed])).Then(Stale);
        MarkReportsStaleHandler.Decide(Reopened, ThePlanOf(InForce)).Then();
        MarkReportsStaleHandler.Decide(Reopened, ThePlanOf([.. InForce, FirstReported, Stale])).Then();
        MarkReportsStaleHandler.Decide(Reopened with { From = new(2021, 3, 1), Until = new(2021, 3, 31) }, ThePlanOf([.. InForce, FirstReported])).Then();
        MarkReportsStaleHandler.Decide(Reopened with { OrganisationId = "organisation-ander" }, ThePlanOf([.. InForce, FirstReported])).Then();
        Assert.Equal(Reopened.On, AnnualPlanEntryOf(Stale).StaleSince);
    }

    [Fact]
    public void It_stands_when_just_that_period_is_closed_again()
    {
        var april = Stale with { From = new(2022, 4, 1), Until = new(2022, 4, 30), On = new(2023, 3, 5) };

        LetReportsStandHandler.Decide(Locked, ThePlanOf([.. InForce, FirstReported, Stale])).Then(Stands);
        LetReportsStandHandler.Decide(Locked, ThePlanOf([.. InForce, FirstReported, april])).Then();
        Assert.Equal((april.On, null), (AnnualPlanEntryOf(Stale, april, Stands).StaleSince, AnnualPlanEntryOf(Stale, Stands).StaleSince));
    }

    [Fact]
    public void The_figures_of_the_network_are_marked_where_they_hold_what_the_organisation_delivered()
    {
        MarkReportsStaleHandler.Decide(Reopened, Given.State<NetworkFigures>(Frozen)).Then(FiguresStale);
        MarkReportsStaleHandler.Decide(Reopened, Given.State<NetworkFigures>(Frozen with { OrganisationId = "organisation-ander" })).Then();
        MarkReportsStaleHandler.Decide(Reopened, Given.State<NetworkFigures>(Frozen with { Year = 2021 })).Then();
        MarkReportsStaleHandler.Decide(Reopened, Given.State<NetworkFigures>(Frozen, FiguresStale)).Then();
        LetReportsStandHandler.Decide(Locked, Given.State<NetworkFigures>(Frozen, FiguresStale)).Then(FiguresStand);
        LetReportsStandHandler.Decide(Locked, Given.State<NetworkFigures>(Frozen, FiguresStale, FiguresStand)).Then();
    }

    private static AnnualPlanShown AnnualPlanEntryOf(params Samenkracht.Common.Facts.IFact[] then) => new(ThePlanOf([.. InForce, FirstReported, .. then]));

    private sealed record AnnualPlanShown(AnnualPlan Plan)
    {
        public DateOnly? StaleSince => Plan.Stale.IsEmpty ? null : Plan.Stale.Min(one => one.Since);
    }
}
