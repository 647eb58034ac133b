using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Organisations;
using Samenkracht.Partnerships.Services;
using static Samenkracht.Specs.Partnerships.CentralServiceFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class DefineServiceSpec
{
    private static readonly DefineService Collection = new(
        "collectie", "Collectie", "Aanschaf voor alle vestigingen", Provider, "Teamleider collectie", "Binnen tien werkdagen", "Zelf bestellen", new(2020, 9, 1));

    private static Decision When(DefineService command, OrganisationKind kind = OrganisationKind.Support, params IFact[] then) => DefineServiceEndpoint.Decide(
        command, Service, Office(Known(NetworkFacts.AnOrganisation(Provider, kind, then: then))));

    [Fact]
    public void A_support_organisation_provides_it() => When(Collection).Then(Defined);

    [Fact]
    public void A_library_provides_it() => When(Collection, OrganisationKind.Library).Then(Defined);

    [Fact]
    public void Nobody_outside_the_library_system_provides_it() => When(Collection, OrganisationKind.Municipality)
        .ThenRefused("Only a support organisation or a library provides a central service.");

    [Fact]
    public void The_provider_is_registered() => When(Collection with { ProviderId = "organisation-nergens" })
        .ThenRefused("The request names an organisation that is not registered.");

    [Fact]
    public void The_provider_exists_on_the_day() => When(Collection, then: new OrganisationDissolved(Provider, new(2020, 9, 1), null, "Opgeheven"))
        .ThenRefused("This organisation has ceased to exist; only corrections are possible.");

    [Fact]
    public void It_is_there_by_today() => When(Collection with { DefinedOn = Today.AddDays(1) })
        .ThenRefused("What is reported of a central service cannot lie in the future.");
}
