namespace Samenkracht.Programming.Offers;

/// <summary>What the contract shows.</summary>
internal static class Examples
{
    public static readonly OfferDescription Description = new(
        "Taalcafé voor nieuwkomers", CoreFunction.DevelopmentEducation, Theme.Language, TargetGroup.Newcomers, ["policy-plan-samenkracht-2021-2024/a2-d1"],
        true, "Ervaringen van drie taalcafés in 2021");
}
