namespace Samenkracht.Finance.Exports;

/// <summary>Memory between a writer that does not wait and a stream that has to: it is handed on whenever it is full enough.</summary>
/// <param name="target">Where it goes.</param>
internal sealed class DrainedText(Stream target) : IDisposable
{
    private const int Full = 64 * 1024;
    private readonly MemoryStream _buffer = new(2 * Full);

    /// <summary>Where to write without waiting.</summary>
    public Stream Buffer => _buffer;

    /// <summary>How many bytes were handed on.</summary>
    public long Bytes { get; private set; }

    /// <summary>Whether it is time to hand on.</summary>
    public bool IsFull => _buffer.Length >= Full;

    /// <summary>Hands on what was written.</summary>
    public async Task DrainAsync(CancellationToken ct)
    {
        await target.WriteAsync(_buffer.GetBuffer().AsMemory(0, (int)_buffer.Length), ct);
        Bytes += _buffer.Length;
        _buffer.SetLength(0);
    }

    public void Dispose() => _buffer.Dispose();
}
