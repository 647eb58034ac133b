using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Specs.Partnerships;

public sealed class CorrectOrganisationSpec
{
    private const string Id = "organisation-fundament";

    private static readonly OrganisationRegistered Registered =
        new(Id, "Fundament", OrganisationKind.Library, LegalForm.Foundation, OrganisationModel.Umbrella, "99000001", new(2015, 1, 1));

    private static readonly OrganisationDissolved Dissolved = new(Id, new(2023, 1, 1), null, "opgeheven");

    private static Decision When(CorrectOrganisation command, params IFact[] history) =>
        CorrectOrganisationEndpoint.Decide(command, Given.State<Organisation>(history));

    [Fact]
    public void Its_particulars_are_put_right() =>
        When(new("Fundament", "99000002", new(2014, 1, 1), "overgenomen uit het handelsregister"), Registered)
            .Then(new OrganisationCorrected(Id, "Fundament", "99000002", new(2014, 1, 1), "overgenomen uit het handelsregister"));

    [Theory]
    [InlineData("Stichting Fundament", "99000001", "2015-01-01")]
    [InlineData("Fundament", null, "2015-01-01")]
    [InlineData("Fundament", "99000001", "2015-01-02")]
    public void One_particular_is_enough(string name, string? kvkNumber, string registeredOn)
    {
        var day = DateOnly.ParseExact(registeredOn, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        When(new(name, kvkNumber, day, "typfout"), Registered).Then(new OrganisationCorrected(Id, name, kvkNumber, day, "typfout"));
    }

    [Fact]
    public void A_correction_corrects_something() =>
        When(new("Fundament", "99000001", new(2015, 1, 1), "typfout"), Registered)
            .ThenRefused("These are the particulars that are known already.");

    [Fact]
    public void A_dissolved_organisation_is_corrected_too() =>
        When(new("Fundament Losser", "99000001", new(2015, 1, 1), "typfout"), Registered, Dissolved)
            .Then(new OrganisationCorrected(Id, "Fundament Losser", "99000001", new(2015, 1, 1), "typfout"));

    [Fact]
    public void It_was_registered_before_it_ceased_to_exist() =>
        When(new("Fundament", "99000001", new(2023, 1, 2), "typfout"), Registered, Dissolved)
            .ThenRefused("The organisation had ceased to exist before this day.");

    [Fact]
    public void A_later_name_stands_when_the_registered_one_is_put_right()
    {
        var (renamed, corrected) = (new OrganisationRenamed(Id, "Bibliotheek Losser", new(2020, 1, 1)), new OrganisationCorrected(Id, "Het Fundament", null, new(2015, 1, 1), "typfout"));

        Assert.Equal("Bibliotheek Losser", Given.State<Organisation>(Registered, renamed, corrected).Name);
        Assert.Equal("Het Fundament", Given.State<Organisation>(Registered, corrected).Name);
    }

    [Fact]
    public void A_later_name_is_not_what_was_registered() =>
        When(new("Bibliotheek Losser", "99000001", new(2015, 1, 1), "typfout"), Registered, new OrganisationRenamed(Id, "Bibliotheek Losser", new(2020, 1, 1)))
            .Then(new OrganisationCorrected(Id, "Bibliotheek Losser", "99000001", new(2015, 1, 1), "typfout"));
}
