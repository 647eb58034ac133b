using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.Locations;

namespace Samenkracht.Specs.Partnerships;

public sealed class CorrectLocationSpec
{
    private const string Id = "location-stromarkt";

    private const string Deventer = "organisation-bibliotheek-deventer";

    private static readonly LocationOpened Opened = new(
        Id, Deventer, "Stromarkt", LocationKind.Branch, "Deventer", "organisation-gemeente-deventer", new(2018, 9, 1), new(60, 40));

    private static readonly LocationClosed Closed = new(Id, new(2023, 1, 1), "brand");

    private static readonly LocationTransferred Transferred = new(Id, Deventer, "organisation-bibliotheek-hengelo", new(2022, 1, 1));

    private static readonly LocationBecameAvailable Available = new(Id, "Stromarkt", Deventer, "organisation-gemeente-deventer", new(2018, 9, 1));

    private static Decision When(CorrectLocation command, params IFact[] history) =>
        CorrectLocationEndpoint.Decide(command, Given.State<Location>(history));

    [Fact]
    public void Its_particulars_are_put_right() =>
        When(new("De Stromarkt", new(2018, 9, 3), "typfout"), Opened)
            .ThenFacts(new LocationCorrected(Id, "De Stromarkt", new(2018, 9, 3), "typfout"))
            .ThenTells(Available with { Name = "De Stromarkt", From = new(2018, 9, 3) });

    [Fact]
    public void Its_name_alone_is_put_right() =>
        When(new("De Stromarkt", new(2018, 9, 1), "typfout"), Opened)
            .ThenFacts(new LocationCorrected(Id, "De Stromarkt", new(2018, 9, 1), "typfout"))
            .ThenTells(Available with { Name = "De Stromarkt", From = new(2018, 9, 1) });

    [Fact]
    public void Its_day_alone_is_put_right() =>
        When(new("Stromarkt", new(2018, 8, 1), "typfout"), Opened)
            .ThenFacts(new LocationCorrected(Id, "Stromarkt", new(2018, 8, 1), "typfout"))
            .ThenTells(Available with { Name = "Stromarkt", From = new(2018, 8, 1) });

    [Fact]
    public void A_correction_corrects_something() =>
        When(new("Stromarkt", new(2018, 9, 1), "typfout"), Opened)
            .ThenRefused("These are the particulars that are known already.");

    [Fact]
    public void A_closed_location_is_corrected_too() =>
        When(new("De Stromarkt", new(2018, 9, 1), "typfout"), Opened, Closed)
            .ThenFacts(new LocationCorrected(Id, "De Stromarkt", new(2018, 9, 1), "typfout"))
            .ThenTells(Available with { Name = "De Stromarkt", From = new(2018, 9, 1) });

    [Fact]
    public void It_was_opened_before_it_was_closed() =>
        When(new("Stromarkt", new(2023, 1, 2), "typfout"), Opened, Closed)
            .ThenRefused("The location was transferred or closed before this day.");

    [Fact]
    public void It_was_opened_before_it_was_transferred() =>
        When(new("Stromarkt", new(2022, 1, 1), "typfout"), Opened, Transferred)
            .ThenRefused("The location was transferred or closed before this day.");
}
