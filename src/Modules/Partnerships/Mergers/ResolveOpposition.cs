namespace Samenkracht.Partnerships.Mergers;

/// <summary>Records how an opposition ended.</summary>
/// <param name="Number">The number of the opposition in this merger.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="On">The day.</param>
public sealed record ResolveOpposition([property: SerialNumber] string Number, OppositionOutcome Outcome, DateOnly On);

/// <summary>POST /v1/mergers/{mergerId}/opposition-resolutions.</summary>
public static class ResolveOppositionEndpoint
{
    /// <summary>Only an opposition that stands in the way is resolved.</summary>
    public static readonly Rule NoOpenOpposition = new("no-open-opposition", "This merger has no open opposition with this number.");

    /// <summary>Dates run forward.</summary>
    public static readonly Rule BeforeOpposition = new("before-opposition", "This day lies before the opposition.");

    public static Decision Decide(ResolveOpposition command, Merger merger) =>
        merger.Over is { } over ? over
        : merger.Oppositions.FirstOrDefault(open => open.Number == command.Number && open.Outcome is null) is not { } opposition ? NoOpenOpposition
        : command.On < opposition.On ? BeforeOpposition
        : [new OppositionResolved(merger.Id, command.Number, command.Outcome, command.On)];

    public static void Map(Api api) => api.Change<Merger, ResolveOpposition>(
        new()
        {
            Path = "/mergers/{mergerId}/opposition-resolutions", Right = "mergers.change", Facts = [typeof(OppositionResolved)],
            Summary = "Resolve an opposition",
            Description = "The creditor withdrew, the court dismissed the opposition, or security was given; it no longer stands in the way of the deed.",
            Example = new ResolveOpposition("1", OppositionOutcome.Secured, new(2023, 11, 20)),
        },
        (command, merger, _) => Decide(command, merger));
}
