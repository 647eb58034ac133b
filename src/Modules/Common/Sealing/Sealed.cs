using System.Text.Json;
using System.Text.Json.Serialization;

namespace Samenkracht.Common.Sealing;

/// <summary>
/// A value about a person. A decision gives it open; recording the fact seals it: the event and the state then hold only a keyed
/// commitment, <c>{"c":"…"}</c>, and the value lies encrypted outside the log under the key of its subject.
/// </summary>
/// <remarks>docs/adr/0010-sealed-personal-data.md. Only members of the fact itself are sealed, not members of its parts.</remarks>
[JsonConverter(typeof(CommitmentOnly))]
public sealed class Sealed
{
    private Sealed(string subject, string? value, string? commitment) => (Subject, Value, Commitment) = (subject, value, commitment);

    /// <summary>The pseudonym of the person whose value it is; empty once read back from the log.</summary>
    public string Subject { get; }

    /// <summary>The value while it is open; null once sealed.</summary>
    public string? Value { get; private set; }

    /// <summary>The commitment, base64url; null while open.</summary>
    public string? Commitment { get; private set; }

    /// <summary>A value to seal; null for no value.</summary>
    /// <param name="subject">The pseudonym of the person.</param>
    /// <param name="value">The value.</param>
    public static Sealed? Of(string subject, string? value) => value is null ? null : new(subject, value, null);

    /// <summary>A value that was sealed before.</summary>
    /// <param name="commitment">Its commitment.</param>
    public static Sealed Was(string commitment) => new("", null, commitment);

    internal void Close(string commitment) => (Commitment, Value) = (commitment, null);

    /// <inheritdoc />
    public override string ToString() => "sealed";

    /// <summary>Writes the commitment and nothing else; an open value cannot be written anywhere.</summary>
    private sealed class CommitmentOnly : JsonConverter<Sealed>
    {
        public override Sealed Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using var json = JsonDocument.ParseValue(ref reader);
            return Was(json.RootElement.GetProperty("c").GetString()!);
        }

        public override void Write(Utf8JsonWriter writer, Sealed value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            writer.WriteString("c", value.Commitment ?? throw new InvalidOperationException("A personal value is written only after it was sealed."));
            writer.WriteEndObject();
        }
    }
}
