using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Finance.Grants;

/// <summary>Works the shares out again after a participant left.</summary>
/// <param name="ParticipantId">Who left.</param>
/// <param name="Keeps">What it keeps for what it did, euro; 0 for nothing.</param>
/// <param name="On">The day.</param>
/// <param name="Reason">Why; no personal data.</param>
public sealed record RecomputeShares(
    [property: Id("organisation")] string ParticipantId, [property: Money, Range(0, 1_000_000_000)] decimal Keeps, DateOnly On, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/grants/{grantId}/share-recomputations.</summary>
public static class RecomputeSharesEndpoint
{
    /// <summary>Only who shares can leave.</summary>
    public static readonly Rule NotAParticipant = new("grant-share-unknown", "This organisation has no part in the key.");

    /// <summary>Who leaves keeps at most what it would have got.</summary>
    public static readonly Rule KeepsTooMuch = new("grant-share-kept-too-high", "A participant that leaves keeps no more than its share.");

    /// <summary>Somebody has to do the work.</summary>
    public static readonly Rule NobodyLeft = new("grant-share-nobody-left", "At least one participant stays.");

    public static Decision Decide(RecomputeShares command, Grant grant, Asked asked) =>
        !grant.IsRunning ? GrantRules.NotAwarded
        : grant.Shares.Length == 0 ? GrantRules.NoShares
        : grant.RefusesDay(command.On, asked) is { } unfit ? unfit
        : grant.Shares.FirstOrDefault(share => share.OrganisationId == command.ParticipantId && share.Weight > 0) is not { } leaving ? NotAParticipant
        : command.Keeps > leaving.Amount ? KeepsTooMuch
        : grant.Shares.Count(share => share.Weight > 0) == 1 ? NobodyLeft
        : [new GrantSharesRecomputed(
            grant.Id, grant.GranteeId, grant.Award!.Amount,
            ShareKey.Again(grant.Award.Amount, [.. grant.Shares.Select(share => share == leaving ? leaving with { Weight = 0, Amount = command.Keeps } : share)]),
            command.On, command.Reason)];

    public static void Map(Api api) => api.Change<Grant, RecomputeShares>(
        new()
        {
            Path = "/grants/{grantId}/share-recomputations", Right = "grants.change", Facts = [typeof(GrantSharesRecomputed)],
            Summary = "Work the shares out again", Description = "Who left keeps a fixed amount; the others divide the rest by the agreed key, exact to the cent.",
            Example = new RecomputeShares("organisation-bibliotheek-hengelo", 7_500.00m, new(2022, 11, 30), "Bibliotheek Hengelo neemt niet meer deel"),
        },
        Decide);
}
