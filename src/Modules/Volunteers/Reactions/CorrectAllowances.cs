using Marten;
using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Volunteers;
using Samenkracht.Volunteers.Allowances;
using Samenkracht.Volunteers.Hours;
using Wolverine;

namespace Samenkracht.Volunteers.Reactions;

/// <summary>Reaction: what was paid for more hours than count in a month is taken back, so that it is netted in a next month.</summary>
[WayBack("Hours that turn out to count after all are claimed again.")]
public static class NetLoweredHoursHandler
{
    public static Decision Decide(ConfirmedHoursLowered told, AllowanceAccount account) =>
        account.Lower(told.OrganisationId, Months.Of(told.Month), told.MinutesLeft / 60m, told.On, told.Reason);

    public static async Task Handle(ConfirmedHoursLowered told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        foreach (var id in await AccountsOf.FindAsync(session, told.PersonId, told.OrganisationId, ct))
            await queue.ReactAsync<AllowanceAccount>(id, envelope.Origin("net-lowered-hours"), (account, _) => Decide(told, account), ct);
    }
}

/// <summary>Reaction: no allowance for days after a volunteer left. What waits is rejected, what was approved for later days is taken back.</summary>
[WayBack("A volunteer who returns claims again, for days from the return on.")]
public static class StopAllowanceHandler
{
    private const string Left = "Geen vrijwilliger meer op deze dagen";

    public static Decision Decide(VolunteerHasLeft told, AllowanceAccount account)
    {
        var later = account.Claims.Where(claim => claim.OrganisationId == told.OrganisationId && claim.Until > told.On).ToList();
        var waiting = later.Where(claim => claim.Status == ClaimStatus.Open).ToList();
        var reversal = account.Reverse(
            [.. later.Where(claim => claim.Status == ClaimStatus.Approved && claim.From > told.On)], told.OrganisationId, Later(told.On, later), Left);
        return Decision.Of([
            .. waiting.Select(claim => new ClaimRejected(account.Id, account.PersonId, claim.Number, claim.OrganisationId, Later(told.On, later), Left)), .. reversal.Facts])
            .Telling([.. reversal.Messages]);
    }

    public static async Task Handle(VolunteerHasLeft told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        foreach (var id in await AccountsOf.FindAsync(session, told.PersonId, told.OrganisationId, ct))
            await queue.ReactAsync<AllowanceAccount>(id, envelope.Origin("stop-allowance"), (account, _) => Decide(told, account), ct);
    }

    // A claim for days after the last one is known on the day on which it was made at the earliest.
    private static DateOnly Later(DateOnly left, IReadOnlyList<AllowanceClaim> claims) => claims.Select(claim => claim.ClaimedOn).Append(left).Max();
}

/// <summary>Finds the accounts of a person in which an organisation counts.</summary>
internal static class AccountsOf
{
    public static Task<IReadOnlyList<string>> FindAsync(IQuerySession session, string personId, string organisationId, CancellationToken ct) => session.Query<AllowanceAccount>()
        .Where(account => account.PersonId == personId
            && (account.Organisations.Contains(organisationId) || account.Passages.Any(passage => passage.FromId == organisationId))).Select(account => account.Id).ToListAsync(ct);
}
