namespace Samenkracht.Common.Facts;

/// <summary>Something that happened and will stay true for ever: the body of one event.</summary>
/// <remarks>Two clocks: <see cref="ValidFrom"/> is when it became true, the log itself knows when it was recorded.</remarks>
public interface IFact
{
    /// <summary>The business day from which the fact holds, in the Netherlands.</summary>
    DateOnly ValidFrom { get; }

    /// <summary>Why, in the words of whoever recorded it; mandatory for corrections. Never personal data.</summary>
    string? Reason => null;

    /// <summary>The organisation whose act this is, when somebody of another organisation may record it.</summary>
    string? OnBehalfOf => null;
}
