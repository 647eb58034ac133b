using System.ComponentModel.DataAnnotations;
using Samenkracht.Common.Facts;

namespace Samenkracht.Common.Http;

/// <summary>A code that becomes part of an id: kebab-case, 2 to 60 characters.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class CodeAttribute : RegularExpressionAttribute
{
    /// <summary>Checks <see cref="Keys.CodePattern"/> and the length.</summary>
    public CodeAttribute() : base($"^(?=.{{2,60}}$){Keys.CodePattern}$") =>
        ErrorMessage = "This must be 2 to 60 lower-case letters and digits, with single hyphens between words.";
}

/// <summary>The id of another thing: its noun, a hyphen and the rest.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class IdAttribute : RegularExpressionAttribute
{
    /// <summary>Checks the noun.</summary>
    /// <param name="noun">What the id must be of.</param>
    public IdAttribute(string noun) : base($"^{noun}-[a-z0-9-]{{2,100}}$") => ErrorMessage = $"This must be an id that begins with {noun}-.";
}
