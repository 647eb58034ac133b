using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.Networks;

/// <summary>Records a decision of the members.</summary>
/// <param name="Number">Its number in the network, such as 2021-04.</param>
/// <param name="Title">What was decided, in one line.</param>
/// <param name="TakenOn">The day of the decision.</param>
/// <param name="Supersedes">The number of the earlier decision whose place it takes.</param>
public sealed record RecordNetworkDecision(
    [property: SerialNumber] string Number,
    [property: Length(1, 200)] string Title,
    DateOnly TakenOn,
    [property: SerialNumber] string? Supersedes);

/// <summary>POST /v1/networks/{networkId}/decisions.</summary>
public static class RecordNetworkDecisionEndpoint
{
    /// <summary>A number names one decision.</summary>
    public static readonly Rule NumberTaken = new("decision-number-taken", "The network has taken a decision with this number.");

    /// <summary>Only what was decided can be superseded.</summary>
    public static readonly Rule NothingToSupersede = new("decision-unknown", "The network has taken no decision with the number to supersede.");

    /// <summary>Decisions are immutable and form a line.</summary>
    public static readonly Rule SupersededAlready = new("decision-superseded", "A later decision has superseded this one already.");

    public static Decision Decide(RecordNetworkDecision command, Network network)
    {
        var earlier = network.Decisions.FirstOrDefault(decision => decision.Number == command.Supersedes);
        return command.TakenOn < network.FoundedOn ? Network.BeforeFounding
            : network.Decisions.Any(decision => decision.Number == command.Number) ? NumberTaken
            : command.Supersedes is not null && earlier is null ? NothingToSupersede
            : earlier?.SupersededBy is not null ? SupersededAlready
            : [new NetworkDecisionTaken(network.Id, command.Number, command.Title, command.TakenOn, command.Supersedes)];
    }

    public static void Map(Api api) => api.Change<Network, RecordNetworkDecision>(
        new()
        {
            Path = "/networks/{networkId}/decisions", Right = "networks.change", Facts = [typeof(NetworkDecisionTaken)],
            Summary = "Record a decision of the network",
            Description = "A decision is never altered; a later decision may supersede it.",
            Example = new RecordNetworkDecision("2021-04", "Beleidsplan Samenkracht vastgesteld", new(2021, 4, 15), null),
        },
        (command, network, _) => Decide(command, network));
}
