using System.Diagnostics.Metrics;

namespace Samenkracht.Common.Writing;

/// <summary>What an operator wants to see of the command queue.</summary>
public static class Meters
{
    /// <summary>The name of the meter.</summary>
    public const string Name = "Samenkracht";

    private static readonly Meter Meter = new(Name);
    private static readonly Histogram<int> Batches = Meter.CreateHistogram<int>("samenkracht.command.batch_size", "{command}", "Commands per batch.");
    private static readonly Counter<long> Outcomes = Meter.CreateCounter<long>("samenkracht.command.outcomes", "{command}", "Commands by how they ended.");

    internal static void Batch(int commands) => Batches.Record(commands);

    internal static void Ended(string outcome, int commands = 1) => Outcomes.Add(commands, new KeyValuePair<string, object?>("outcome", outcome));
}
