using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Finance.Grants;

/// <summary>Records the key by which participants share a grant.</summary>
/// <param name="Key">The participants with their parts.</param>
/// <param name="On">The day of the agreement.</param>
public sealed record AgreeShares([property: Length(1, 60)] IReadOnlyList<ShareWeight> Key, DateOnly On);

/// <summary>POST /v1/grants/{grantId}/share-keys.</summary>
public static class AgreeSharesEndpoint
{
    /// <summary>A participant has one part.</summary>
    public static readonly Rule ParticipantTwice = new("grant-participant-twice", "A participant has one part in the key.");

    public static Decision Decide(AgreeShares command, Grant grant, Asked asked) =>
        !grant.IsRunning ? GrantRules.NotAwarded
        : grant.RefusesDay(command.On, asked) is { } unfit ? unfit
        : command.On < grant.Award!.AwardedOn ? GrantRules.OutOfOrder
        : command.Key.DistinctBy(one => one.OrganisationId).Count() < command.Key.Count ? ParticipantTwice
        : [new GrantSharesAgreed(grant.Id, grant.GranteeId, grant.Award.Amount, ShareKey.Divide(grant.Award.Amount, command.Key), command.On)];

    public static void Map(Api api) => api.Change<Grant, AgreeShares>(
        new()
        {
            Path = "/grants/{grantId}/share-keys", Right = "grants.change", Facts = [typeof(GrantSharesAgreed)],
            Summary = "Agree on a key of shares",
            Description = "Each participant gets its part of the award, exact to the cent; what rounding leaves goes to the largest part. A lower settlement is divided by the same key.",
            Example = new AgreeShares([new("organisation-bibliotheek-deventer", 3m), new("organisation-bibliotheek-hengelo", 2m)], new(2022, 4, 1)),
        },
        Decide);
}
