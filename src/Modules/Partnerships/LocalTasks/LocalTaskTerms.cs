using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.LocalTasks;

/// <summary>What became of a local task.</summary>
public enum LocalTaskOutcome
{
    /// <summary>Bereikt.</summary>
    Achieved,

    /// <summary>Deels bereikt.</summary>
    Partly,

    /// <summary>Losgelaten.</summary>
    Dropped,
}

/// <summary>The document of a municipality that asks for a local task, such as its local inclusive agenda; kept elsewhere.</summary>
/// <param name="Title">Its title, in 1 to 200 characters.</param>
/// <param name="DocumentHash">SHA-256 of the document, 64 hexadecimal digits.</param>
public sealed record AgendaDocument(
    [property: Length(1, 200)] string Title,
    [property: RegularExpression("^[0-9a-f]{64}$", ErrorMessage = "A SHA-256 has 64 lower-case hexadecimal digits.")] string DocumentHash);
