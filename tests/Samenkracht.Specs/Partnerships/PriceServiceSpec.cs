using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Services;
using static Samenkracht.Specs.Partnerships.CentralServiceFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class PriceServiceSpec
{
    private static readonly PriceService ThePrice = new(2021, 180_000m, ChargeKey.ByInhabitants, new(2020, 10, 1));
    private static readonly CorrectPrice TheRightPrice = new(2021, 178_000m, ChargeKey.EqualShares, new(2020, 11, 1), "Dubbel geteld");
    private static readonly CentralServicePriceCorrected Corrected = new(Service, 2021, 178_000m, ChargeKey.EqualShares, new(2020, 11, 1), "Dubbel geteld");

    private static Decision When(PriceService command, params IFact[] then) => PriceServiceEndpoint.Decide(command, State(then), Office());

    private static Decision WhenCorrected(CorrectPrice command, params IFact[] then) => CorrectPriceEndpoint.Decide(command, State(then), Office());

    [Fact]
    public void A_price_is_published_before_the_year() => When(ThePrice).Then(Priced);

    [Fact]
    public void On_the_first_day_of_the_year_it_is_too_late()
    {
        When(ThePrice with { PublishedOn = new(2020, 12, 31) }).ThenFacts(Priced with { PublishedOn = new(2020, 12, 31) });
        When(ThePrice with { PublishedOn = new(2021, 1, 1) }).ThenRefused("The price and the charge key of a year are published before that year starts.");
    }

    [Fact]
    public void There_is_one_price_list_for_a_year()
    {
        When(ThePrice, Priced).ThenRefused("There is a price list for this year already; correct that one.");
        When(ThePrice with { Year = 2022 }, Priced).Then(Priced with { Year = 2022 });
    }

    [Fact]
    public void A_price_follows_the_definition() =>
        When(ThePrice with { PublishedOn = new(2020, 8, 31) }).ThenRefused("This day lies before the central service was defined.");

    [Fact]
    public void A_price_is_published_by_today() => When(ThePrice with { Year = 2030, PublishedOn = Today.AddDays(1) })
        .ThenRefused("What is reported of a central service cannot lie in the future.");

    [Fact]
    public void A_price_is_put_right_before_the_year()
    {
        WhenCorrected(TheRightPrice, Priced).Then(Corrected);

        Assert.Equal(new ServicePrice(2021, 178_000m, ChargeKey.EqualShares, new(2020, 11, 1)), Assert.Single(State(Priced, Corrected).Prices));
    }

    [Fact]
    public void In_the_year_a_price_stands() => WhenCorrected(TheRightPrice with { PublishedOn = new(2021, 1, 1) }, Priced)
        .ThenRefused("The price and the charge key of a year are published before that year starts.");

    [Fact]
    public void Only_what_was_published_is_put_right() => WhenCorrected(TheRightPrice).ThenRefused("There is no price list of this service for the year.");

    [Fact]
    public void A_correction_corrects_something() => WhenCorrected(TheRightPrice with { PricePerYear = 180_000m, ChargeKey = ChargeKey.ByInhabitants }, Priced)
        .ThenRefused("These are the particulars that are known already.");

    [Fact]
    public void A_correction_follows_the_price() => WhenCorrected(TheRightPrice with { PublishedOn = new(2020, 9, 30) }, Priced)
        .ThenRefused("This day lies before the price list was published.");

    [Fact]
    public void A_correction_is_published_by_today() => WhenCorrected(TheRightPrice with { PublishedOn = Today.AddDays(1) }, Priced)
        .ThenRefused("What is reported of a central service cannot lie in the future.");
}
