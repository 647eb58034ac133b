using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.Demand;

/// <summary>Decides what is done with a signal.</summary>
/// <param name="Decision">What is done with it.</param>
/// <param name="Reason">Why, in 1 to 500 characters; no personal data.</param>
/// <param name="OfferId">The offer that answers it; for that decision, and only then.</param>
/// <param name="ProjectId">The network project that answers it; for that decision, and only then.</param>
/// <param name="DecidedOn">The day of the decision.</param>
public sealed record DecideOnSignal(
    DemandDecision Decision, [property: Length(1, 500)] string Reason, [property: Id("programme-offer")] string? OfferId,
    [property: Id("network-project")] string? ProjectId, DateOnly DecidedOn);

/// <summary>POST /v1/demand-signals/{signalId}/decisions.</summary>
public static class DecideOnSignalEndpoint
{
    /// <summary>One question gets one answer.</summary>
    public static readonly Rule DecidedAlready = new("demand-decided-already", "It was decided already what is done with this signal.");

    /// <summary>From signal to what came of it must be one step.</summary>
    public static readonly Rule AnswerMisplaced = new(
        "demand-answer-misplaced", "Name the offer when the decision is an offer and the project when it is a project, and nothing else.");

    public static Decision Decide(DecideOnSignal command, DemandSignal signal, Asked asked) =>
        signal.Decision is not null ? DecidedAlready
        : signal.Refuses(command.DecidedOn, asked) is { } unfit ? unfit
        : (command.Decision == DemandDecision.Offer) != (command.OfferId is not null)
            || (command.Decision == DemandDecision.Project) != (command.ProjectId is not null) ? AnswerMisplaced
        : PersonalNumbers.Refuses(command.Reason) is { } personal ? personal
        : [new DemandSignalDecided(signal.Id, signal.OrganisationId, command.Decision, command.Reason, command.OfferId, command.ProjectId, command.DecidedOn)];

    public static void Map(Api api) => api.Change<DemandSignal, DecideOnSignal>(
        new()
        {
            Path = "/demand-signals/{signalId}/decisions", Right = "demand-signals.change", Facts = [typeof(DemandSignalDecided)],
            Summary = "Decide on a signal", Description = "The signal leads to an offer or a network project, is referred to somebody else, or to nothing.",
            Example = new DecideOnSignal(DemandDecision.Offer, "Acht vragen in een maand.", "programme-offer-taalcafe", null, new(2026, 9, 20)),
        },
        Decide);
}
