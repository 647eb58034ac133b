namespace Samenkracht.Common.Facts;

/// <summary>Keys of streams: <c>noun-code</c> where the thing has a code of its own, else <c>noun-</c> and a time-ordered UUID.</summary>
public static class Keys
{
    /// <summary>The pattern of a code: kebab-case.</summary>
    public const string CodePattern = "[a-z0-9]+(-[a-z0-9]+)*";

    /// <summary>The key of a stream.</summary>
    /// <param name="noun">What the stream is about.</param>
    /// <param name="code">The natural key; null for none.</param>
    public static string For(string noun, string? code = null) => $"{noun}-{code ?? Guid.CreateVersion7().ToString()}";
}
