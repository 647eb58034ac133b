using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.Relations;

/// <summary>Evaluates a partnership.</summary>
/// <param name="On">The day of the evaluation.</param>
/// <param name="Verdict">What it advises.</param>
/// <param name="Score">How well the two work together: 1 (not at all) to 10 (could not be better).</param>
public sealed record EvaluatePartnership(DateOnly On, PartnershipVerdict Verdict, [property: Range(1, 10)] int Score);

/// <summary>POST /v1/relations/{relationId}/evaluations.</summary>
public static class EvaluatePartnershipEndpoint
{
    /// <summary>What is evaluated goes on.</summary>
    public static readonly Rule NotRelated = new("not-related-on-this-day", "The two organisations do not work together on this day.");

    public static Decision Decide(EvaluatePartnership command, PartnerRelation relation) =>
        relation.IsInForceOn(command.On)
            ? [new PartnershipEvaluated(relation.Id, relation.OrganisationId, command.On, command.Verdict, command.Score)]
            : NotRelated;

    public static void Map(Api api) => api.Change<PartnerRelation, EvaluatePartnership>(
        new()
        {
            Path = "/relations/{relationId}/evaluations", Right = "relations.change", Facts = [typeof(PartnershipEvaluated)],
            Summary = "Evaluate a partnership",
            Description = "Records how well an organisation and its partner work together, and what should become of it.",
            Example = new EvaluatePartnership(new(2026, 6, 1), PartnershipVerdict.Strengthen, 8),
        },
        (command, relation, _) => Decide(command, relation));
}
