using System.Text.Json;
using System.Text.Json.Nodes;
using JasperFx.Events;

namespace Samenkracht.Common.Facts;

/// <summary>One step that turns the body of an older version into the body of the next version.</summary>
/// <param name="body">The old body; may be changed in place.</param>
public delegate void BodyUpgrade(JsonObject body);

/// <summary>
/// Writes a fact as the exact UTF-8 JSON bytes that the log keeps and that proofs will hash, and reads every version ever
/// written. A body of version 1 carries no version; later ones start with <c>"$v"</c>.
/// </summary>
/// <remarks>Marten does not run its upcasters on such bodies, so the steps live here, one per version.</remarks>
/// <typeparam name="T">The fact.</typeparam>
/// <param name="upgrades">The steps from version 1 to 2, from 2 to 3, and so on.</param>
public sealed class EventBody<T>(params BodyUpgrade[] upgrades) : IEventBinarySerializer, IVersionedBody where T : class, IFact
{
    private const string VersionMember = "$v";

    /// <inheritdoc />
    public int CurrentVersion => upgrades.Length + 1;

    /// <inheritdoc />
    public byte[] Serialize(Type type, object data)
    {
        if (CurrentVersion == 1) return JsonSerializer.SerializeToUtf8Bytes(data, type, Json.Options);

        var body = new JsonObject { [VersionMember] = CurrentVersion };
        foreach (var (name, value) in JsonSerializer.SerializeToNode(data, type, Json.Options)!.AsObject())
            body[name] = value?.DeepClone();
        return JsonSerializer.SerializeToUtf8Bytes(body, Json.Options);
    }

    /// <inheritdoc />
    public object Deserialize(Type type, byte[] data)
    {
        if (CurrentVersion == 1) return JsonSerializer.Deserialize(data, type, Json.Options)!;

        var body = JsonNode.Parse(data)!.AsObject();
        var version = body[VersionMember]?.GetValue<int>() ?? 1;
        body.Remove(VersionMember);
        foreach (var upgrade in upgrades.Skip(version - 1)) upgrade(body);
        return body.Deserialize(type, Json.Options)!;
    }
}

/// <summary>A body format that knows its version.</summary>
public interface IVersionedBody
{
    /// <summary>The version that is written now, from 1.</summary>
    int CurrentVersion { get; }
}
