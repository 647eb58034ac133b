using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships;

/// <summary>A number within one stream, as people write it in minutes: 7, 2021-04.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SerialNumberAttribute : RegularExpressionAttribute
{
    /// <summary>At most 40 characters.</summary>
    public SerialNumberAttribute() : base("^(?=.{1,40}$)[a-z0-9]+(-[a-z0-9]+)*$") =>
        ErrorMessage = "This must be 1 to 40 lower-case letters and digits, with single hyphens between words.";
}
