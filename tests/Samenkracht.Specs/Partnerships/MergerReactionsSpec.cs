using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.Agreements;
using Samenkracht.Partnerships.Locations;
using Samenkracht.Partnerships.Organisations;
using Samenkracht.Partnerships.Reactions;
using static Samenkracht.Specs.Partnerships.MergerFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class MergerReactionsSpec
{
    private static readonly DateOnly TheDay = new(2024, 1, 1);
    private static readonly MergerTookEffect Trigger = new(Id, [Hengelo, Hof], Twente, "Bibliotheek Twente", "foundation", TheDay);

    private static readonly LocationOpened Opened = new(
        "location-h", Hengelo, "Hengelo", LocationKind.Branch, "Hengelo", MunicipalityOf(Hengelo), new(2015, 1, 1), new(20, 10));

    private static readonly AgreementDrafted Drafted = new(
        "agreement-taal", "Taal", AgreementLevel.Regional, ["taal"], [new(Hengelo, PartyRole.Library, true), new(Hof, PartyRole.Library, true), new("organisation-vvv", PartyRole.Partner, false)],
        new(2023, 1, 1), TheDay, null, new(2022, 12, 1));

    [Fact]
    public void A_new_successor_is_registered_with_the_municipalities_of_the_predecessors() =>
        RegisterSuccessorHandler.Decide(Trigger, ["organisation-gemeente-hengelo", "organisation-gemeente-hof", "organisation-gemeente-hof"], null).Then(
            new OrganisationRegistered(Twente, "Bibliotheek Twente", OrganisationKind.Library, LegalForm.Foundation, OrganisationModel.Merged, null, TheDay),
            new ServiceAreaAssigned(Twente, "organisation-gemeente-hengelo", TheDay),
            new ServiceAreaAssigned(Twente, "organisation-gemeente-hof", TheDay));

    [Fact]
    public void A_successor_that_is_there_only_gets_what_it_does_not_serve_yet() =>
        RegisterSuccessorHandler.Decide(Trigger, ["organisation-gemeente-twente", "organisation-gemeente-hof"], AParty(Twente))
            .Then(new ServiceAreaAssigned(Twente, "organisation-gemeente-hof", TheDay));

    [Fact]
    public void A_successor_that_serves_them_all_stays_as_it_is() =>
        RegisterSuccessorHandler.Decide(Trigger, ["organisation-gemeente-twente"], AParty(Twente)).Then();

    [Fact]
    public void A_predecessor_ceases_to_exist() =>
        DissolvePredecessorsHandler.Decide(Trigger, AParty(Hof)).Then(new OrganisationDissolved(Hof, TheDay, Twente, "Gefuseerd: merger-fusie-twente"));

    [Fact]
    public void A_predecessor_ceases_once() =>
        DissolvePredecessorsHandler.Decide(Trigger, AParty(Hof, then: new OrganisationDissolved(Hof, TheDay, Twente, "Gefuseerd"))).Then();

    [Fact]
    public void A_location_has_the_successor_as_operator() => TransferLocationsHandler.Decide(Trigger, Given.State<Location>(Opened))
        .ThenFacts(new LocationTransferred("location-h", Hengelo, Twente, TheDay)).ThenTells(new LocationChangedHands("location-h", Hengelo, Twente, TheDay));

    [Fact]
    public void A_location_that_a_predecessor_opened_later_passes_when_it_opens() =>
        TransferLocationsHandler.Decide(Trigger, Given.State<Location>(Opened with { OpenedOn = new(2024, 6, 1) }))
            .ThenFacts(new LocationTransferred("location-h", Hengelo, Twente, new(2024, 6, 1))).ThenTells(new LocationChangedHands("location-h", Hengelo, Twente, new(2024, 6, 1)));

    [Fact]
    public void A_location_passes_once() => TransferLocationsHandler
        .Decide(Trigger, Given.State<Location>(Opened, new LocationTransferred("location-h", Hengelo, Twente, TheDay))).Then();

    [Fact]
    public void A_location_that_was_closed_by_then_does_not_pass() =>
        TransferLocationsHandler.Decide(Trigger, Given.State<Location>(Opened, new LocationClosed("location-h", TheDay, "Brand"))).Then();

    [Fact]
    public void An_agreement_has_the_successor_in_the_place_of_each_predecessor()
    {
        AgreementAssigned[] assigned = [new("agreement-taal", Hengelo, Twente, TheDay, Id), new("agreement-taal", Hof, Twente, TheDay, Id)];
        AssignAgreementsHandler.Decide(Trigger, Given.State<Agreement>(Drafted)).Then(assigned);

        Assert.Equal([Twente, "organisation-vvv"], Given.State<Agreement>([Drafted, .. assigned]).Parties.Select(party => party.OrganisationId));
        AssignAgreementsHandler.Decide(Trigger, Given.State<Agreement>([Drafted, .. assigned])).Then();
    }

    [Fact]
    public void An_agreement_that_ended_before_does_not_pass() =>
        AssignAgreementsHandler.Decide(Trigger, Given.State<Agreement>(Drafted with { Until = new(2023, 12, 31) })).Then();
}
