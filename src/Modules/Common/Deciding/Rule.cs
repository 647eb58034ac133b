namespace Samenkracht.Common.Deciding;

/// <summary>A rule that may refuse a command.</summary>
/// <param name="Name">Kebab-case, stable; the last segment of the problem type.</param>
/// <param name="Sentence">Why, in one present-tense sentence for the person who asked.</param>
public sealed record Rule(string Name, string Sentence)
{
    /// <summary>Refuses, and names what stands in the way.</summary>
    /// <param name="member">The JSON member of the problem document.</param>
    /// <param name="details">Ids or dates; never personal data.</param>
    public Decision With(string member, object details) => Decision.Refused(new(this, member, details));
}

/// <summary>A refusal by a rule, with what stands in the way where that helps.</summary>
/// <param name="Rule">The rule that refuses.</param>
/// <param name="Member">The JSON member for <paramref name="Details"/>.</param>
/// <param name="Details">What stands in the way.</param>
public sealed record Refusal(Rule Rule, string? Member = null, object? Details = null);
