using System.Buffers;
using System.Globalization;
using System.IO.Pipelines;
using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.WebUtilities;
using Samenkracht.Common;

namespace Samenkracht.Host.ApiConventions;

/// <summary>
/// What cannot be read as a request never reaches the application: the server refuses it with a status line and no body. On
/// its way out such a refusal gets the headers and the problem document that every error of this API has.
/// </summary>
internal static class BareErrors
{
    public static void Dress(ListenOptions listen) => listen.Use(next => async connection =>
    {
        var bare = connection.Transport;
        var address = listen.ApplicationServices.GetRequiredService<PublicAddress>().Of(connection.LocalEndPoint as IPEndPoint);
        connection.Transport = new Dressed(bare.Input, new Dresser(bare.Output, address));
        try
        {
            await next(connection);
        }
        finally
        {
            connection.Transport = bare;
        }
    });

    private sealed record Dressed(PipeReader Input, PipeWriter Output) : IDuplexPipe;

    private sealed class Dresser(PipeWriter inner, string address) : PipeWriter
    {
        private const int LongestRefusal = 300;

        private Memory<byte> _memory;

        public override bool CanGetUnflushedBytes => inner.CanGetUnflushedBytes;

        public override long UnflushedBytes => inner.UnflushedBytes;

        public override Memory<byte> GetMemory(int sizeHint = 0) => _memory = inner.GetMemory(sizeHint);

        public override Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

        public override void Advance(int bytes)
        {
            var written = _memory.Span[..bytes];
            if (IsError(written) && IsBare(written)) inner.Write(Refusal(int.Parse(written[9..12], CultureInfo.InvariantCulture)));
            else inner.Advance(bytes);
        }

        public override ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default) => inner.FlushAsync(cancellationToken);

        public override void CancelPendingFlush() => inner.CancelPendingFlush();

        public override void Complete(Exception? exception = null) => inner.Complete(exception);

        public override ValueTask CompleteAsync(Exception? exception = null) => inner.CompleteAsync(exception);

        // The only other status that the server gives by itself is that of another version of HTTP.
        private static bool IsError(ReadOnlySpan<byte> answer) => answer.StartsWith("HTTP/1.1 4"u8) || answer.StartsWith("HTTP/1.1 505"u8);

        private static bool IsBare(ReadOnlySpan<byte> answer) => answer.Length < LongestRefusal
            && answer.EndsWith("\r\n\r\n"u8) && answer.IndexOf("Content-Length: 0\r\n"u8) > 0 && answer.IndexOf("API-Version"u8) < 0;

        private byte[] Refusal(int status)
        {
            var problem = HttpProblem.Of(status).Document();
            problem.Type = address + problem.Type;
            var body = JsonSerializer.Serialize(problem, Json.Options);
            var fixedHeaders = string.Concat(AnswerHeaders.Fixed.Select(header => $"{header.Name}: {header.Value}\r\n"));
            return Encoding.ASCII.GetBytes(
                $"HTTP/1.1 {status} {ReasonPhrases.GetReasonPhrase(status)}\r\nContent-Type: application/problem+json\r\nContent-Length: {body.Length}\r\n"
                + $"Connection: close\r\nDate: {DateTimeOffset.UtcNow:R}\r\n{fixedHeaders}\r\n{body}");
        }
    }
}
