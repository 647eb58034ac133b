using Samenkracht.Contracts.Partnerships;
using Samenkracht.Finance.Funding;
using Samenkracht.Finance.Reactions;
using static Samenkracht.Specs.Finance.TheBudget;

namespace Samenkracht.Specs.Finance;

public sealed class IncomeGapSpec
{
    private const string OutlookId = "income-outlook-bibliotheek-deventer";

    private static readonly AgreementWasTerminated Told = new("agreement-taal", [Library, "organisation-gemeente-deventer"], 36_600m, new(2024, 8, 31), new(2024, 3, 4));
    private static readonly IncomeGapExpected Expected = new(OutlookId, Library, "agreement-taal", 36_600m, new(2024, 9, 1), new(2024, 3, 4));
    private static readonly IncomeGapClosed Closed = new(OutlookId, Library, "agreement-taal", new(2025, 12, 31), new(2024, 5, 6));

    [Fact]
    public void A_contribution_that_ends_will_be_missed()
    {
        ExpectIncomeGapHandler.Decide(Told, Library, null).Then(Expected);

        Assert.Equal(new("agreement-taal", 36_600m, new(2024, 9, 1), 12_200m, new(2024, 3, 4)), Given.State<IncomeOutlook>(Expected).Gaps[0]);
    }

    [Fact]
    public void It_is_missed_once_and_another_end_replaces_it()
    {
        ExpectIncomeGapHandler.Decide(Told, Library, Given.State<IncomeOutlook>(Expected)).Then();
        ExpectIncomeGapHandler.Decide(Told with { EndsOn = new(2024, 12, 31) }, Library, Given.State<IncomeOutlook>(Expected)).Then(Expected with { From = new(2025, 1, 1) });

        Assert.Single(Given.State<IncomeOutlook>(Expected, Expected with { From = new(2025, 1, 1) }).Gaps);
    }

    [Fact]
    public void Without_a_contribution_nothing_is_missed()
    {
        ExpectIncomeGapHandler.Decide(Told with { YearlyContribution = null }, Library, null).Then();
        ExpectIncomeGapHandler.Decide(Told with { YearlyContribution = 0m }, Library, null).Then();
    }

    [Fact]
    public void An_agreement_that_goes_on_closes_its_own_gap_only()
    {
        AgreementWasRenewed renewed = new("agreement-taal", [Library], new(2025, 12, 31), new(2024, 5, 6));
        CloseIncomeGapHandler.Decide(renewed, Given.State<IncomeOutlook>(Expected)).Then(Closed);
        CloseIncomeGapHandler.Decide(renewed, Given.State<IncomeOutlook>(Expected, Closed)).Then();
        CloseIncomeGapHandler.Decide(renewed with { AgreementId = "agreement-jeugd" }, Given.State<IncomeOutlook>(Expected)).Then();
    }
}
