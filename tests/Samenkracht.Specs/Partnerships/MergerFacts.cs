using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Mergers;
using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Specs.Partnerships;

/// <summary>The merger that the specs tell about: three libraries become Bibliotheek Twente on 1 January 2024.</summary>
internal static class MergerFacts
{
    public const string Id = "merger-fusie-twente";
    public const string Hengelo = "organisation-hengelo";
    public const string Hof = "organisation-hof";
    public const string Oldenzaal = "organisation-oldenzaal";
    public const string Twente = "organisation-twente";

    public static readonly MergerProposed Proposed = new(
        Id, [Hengelo, Hof, Oldenzaal], new(true, Twente, "Bibliotheek Twente", LegalForm.Foundation), new(2022, 10, 3), new(2024, 1, 1));

    public static readonly MergerProposed Acquisition = Proposed with { Successor = new(false, Hengelo, null, null) };

    public static readonly MergerPartyWithdrew HofWithdrew = new(Id, Hof, new(2023, 6, 1), "Blijft zelfstandig");
    public static readonly MergerProposalPublished Published = new(Id, new(2023, 9, 18));
    public static readonly CreditorOpposed Opposed = new(Id, "1", new(2023, 10, 2));
    public static readonly OppositionResolved Resolved = new(Id, "1", OppositionOutcome.Secured, new(2023, 11, 20));
    public static readonly CourtApproved Approved = new(Id, "Rechtbank Overijssel", new(2023, 12, 8));
    public static readonly MergerPartyDecided HengeloDecided = new(Id, Hengelo, new(2023, 11, 6));
    public static readonly MergerCancelled Cancelled = new(Id, new(2023, 12, 1), "Geen overeenstemming");
    public static readonly MergerEffective Effective = new(
        Id, [Hengelo, Hof, Oldenzaal], Twente, new(2023, 12, 31), new(2024, 1, 1), [], "Nagekomen");

    public static MunicipalConsentGiven Consent(string party) => new(Id, MunicipalityOf(party), new(2023, 10, 10));

    public static MergerPartyDecided Decided(string party) => new(Id, party, new(2023, 11, 6));

    public static string MunicipalityOf(string party) => $"organisation-gemeente-{party[13..]}";

    public static Organisation AParty(string id, LegalForm form = LegalForm.Foundation, params IFact[] then) =>
        NetworkFacts.AnOrganisation(id, form: form, then: [new ServiceAreaAssigned(id, MunicipalityOf(id), new(2010, 1, 1)), .. then]);

    public static (string, object) Known(Organisation organisation) => (organisation.Id, organisation);

    public static Asked AskedBy(string role, string? organisation = null, params (string, object)[] others) =>
        Given.Asked(new(2024, 1, 1), Given.By(role, organisation), others);
}
