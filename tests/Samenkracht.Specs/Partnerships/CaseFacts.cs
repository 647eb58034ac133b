using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Cases;
using Samenkracht.Partnerships.Plans;

namespace Samenkracht.Specs.Partnerships;

/// <summary>The case that the specs tell about: a language café that failed in Deventer, and who may know.</summary>
internal static class CaseFacts
{
    public const string Id = "knowledge-case-taalcafe";
    public const string Deventer = "organisation-bibliotheek-deventer";
    public const string Hengelo = "organisation-bibliotheek-hengelo";
    public const string Twente = "organisation-bibliotheek-twente";
    public const string Node = "policy-plan-samen/taal";

    public static readonly CaseDrafted Drafted = new(
        Id, Deventer, CaseKind.Fail, "Taalcafé te vroeg", "Er kwam niemand.", "Vraag wanneer mensen kunnen.", "network-project-taal", [Node], new(2022, 3, 1));

    public static readonly CaseDrafted Shone = Drafted with { Kind = CaseKind.Shine };
    public static readonly CaseSuggested Suggested = new(
        Id, Deventer, "effect-measurement-taal", 2, CaseKind.Shine, "Taalcafé", 8.2m, 24, [Node], new(2022, 3, 1));

    public static readonly CaseTold Told = new(Id, Deventer, "Taalcafé in de avond", "Het zat vol.", "De avond werkt.", new(2022, 3, 5));
    public static readonly CaseShared WithHengelo = new(Id, Deventer, CaseAudience.NamedOrganisations, [Hengelo], new(2022, 4, 1));
    public static readonly CaseShared WithNetwork = new(Id, Deventer, CaseAudience.Network, [], new(2022, 5, 1));
    public static readonly CaseShared WithNobody = new(Id, Deventer, CaseAudience.OwnOrganisation, [], new(2022, 6, 1));
    public static readonly CaseReactedTo Thanked = new(Id, Hengelo, CaseReactionKind.Thanks, "Dank voor de openheid.", new(2022, 6, 10));
    public static readonly CaseReused Reused = new(Id, Hengelo, "Wij beginnen om half zeven.", new(2022, 6, 15));
    public static readonly CaseWithdrawn Withdrawn = new(Id, Deventer, "De partner wil het niet.", new(2022, 7, 1));

    public static readonly (string, object) Plan = ("policy-plan-samen", Given.State<PolicyPlan>(
        new PolicyPlanDrafted("policy-plan-samen", "network-oost", "Samen", new(2021, 1, 1), new(2024, 12, 31), new(2020, 10, 1)),
        new AmbitionAdded("policy-plan-samen", "taal", "Taal", "Language", new(2020, 10, 1))));

    public static (string, object) Known(string id) => (id, NetworkFacts.AnOrganisation(id));

    public static Asked AskedBy(string organisation, params (string, object)[] others) =>
        Given.Asked(new(2022, 12, 31), Given.By("director", organisation), [Known(Deventer), Known(Hengelo), Plan, .. others]);

    public static KnowledgeCase State(params IFact[] history) => Given.State<KnowledgeCase>(history);
}
