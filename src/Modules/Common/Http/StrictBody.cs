using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Samenkracht.Common.Http;

/// <summary>
/// Reads a JSON body as the contract has it: every error is reported at once, with its JSON Pointer and the name the sender
/// used; unknown and doubled members are errors.
/// </summary>
public static class StrictBody
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 32, AllowDuplicateProperties = false };

    /// <summary>Reads the whole body; the host bounds its size.</summary>
    public static async Task<ReadBody> ReadAsync(HttpContext http, Type type)
    {
        if (!http.Request.HasJsonContentType() || http.Request.ContentType!.Contains("+json", StringComparison.OrdinalIgnoreCase))
            return new(null, [], Problems.Of(415, "unsupported-media-type", "Unsupported media type", "Send the body as application/json."));

        using var buffer = new MemoryStream((int)Math.Min(http.Request.ContentLength ?? 1024, 64 * 1024));
        await http.Request.Body.CopyToAsync(buffer, http.RequestAborted);
        var bytes = buffer.ToArray();
        try
        {
            using var document = JsonDocument.Parse(bytes, Options);
            var errors = new List<ShapeError>();
            BodyShape.Check(document.RootElement, Json.Options.GetTypeInfo(type), "", errors);
            return errors.Count > 0
                ? new(null, bytes, Problems.Invalid(errors))
                : new(document.RootElement.Deserialize(Json.Options.GetTypeInfo(type)), bytes, null);
        }
        catch (JsonException malformed)
        {
            return new(null, bytes, Problems.Of(400, "malformed-json", "Malformed JSON", Sentence(malformed)));
        }
    }

    private static string Sentence(JsonException malformed) => malformed.LineNumber is { } line
        ? $"The body is not JSON that can be read, at line {line + 1}, byte {malformed.BytePositionInLine}: it may be cut off, nested too deeply or name a member twice."
        : "The body is not JSON that can be read.";
}

/// <summary>A body that was read.</summary>
/// <param name="Body">The object; null when there is a problem.</param>
/// <param name="Bytes">The bytes as they came.</param>
/// <param name="Problem">What is wrong with it; null when nothing is.</param>
public sealed record ReadBody(object? Body, byte[] Bytes, IResult? Problem);
