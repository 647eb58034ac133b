using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.Relations;

/// <summary>Ends a partner relation.</summary>
/// <param name="Until">The last day of working together.</param>
/// <param name="Reason">Why, in 1 to 500 characters; no personal data.</param>
public sealed record EndRelation(DateOnly Until, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/relations/{relationId}/ends.</summary>
public static class EndRelationEndpoint
{
    /// <summary>What has ended does not end again.</summary>
    public static readonly Rule EndedAlready = new("relation-ended-already", "This relation has ended already.");

    /// <summary>Dates run forward.</summary>
    public static readonly Rule EndsBeforeItStarts = new("relation-ends-before-it-starts", "A relation ends on or after the day it starts.");

    public static Decision Decide(EndRelation command, PartnerRelation relation) =>
        relation.Until is not null ? EndedAlready
        : command.Until < relation.From ? EndsBeforeItStarts
        : [new RelationEnded(relation.Id, relation.OrganisationId, command.Until, command.Reason)];

    public static void Map(Api api) => api.Change<PartnerRelation, EndRelation>(
        new()
        {
            Path = "/relations/{relationId}/ends", Right = "relations.change", Facts = [typeof(RelationEnded)],
            Summary = "End a relation",
            Description = "The organisation and its partner stop working together in this role after the given day.",
            Example = new EndRelation(new(2026, 12, 31), "Subsidieperiode afgelopen"),
        },
        (command, relation, _) => Decide(command, relation));
}
