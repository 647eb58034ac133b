using System.Collections.Concurrent;
using Marten;
using Marten.Events;

namespace Samenkracht.Common.Writing;

/// <summary>The names under which the event store keeps facts and states, read from its own configuration.</summary>
internal sealed class StoredNames(IDocumentStore store)
{
    private readonly IReadOnlyStoreOptions _options = store.Options;
    private readonly ConcurrentDictionary<Type, FactName> _facts = new();
    private readonly ConcurrentDictionary<Type, StateTable> _states = new();

    public string EventsSchema => ((EventGraph)_options.Events).DatabaseSchemaName;

    public ISerializer StateSerializer => _options.Serializer();

    public FactName Of(Type fact) => _facts.GetOrAdd(fact, type =>
    {
        var mapping = ((EventGraph)_options.Events).EventMappingFor(type);
        return new(mapping.EventTypeName, mapping.DotNetTypeName, mapping.BinarySerializer
            ?? throw new InvalidOperationException($"{type.Name} is not declared as a fact of a stream."));
    });

    /// <summary>The module of a fact: the first part of its stored name, and the schema of its documents.</summary>
    public string ModuleOf(Type fact) => Of(fact).Stored.Split('.')[0];

    public StateTable TableOf(Type state) => _states.GetOrAdd(state, type =>
    {
        var mapping = _options.FindOrResolveDocumentType(type);
        return new(mapping.TableName.QualifiedName, mapping.Alias, $"{type.FullName}");
    });
}

/// <summary>A fact's stored name, its CLR name and its body format.</summary>
internal sealed record FactName(string Stored, string Clr, JasperFx.Events.IEventBinarySerializer Body);

/// <summary>Where a kind of state is kept.</summary>
internal sealed record StateTable(string Table, string Alias, string Clr);
