using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Volunteers.Competences;

/// <summary>Something somebody has to be able to do.</summary>
/// <param name="Code">Its code, in kebab-case.</param>
/// <param name="Title">What it is.</param>
/// <param name="Level">The level that is needed, 1 (begins) to 4 (teaches others).</param>
public sealed record Competence([property: Code] string Code, [property: Length(1, 200)] string Title, [property: Range(1, 4)] int Level);

/// <summary>How far somebody is in a competence.</summary>
/// <param name="Code">The code of the competence.</param>
/// <param name="Level">The level, 0 (not yet) to 4 (teaches others).</param>
public sealed record AssessedLevel([property: Code] string Code, [property: Range(0, 4)] int Level);

/// <summary>A competence in which somebody is not as far as is needed.</summary>
/// <param name="Code">The code of the competence.</param>
/// <param name="Level">The level.</param>
/// <param name="Needed">The level that is needed.</param>
public sealed record CompetenceGap(string Code, int Level, int Needed);
