using System.ComponentModel.DataAnnotations;
using Samenkracht.Programming.Known;

namespace Samenkracht.Programming.Offers;

/// <summary>What an offer is, in the words of the taxonomy.</summary>
/// <param name="Title">Its title.</param>
/// <param name="CoreFunction">The one function of the library that it serves in the first place.</param>
/// <param name="Theme">What it is about.</param>
/// <param name="TargetGroup">For whom it is meant in the first place.</param>
/// <param name="PlanNodes">The nodes of the policy plan that it works on, 1 to 10.</param>
/// <param name="InformalLearning">Whether people learn here without a diploma.</param>
/// <param name="EvidenceBase">What is known of its effect and from where, 1 to 500 characters; null when nothing is.</param>
public sealed record OfferDescription(
    [property: Length(1, 200)] string Title, CoreFunction CoreFunction, Theme Theme, TargetGroup TargetGroup,
    [property: Length(0, 10)] IReadOnlyList<string> PlanNodes, bool InformalLearning, [property: Length(1, 500)] string? EvidenceBase)
{
    /// <summary>Without a place in the plan nobody can account for it.</summary>
    public static readonly Rule WithoutPlanNode = new("offer-without-plan-node", "An offer works on at least one node of the policy plan.");

    internal Decision? Refuses(DateOnly on, Asked asked) =>
        on > asked.Today ? Offer.InFuture
        : PlanNodes.Count == 0 ? WithoutPlanNode
        : PlanOutline.RefusesAhead(PlanNodes, on, asked);
}
