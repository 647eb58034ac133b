using Samenkracht.Common.Deciding;
using Samenkracht.Programming.Known;
using Samenkracht.Programming.Offers;

namespace Samenkracht.Specs.Programming;

/// <summary>The offer that the specs tell about: a language café in Deventer.</summary>
internal static class OfferFacts
{
    public const string Id = "programme-offer-taalcafe";
    public const string Deventer = "organisation-bibliotheek-deventer";
    public const string Hengelo = "organisation-bibliotheek-hengelo";
    public const string Project = "network-project-taal";
    public const string Plan = "policy-plan-samenkracht-2021-2024";
    public const string Node = $"{Plan}/a2-d1";

    public static readonly OfferDescription Description = new(
        "Taalcafé", CoreFunction.DevelopmentEducation, Theme.Language, TargetGroup.Newcomers, [Node], true, "Ervaring van 2021");

    public static readonly OfferDefined Defined = new(
        Id, Deventer, "Taalcafé", CoreFunction.DevelopmentEducation, Theme.Language, TargetGroup.Newcomers, [Node], "2021.1", true, "Ervaring van 2021", null, null,
        new(2022, 3, 21));

    public static readonly OfferStubMade Stub = new(
        "programme-offer-taal-bibliotheek-deventer", Deventer, "Taal voor iedereen", Project, [Node], new(2022, 1, 1));

    public static readonly OfferPublished Published = new(Id, new(2022, 4, 1));
    public static readonly OfferCoOwned CoOwned = new(Id, Hengelo, new(2022, 9, 1));
    public static readonly OfferRetired Retired = new(Id, new(2023, 7, 1), "Te weinig belangstelling");

    public static readonly Asked In2024 = AskedOn(new(2024, 6, 1));

    public static Asked AskedOn(DateOnly today) => Given.Asked(today, null, (PlanOutline.IdOf(Plan), Given.State<PlanOutline>(
        new PlanOutlineChanged(PlanOutline.IdOf(Plan), Plan, 1, [Node], new(2021, 1, 1), new(2021, 1, 1)))));
}
