using System.ComponentModel.DataAnnotations;
using Samenkracht.Programming.Known;
using Samenkracht.Programming.Offers;

namespace Samenkracht.Programming.Activities;

/// <summary>Plans a series of sessions. With an offer behind it, what is left out is as in the offer.</summary>
/// <param name="Code">The library's own code for it, in kebab-case; becomes part of its id. A code is made when absent.</param>
/// <param name="OrganisationId">Whose activity it is; the caller's own organisation when absent.</param>
/// <param name="OfferId">The offer that is planned; null when it is not one of those.</param>
/// <param name="Title">Its title.</param>
/// <param name="CoreFunction">The function of the library that it serves in the first place (Wsob art. 5).</param>
/// <param name="Theme">What it is about.</param>
/// <param name="TargetGroup">For whom it is meant in the first place.</param>
/// <param name="PlanNodes">The nodes of adopted policy plans that it works on.</param>
/// <param name="ProjectId">The network project that it is part of.</param>
/// <param name="DeliveryForm">How people take part.</param>
/// <param name="Capacity">How many people can come to a session.</param>
/// <param name="PlannedOn">The day on which it was planned.</param>
/// <param name="Price">What taking part costs, in euros; 0 for free.</param>
/// <param name="GroupsBroughtTogether">Whether it brings people together who would not meet otherwise.</param>
/// <param name="CitizenLed">Whether inhabitants lead it themselves.</param>
public sealed record PlanActivity(
    [property: Code] string? Code,
    [property: Id("organisation")] string? OrganisationId,
    [property: Id("programme-offer")] string? OfferId,
    [property: Length(1, 200)] string? Title,
    CoreFunction? CoreFunction,
    Theme? Theme,
    TargetGroup? TargetGroup,
    [property: Length(0, 20)] IReadOnlyList<string>? PlanNodes,
    [property: Id("network-project")] string? ProjectId,
    DeliveryForm DeliveryForm,
    [property: Range(1, 10_000)] int Capacity,
    DateOnly PlannedOn,
    [property: Money, Range(0, 10_000)] decimal Price = 0,
    bool GroupsBroughtTogether = false,
    bool CitizenLed = false);

/// <summary>POST /v1/activities.</summary>
public static class PlanActivityEndpoint
{
    /// <summary>What counts for the network can be told apart.</summary>
    public static readonly Rule Incomplete = new(
        "activity-incomplete", "Without an offer an activity has a title, a core function, a theme, a target group and a node of a policy plan.");

    /// <summary>What is planned is known.</summary>
    public static readonly Rule OfferUnknown = new("activity-offer-unknown", "There is no such offer to plan.");

    /// <summary>A stub has no function, theme or target group yet.</summary>
    public static readonly Rule OfferNotDefined = new("activity-offer-not-defined", "This offer has yet to be defined, so it cannot be planned.");

    /// <summary>What is retired is not begun anew.</summary>
    public static readonly Rule OfferRetired = new("activity-offer-retired", "This offer is retired, so it is not planned any more.");

    /// <summary>Whoever shares an offer co-owns it.</summary>
    public static readonly Rule OfferOfAnother = new("activity-offer-of-another", "The organisation neither owns nor co-owns this offer.");

    public static Decision Decide(PlanActivity command, string id, Asked asked) =>
        OwnOrganisation.Refuses(command.OrganisationId, asked.By) is { } notOwn ? notOwn
        : command.PlannedOn > asked.Today ? Activity.InFuture
        : Refuses(command, asked.Find<Offer>(command.OfferId), OwnOrganisation.Of(command.OrganisationId, asked.By)!) is { } unfit ? unfit
        : PlanOutline.RefusesAhead(command.PlanNodes ?? [], command.PlannedOn, asked) is { } unknown ? unknown
        : [Planned(command, id, OwnOrganisation.Of(command.OrganisationId, asked.By)!, asked.Find<Offer>(command.OfferId))];

    private static Rule? Refuses(PlanActivity command, Offer? offer, string organisation) =>
        command.OfferId is null ? (IsComplete(command) ? null : Incomplete)
        : offer is null ? OfferUnknown
        : offer.OwnerId != organisation && !offer.CoOwners.Contains(organisation) ? OfferOfAnother
        : offer.Status == OfferStatus.Stub ? OfferNotDefined
        : offer.Status == OfferStatus.Retired ? OfferRetired
        : null;

    private static bool IsComplete(PlanActivity command) => command is
        { Title: not null, CoreFunction: not null, Theme: not null, TargetGroup: not null, PlanNodes.Count: > 0 };

    private static ActivityPlanned Planned(PlanActivity command, string id, string organisation, Offer? offer) => new(
        id, organisation, command.OfferId, (command.Title ?? offer?.Title)!, (command.CoreFunction ?? offer?.CoreFunction)!.Value,
        (command.Theme ?? offer?.Theme)!.Value, (command.TargetGroup ?? offer?.TargetGroup)!.Value,
        command.PlanNodes is { Count: > 0 } given ? [.. given.Distinct()] : [.. offer!.PlanNodes], Taxonomy.Version, command.ProjectId ?? offer?.ProjectId,
        command.DeliveryForm, command.GroupsBroughtTogether, command.CitizenLed, command.Capacity, command.Price, command.PlannedOn);

    public static void Map(Api api) => api.Start<Activity, PlanActivity>(
        new()
        {
            Path = "/activities", Right = "activities.plan", Facts = [typeof(ActivityPlanned)],
            Summary = "Plan an activity",
            Description = "A series of one or more sessions, of an offer or on its own. The nodes that are given are checked on the day of planning, or on the first day "
                + "of the policy plan when that is later; the nodes of an offer hold as they were checked with it.",
            Example = new PlanActivity(
                "taalcafe-stromarkt-2026", null, null, "Taalcafé in de Stromarkt", Offers.CoreFunction.DevelopmentEducation, Offers.Theme.Language,
                Offers.TargetGroup.LowLiterateAdults, ["policy-plan-samenkracht-2021-2024/a1-d3"], null, DeliveryForm.Physical, 16, new(2026, 11, 2),
                GroupsBroughtTogether: true),
        },
        command => Keys.For("activity", command.Code),
        Decide,
        (command, _) => [.. PlanOutline.Keys(command.PlanNodes ?? []), .. command.OfferId is { } offer ? [new StateKey(typeof(Offer), offer)] : Array.Empty<StateKey>()]);
}
