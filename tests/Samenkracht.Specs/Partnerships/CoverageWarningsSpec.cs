using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Specs.Partnerships;

public sealed class CoverageWarningsSpec
{
    private const string Id = "organisation-fundament";

    private static readonly OrganisationRegistered Registered =
        new(Id, "Fundament", OrganisationKind.Library, LegalForm.Foundation, OrganisationModel.Umbrella, "99000001", new(2015, 1, 1));

    private static readonly OrganisationDissolved Dissolved = new(Id, new(2023, 1, 1), null, "opgeheven");

    private const string Municipality = "organisation-gemeente-losser";

    private static readonly OrganisationRegistered MunicipalityRegistered =
        new(Municipality, "Gemeente Losser", OrganisationKind.Municipality, LegalForm.PublicBody, null, null, new(2000, 1, 1));

    private static readonly ServiceAreaAssigned Assigned = new(Id, Municipality, new(2022, 1, 1));

    private static readonly Organisation Losser = Given.State<Organisation>(MunicipalityRegistered);

    private static IEnumerable<string> WarnedOf(DateOnly day, params Organisation[] organisations) =>
        CoverageWarnings.On(day, organisations).Items.Select(warning => warning.Name);

    [Fact]
    public void A_municipality_with_a_library_is_covered() =>
        Assert.Empty(WarnedOf(new(2022, 6, 1), Losser, Given.State<Organisation>(Registered, Assigned)));

    [Fact]
    public void A_municipality_without_a_library_is_warned_of() =>
        Assert.Equal(["Gemeente Losser"], WarnedOf(new(2022, 6, 1), Losser, Given.State<Organisation>(Registered)));

    [Fact]
    public void A_library_that_is_no_more_covers_nobody() =>
        Assert.Equal(["Gemeente Losser"], WarnedOf(new(2023, 1, 1), Losser, Given.State<Organisation>(Registered, Assigned, Dissolved)));

    [Fact]
    public void Only_libraries_cover() =>
        Assert.Equal(
            ["Gemeente Losser"],
            WarnedOf(new(2022, 6, 1), Losser, Given.State<Organisation>(Registered with { Kind = OrganisationKind.Support, Model = null }, Assigned)));

    [Fact]
    public void Nobody_is_warned_of_a_municipality_that_is_not_there() =>
        Assert.Empty(WarnedOf(new(1999, 12, 31), Losser));

    [Fact]
    public void Warnings_stand_in_the_order_of_ids() =>
        Assert.Equal(
            ["Gemeente Almelo", "Gemeente Losser"],
            WarnedOf(new(2022, 6, 1), Losser, Losser with { Id = "organisation-gemeente-almelo", RegisteredName = "Gemeente Almelo" }));
}
