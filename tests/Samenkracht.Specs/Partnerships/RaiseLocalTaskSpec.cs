using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.LocalTasks;
using Samenkracht.Partnerships.Organisations;
using static Samenkracht.Specs.Partnerships.LocalTaskFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class RaiseLocalTaskSpec
{
    private static readonly RaiseLocalTask Command = new(
        "taalpunten", null, Town, Raised.Title, Raised.Description, 3, Raised.RaisedOn, Raised.AgendaDocument);

    private static (string, object)[] Known(params IFact[] laterOfAlmelo) =>
    [
        (Almelo, NetworkFacts.AnOrganisation(Almelo, then: laterOfAlmelo)),
        (Borne, NetworkFacts.AnOrganisation(Borne)),
        (Town, NetworkFacts.AnOrganisation(Town, OrganisationKind.Municipality)),
    ];

    private static Decision When(RaiseLocalTask command, string role = "staff", string? organisation = Almelo, params IFact[] laterOfAlmelo) =>
        RaiseLocalTaskEndpoint.Decide(command, Id, AskedBy(role, organisation, Known(laterOfAlmelo)));

    [Fact]
    public void It_is_of_the_organisation_of_who_raises_it()
    {
        When(Command).Then(Raised);
        When(Command with { OrganisationId = Almelo }).Then(Raised);
    }

    [Fact]
    public void It_can_be_of_the_whole_service_area_and_of_nobodys_agenda() =>
        When(Command with { MunicipalityId = null, AgendaDocument = null }).Then(Raised with { MunicipalityId = null, AgendaDocument = null });

    [Fact]
    public void The_network_office_says_for_whom()
    {
        When(Command with { OrganisationId = Almelo }, "network-office", "organisation-steun").Then(Raised);
        When(Command, "network-office", "organisation-steun").ThenRefused("The network office names the organisation whose local task this is.");
    }

    [Fact]
    public void Nobody_raises_it_for_another_library() =>
        When(Command with { OrganisationId = Borne }).ThenRefused("You can raise local tasks of your own organisation only.");

    [Fact]
    public void The_organisation_is_there()
    {
        When(Command, organisation: "organisation-onbekend").ThenRefused("The request names an organisation that is not registered.");
        When(Command, laterOfAlmelo: new OrganisationDissolved(Almelo, new(2022, 1, 1), null, "Opgeheven"))
            .ThenRefused("The request names an organisation that has ceased to exist.");
    }

    [Fact]
    public void It_is_at_issue_in_a_municipality() =>
        When(Command with { MunicipalityId = Borne }).ThenRefused("The request names an organisation that is not a municipality.");

    [Fact]
    public void It_was_raised_by_today_and_after_the_registration()
    {
        When(Command with { RaisedOn = Today.AddDays(1) }).ThenRefused("What happens to a local task cannot lie in the future.");
        When(Command with { RaisedOn = new(2009, 12, 31) }).ThenRefused("This day lies before the organisation was registered.");
    }
}
