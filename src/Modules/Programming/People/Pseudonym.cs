using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Programming.People;

/// <summary>The pseudonyms under which personal values are sealed: <c>person-</c> and a UUID that says nothing of the person.</summary>
public static class Pseudonym
{
    /// <summary>The pseudonym that was given, or one of a person who was not here before.</summary>
    public static string Or(string? given) => given ?? Keys.For("person");
}

/// <summary>The pseudonym of a person.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PersonAttribute : RegularExpressionAttribute
{
    /// <summary>Checks the form; what can be a name is no pseudonym.</summary>
    public PersonAttribute() : base("^person-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$") => ErrorMessage = "This must be person- and a UUID.";
}
