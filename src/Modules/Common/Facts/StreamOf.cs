using JasperFx.Events.Projections;
using Marten;

namespace Samenkracht.Common.Facts;

/// <summary>A module's declaration of one kind of stream: its state, kept beside the log, and every fact it may hold.</summary>
/// <typeparam name="TState">The state that the facts fold into.</typeparam>
public sealed class StreamOf<TState> where TState : class
{
    private readonly StoreOptions _options;
    private readonly string _module;

    internal StreamOf(StoreOptions options, string module) => (_options, _module) = (options, module);

    /// <summary>Declares a fact of this stream under its stored name <c>module.fact-name</c>, which never changes again.</summary>
    /// <param name="name">The name after the dot, in kebab-case, past tense.</param>
    /// <param name="upgrades">The steps from older bodies to the present one.</param>
    public StreamOf<TState> Records<TFact>(string name, params BodyUpgrade[] upgrades) where TFact : class, IFact
    {
        _options.Events.MapEventType<TFact>($"{_module}.{name}");
        _options.Events.UseBinarySerializer<TFact>(new EventBody<TFact>(upgrades));
        return this;
    }
}

/// <summary>How a module declares its streams to the one event store.</summary>
public static class StreamDeclarations
{
    /// <summary>Declares a kind of stream whose state is kept, in the same transaction, in the module's own schema.</summary>
    public static StreamOf<TState> Stream<TState>(this StoreOptions options, string module) where TState : class
    {
        options.Projections.Snapshot<TState>(SnapshotLifecycle.Inline);
        options.Schema.For<TState>().DatabaseSchemaName(module);
        return new StreamOf<TState>(options, module);
    }
}
