using Samenkracht.Contracts.Programming;
using Samenkracht.Finance.Funding;
using Samenkracht.Finance.Reactions;
using static Samenkracht.Specs.Finance.TheBudget;

namespace Samenkracht.Specs.Finance;

public sealed class KeepDeliveredFiguresSpec
{
    private const string Id = "delivered-figures-bibliotheek-deventer-2023";

    private static readonly DataDeliveryWasSubmitted Told = new(
        "data-delivery-1", Library, 2023, new Dictionary<string, decimal> { ["inwoners"] = 101_000m, ["indicator-bezoeken"] = 250_000m, ["leden"] = 20_000m }, false, new(2024, 4, 2));

    private static readonly YearFiguresKnown Known = new(Id, Library, 2023, 101_000m, 250_000m, "data-delivery-1", false, new(2024, 4, 2));

    [Fact]
    public void Inhabitants_and_visits_are_kept() => KeepDeliveredFiguresHandler.Decide(Told, null).Then(Known);

    [Fact]
    public void A_correction_is_kept_beside_it() => KeepDeliveredFiguresHandler.Decide(
            Told with { Values = new Dictionary<string, decimal> { ["bezoeken"] = 240_000m }, IsCorrection = true, On = new(2024, 4, 1) }, Given.State<DeliveredFigures>(Known))
        .Then(Known with { Inhabitants = null, Visits = 240_000m, IsCorrection = true });

    [Fact]
    public void Other_figures_are_of_no_use() => KeepDeliveredFiguresHandler.Decide(Told with { Values = new Dictionary<string, decimal> { ["leden"] = 1m } }, null).Then();
}
