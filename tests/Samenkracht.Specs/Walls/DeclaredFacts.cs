using JasperFx.Events;
using Marten;
using Marten.Events;
using Microsoft.Extensions.DependencyInjection;
using Samenkracht.Common.Facts;
using Samenkracht.Finance;
using Samenkracht.Partnerships;
using Samenkracht.Programming;
using Samenkracht.Volunteers;

namespace Samenkracht.Specs.Walls;

/// <summary>The event store as the modules configure it; needs no database.</summary>
internal static class DeclaredFacts
{
    public static IDocumentStore Store { get; } = new ServiceCollection()
        .AddMarten(store =>
        {
            store.Connection("Host=localhost");
            store.Events.StreamIdentity = StreamIdentity.AsString;
        }).Services.AddPartnerships().AddProgramming().AddVolunteers().AddFinance().BuildServiceProvider().GetRequiredService<IDocumentStore>();

    public static Dictionary<Type, DeclaredFact> All { get; } = Tree.Facts.ToDictionary(fact => fact, fact =>
    {
        var mapping = ((EventGraph)Store.Options.Events).EventMappingFor(fact);
        return new DeclaredFact(mapping.EventTypeName, mapping.IsBinary, mapping.BinarySerializer!, (mapping.BinarySerializer as IVersionedBody)?.CurrentVersion ?? 0);
    });
}

/// <summary>A fact as the store knows it.</summary>
internal sealed record DeclaredFact(string Name, bool IsBinary, JasperFx.Events.IEventBinarySerializer Body, int Version);
