namespace Samenkracht.Common.Writing;

/// <summary>The reactions that undo what this one did, when what led to it is reversed.</summary>
/// <param name="reactions">Handlers.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class UndoneByAttribute(params Type[] reactions) : Attribute
{
    /// <summary>The handlers.</summary>
    public IReadOnlyList<Type> Reactions { get; } = reactions;
}

/// <summary>How a reaction is undone where no other reaction does it.</summary>
/// <param name="how">One sentence: what undoes it, or why nothing has to.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class WayBackAttribute(string how) : Attribute
{
    /// <summary>The sentence.</summary>
    public string How { get; } = how;
}
