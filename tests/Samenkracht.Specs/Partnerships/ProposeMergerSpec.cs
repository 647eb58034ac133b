using Samenkracht.Common.Deciding;
using Samenkracht.Partnerships.Mergers;
using Samenkracht.Partnerships.Organisations;
using static Samenkracht.Specs.Partnerships.MergerFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class ProposeMergerSpec
{
    private static readonly ProposeMerger Propose = new(
        "fusie-twente", [Hengelo, Hof, Oldenzaal], new(true, null, "twente", "Bibliotheek Twente", LegalForm.Foundation), new(2022, 10, 3), new(2024, 1, 1));

    private static readonly ProposedSuccessor Acquirer = new(false, Hengelo, null, null, null);

    private static readonly (string, object)[] Parties = [Known(AParty(Hengelo)), Known(AParty(Hof)), Known(AParty(Oldenzaal))];

    private static Decision When(ProposeMerger command, string role = "network-office", string? organisation = null, params (string, object)[] others) =>
        ProposeMergerEndpoint.Decide(command, Id, AskedBy(role, organisation, [.. others, .. Parties]));

    [Fact]
    public void Libraries_intend_to_go_on_as_a_new_one() => When(Propose).Then(Proposed);

    [Fact]
    public void Libraries_intend_to_go_on_as_one_of_them() => When(Propose with { Successor = Acquirer }).Then(Acquisition);

    [Fact]
    public void A_director_proposes_for_the_own_library() => When(Propose, "director", Hof).Then(Proposed);

    [Fact]
    public void A_director_proposes_for_no_other_library() =>
        When(Propose, "director", "organisation-almelo").ThenRefused("Your own organisation must be one of the parties.");

    [Fact]
    public void Nobody_merges_with_itself() =>
        When(Propose with { Parties = [Hengelo, Hengelo] }).ThenRefused("Two or more different organisations merge.");

    [Fact]
    public void The_parties_are_registered() => When(Propose with { Parties = [Hengelo, "organisation-elders"] })
        .ThenRefused("The request names an organisation that is not registered.");

    [Fact]
    public void A_school_does_not_merge() => When(
            Propose with { Parties = [Hengelo, "organisation-school"] }, others: Known(NetworkFacts.AnOrganisation("organisation-school", OrganisationKind.School)))
        .ThenRefused("Only libraries merge here.");

    [Fact]
    public void A_dissolved_library_does_not_merge() => When(
            Propose with { Parties = [Hengelo, "organisation-oud"] },
            others: Known(AParty("organisation-oud", then: new OrganisationDissolved("organisation-oud", new(2022, 1, 1), null, "Opgeheven"))))
        .ThenRefused("This organisation has ceased to exist; only corrections are possible.");

    [Fact]
    public void A_merger_follows_its_proposal() =>
        When(Propose with { IntendedOn = new(2022, 10, 3) }).ThenRefused("A merger is intended for a day after its proposal.");

    [Fact]
    public void A_new_successor_can_be_founded()
    {
        const string because = "A new successor has a code, a name and a legal form, and no id yet.";
        When(Propose with { Successor = Propose.Successor with { Code = null } }).ThenRefused(because);
        When(Propose with { Successor = Propose.Successor with { Name = null } }).ThenRefused(because);
        When(Propose with { Successor = Propose.Successor with { LegalForm = null } }).ThenRefused(because);
        When(Propose with { Successor = Propose.Successor with { OrganisationId = Twente } }).ThenRefused(because);
    }

    [Fact]
    public void What_exists_is_not_founded() =>
        When(Propose, others: Known(AParty(Twente))).ThenRefused("There is an organisation with the code of the new successor already.");

    [Fact]
    public void Who_acquires_is_a_party()
    {
        const string because = "An existing successor is one of the parties, named by its id alone.";
        When(Propose with { Successor = new(false, Twente, null, null, null) }, others: Known(AParty(Twente))).ThenRefused(because);
        When(Propose with { Successor = new(false, null, null, null, null) }).ThenRefused(because);
        When(Propose with { Successor = Acquirer with { Name = "Anders" } }).ThenRefused(because);
        When(Propose with { Successor = Acquirer with { Code = "anders" } }).ThenRefused(because);
        When(Propose with { Successor = Acquirer with { LegalForm = LegalForm.Foundation } }).ThenRefused(because);
    }
}
