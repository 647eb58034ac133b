using Samenkracht.Common.Facts;
using Samenkracht.Programming.EducationSites;
using static Samenkracht.Specs.Programming.EducationSiteFacts;

namespace Samenkracht.Specs.Programming;

public sealed class SiteMonitorSpec
{
    private static readonly RecordMonitorResult Result = new(2021, "dbos-2021", 7.4m, 186, new(2021, 12, 20));
    private static readonly HoldAnnualTalk Talk = new(2021, TalkOutcome.Continue, new(2021, 12, 21));

    private static EducationSite Site(params IFact[] facts) => Given.State<EducationSite>([Enrolled, .. facts]);

    [Fact]
    public void A_cycle_is_agreed_and_can_be_changed()
    {
        AgreeMonitorCycleEndpoint.Decide(new(2, new(2021, 9, 1)), Site(), In2024).Then(EverySecondYear);
        AgreeMonitorCycleEndpoint.Decide(new(1, new(2022, 9, 1)), Site(EverySecondYear), In2024).Then(EveryYear with { On = new(2022, 9, 1) });
        AgreeMonitorCycleEndpoint.Decide(new(2, new(2022, 9, 1)), Site(EverySecondYear), In2024).ThenRefused("This cycle of the monitor is agreed already.");
        AgreeMonitorCycleEndpoint.Decide(new(2, new(2021, 8, 31)), Site(), In2024).ThenRefused("This day lies before the site was enrolled.");
    }

    [Fact]
    public void A_year_of_the_cycle_has_one_result()
    {
        RecordMonitorResultEndpoint.Decide(Result, Site(EveryYear), In2024).Then(Monitor2021);
        RecordMonitorResultEndpoint.Decide(Result, Site(EveryYear, Monitor2021), In2024).ThenRefused("The monitor of that year is recorded already.");
        RecordMonitorResultEndpoint.Decide(Result with { Year = 2022 }, Site(EveryYear), In2024).ThenRefused("This day lies before the year that it is about.");
        RecordMonitorResultEndpoint.Decide(Result with { On = new(2024, 6, 2) }, Site(EveryYear), In2024)
            .ThenRefused("What is recorded of an education site cannot lie in the future.");
    }

    [Fact]
    public void A_result_outside_the_cycle_is_refused()
    {
        const string Because = "By the agreed cycle there is no monitor in that year.";
        var later = Result with { On = new(2024, 1, 10) };

        RecordMonitorResultEndpoint.Decide(Result, Site(), In2024).ThenRefused(Because);
        RecordMonitorResultEndpoint.Decide(later with { Year = 2022 }, Site(EverySecondYear), In2024).ThenRefused(Because);
        RecordMonitorResultEndpoint.Decide(later with { Year = 2023 }, Site(EverySecondYear), In2024).Then(Monitor2021 with { Year = 2023, On = new(2024, 1, 10) });
        RecordMonitorResultEndpoint.Decide(later with { Year = 2020 }, Site(EveryYear), In2024).ThenRefused(Because);
    }

    [Fact]
    public void Another_cycle_counts_from_its_own_year()
    {
        var site = Site(EveryYear with { On = new(2022, 9, 1) }, EverySecondYear);

        Assert.Equal([false, true, true, true], Enumerable.Range(2020, 4).Select(site.HasMonitorIn));
    }

    [Fact]
    public void A_year_has_one_talk()
    {
        HoldAnnualTalkEndpoint.Decide(Talk, Site(), In2024).Then(Talk2021);
        HoldAnnualTalkEndpoint.Decide(Talk, Site(Talk2021), In2024).ThenRefused("The annual talk of that year is held already.");
        HoldAnnualTalkEndpoint.Decide(Talk with { Year = 2022 }, Site(), In2024).ThenRefused("This day lies before the year that it is about.");
        HoldAnnualTalkEndpoint.Decide(Talk with { On = new(2023, 8, 1) }, Site(Ended), In2024).ThenRefused("This education site has ended by that day.");
    }

    [Fact]
    public void What_is_due_and_missing_is_overdue()
    {
        IEnumerable<(bool Monitor, bool Talk)> Overdue(int year, params IFact[] facts) =>
            ListOverdueSitesEndpoint.Of([Site(facts)], year).Select(one => (one.MonitorMissing, one.TalkMissing));

        Assert.Equal([(true, true)], Overdue(2021, EverySecondYear));
        Assert.Equal([(false, true)], Overdue(2021, EverySecondYear, Monitor2021));
        Assert.Equal([(true, false)], Overdue(2021, EverySecondYear, Talk2021));
        Assert.Empty(Overdue(2021, EverySecondYear, Monitor2021, Talk2021));
        Assert.Equal([(false, true)], Overdue(2022, EverySecondYear, Talk2021));
        Assert.Equal([(false, true)], Overdue(2021));
    }

    [Fact]
    public void Nothing_is_due_before_the_start_or_of_the_year_of_the_end()
    {
        Assert.Empty(ListOverdueSitesEndpoint.Of([Site(EveryYear)], 2020));
        Assert.Single(ListOverdueSitesEndpoint.Of([Site(EveryYear, Ended)], 2022));
        Assert.Empty(ListOverdueSitesEndpoint.Of([Site(EveryYear, Ended)], 2023));
    }
}
