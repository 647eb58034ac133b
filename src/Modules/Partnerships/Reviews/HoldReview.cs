using System.ComponentModel.DataAnnotations;
using Samenkracht.Partnerships.Networks;

namespace Samenkracht.Partnerships.Reviews;

/// <summary>Records that the members looked back on working together.</summary>
/// <param name="Code">The network's own code for it, in kebab-case; becomes part of its id. A code is made when absent.</param>
/// <param name="NetworkId">The network.</param>
/// <param name="HeldOn">The day.</param>
/// <param name="Question">What was asked.</param>
/// <param name="Outcome">What came out; about organisations, never about people.</param>
/// <param name="ValueOfCooperation">What working together is worth to those who took part: 1 (nothing) to 10 (could not be more).</param>
/// <param name="Participants">The organisations that took part, one or more.</param>
public sealed record HoldReview(
    [property: Code] string? Code,
    [property: Id("network")] string NetworkId,
    DateOnly HeldOn,
    [property: Length(1, 300)] string Question,
    [property: Length(1, 500)] string Outcome,
    [property: Range(1, 10)] int ValueOfCooperation,
    [property: Length(1, 200)] IReadOnlyList<string> Participants);

/// <summary>POST /v1/network-reviews.</summary>
public static class HoldReviewEndpoint
{
    /// <summary>The network reviews itself.</summary>
    public static readonly Rule Outsiders = new("review-outsiders", "Members of the network and its support organisation review the cooperation, and nobody else.");

    public static Decision Decide(HoldReview command, string id, Asked asked)
    {
        var network = asked.Find<Network>(command.NetworkId);
        return command.HeldOn > asked.Today ? NetworkReview.InFuture
            : NamedNetwork.Refuses(network, command.HeldOn) is { } unfit ? unfit
            : command.Participants.Where(one => one != network!.SupportOrganisationId && network.MembershipOn(one, command.HeldOn) is null).ToList()
                is { Count: > 0 } outsiders ? Outsiders.With("organisations", outsiders)
            : [new NetworkReviewHeld(
                id, command.NetworkId, command.HeldOn, command.Question, command.Outcome, command.ValueOfCooperation, [.. command.Participants.Distinct()])];
    }

    public static void Map(Api api) => api.Start<NetworkReview, HoldReview>(
        new()
        {
            Path = "/network-reviews", Right = "network-reviews.change", Facts = [typeof(NetworkReviewHeld)],
            Summary = "Hold a network review",
            Description = "The members look back on what working together is worth: regularly, and before a new policy plan.",
            Example = new HoldReview(
                "terugblik-2024", "network-overijsselse-bibliotheken", new(2024, 10, 10), "Wat levert het netwerk onze bibliotheken op?",
                "Kennis delen werkt; besluiten duren te lang", 8, ["organisation-bibliotheek-deventer", "organisation-rijnbrink"]),
        },
        command => Keys.For("network-review", command.Code),
        Decide,
        (command, _) => [new(typeof(Network), command.NetworkId)]);
}
