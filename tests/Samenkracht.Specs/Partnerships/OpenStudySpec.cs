using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Organisations;
using Samenkracht.Partnerships.Studies;
using static Samenkracht.Specs.Partnerships.MergerFacts;
using static Samenkracht.Specs.Partnerships.StudyFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class OpenStudySpec
{
    private static readonly OpenStudy Twente = new(
        "twente", "Samen in Twente", "Welk model?", NetworkFacts.Id, [Hengelo, Hof, Oldenzaal, Hof], new(2022, 1, 10));

    private static Decision When(OpenStudy command, params IFact[] hof) => OpenStudyEndpoint.Decide(command, Study, Office(
        (NetworkFacts.Id, StudyFacts.Network), Known(AParty(Hengelo)), Known(AParty(Hof, then: hof)), Known(AParty(Oldenzaal))));

    [Fact]
    public void Organisations_study() => When(Twente).Then(Opened);

    [Fact]
    public void It_has_been_opened() =>
        When(Twente with { OpenedOn = new(2023, 1, 2) }).ThenRefused("What happened in a study cannot lie in the future.");

    [Fact]
    public void The_network_is_known_and_founded()
    {
        When(Twente with { NetworkId = "network-nergens" }).ThenRefused("The request names a network that is not known.");
        When(Twente with { OpenedOn = new(2012, 12, 31) }).ThenRefused("This day lies before the network was founded.");
    }

    [Fact]
    public void The_organisations_are_registered_and_exist()
    {
        When(Twente with { Organisations = [Hengelo, "organisation-nergens"] }).ThenRefused("The request names an organisation that is not registered.");
        When(Twente, new OrganisationDissolved(Hof, new(2022, 1, 10), null, "Opgeheven"))
            .ThenRefused("This organisation has ceased to exist; only corrections are possible.");
    }

    [Fact]
    public void It_is_of_those_who_study()
    {
        Assert.True(State().BelongsTo(Hof));
        Assert.False(State().BelongsTo(Almelo));
    }
}
