using Marten;
using Samenkracht.Contracts.Finance;
using Samenkracht.Finance.Known;
using Samenkracht.Finance.Schemes;

namespace Samenkracht.Finance.Grants;

/// <summary>Sends an application to the grantor.</summary>
/// <param name="SubmittedOn">The day.</param>
public sealed record SubmitApplication(DateOnly SubmittedOn);

/// <summary>What an application is judged by.</summary>
/// <param name="Scheme">The scheme; null when the grant rests on none.</param>
/// <param name="CertificateStanding">When the applicant is certified; null when nothing is known of it.</param>
/// <param name="Earlier">The grant that it follows; null when it follows none.</param>
public sealed record ApplicationFile(FundingScheme? Scheme, CertificateStanding? CertificateStanding, Grant? Earlier);

/// <summary>POST /v1/grants/{grantId}/submissions.</summary>
public static class SubmitApplicationEndpoint
{
    public static Decision Decide(SubmitApplication command, Grant grant, ApplicationFile file, Asked asked)
    {
        var on = command.SubmittedOn;
        if (grant.Status != GrantStatus.Prepared) return GrantRules.NotPrepared;
        if (grant.RefusesStep(on, asked) is { } unfit) return unfit;
        if (file.Scheme is { } scheme)
        {
            var certified = file.CertificateStanding?.HoldsOn(on) == true;
            var unmet = Eligibility.Of(scheme, grant.GranteeId, grant.Application, certified, file.Earlier?.IsSettled == true, on)
                .Where(check => !check.IsMet).Select(check => check.Rule).ToList();
            if (unmet.Count > 0) return unmet[0].With("unmet", unmet.Select(rule => rule.Name).ToList());
        }

        var version = file.Scheme?.VersionOn(on);
        var rules = version?.Rules ?? SchemeRules.Common;
        return Decision.Of([new GrantApplicationSubmitted(grant.Id, grant.GranteeId, grant.GrantorId, grant.SchemeId, version?.Number, rules, on)])
            .Telling(new GrantApplicationWasSubmitted(grant.Id, grant.ProjectId, grant.GranteeId, on, rules.WorkMayNotHaveBegun));
    }

    private static async Task<object> LookAsync(SubmitApplication command, Grant grant, IQuerySession session, CancellationToken ct) => new ApplicationFile(
        grant.SchemeId is { } scheme ? await session.LoadAsync<FundingScheme>(scheme, ct) : null,
        await session.LoadAsync<CertificateStanding>(CertificateStanding.IdOf(grant.GranteeId), ct),
        grant.Application.FollowsGrantId is { } earlier ? await session.LoadAsync<Grant>(earlier, ct) : null);

    public static void Map(Api api) => api.Change<Grant, SubmitApplication>(
        new()
        {
            Path = "/grants/{grantId}/submissions", Right = "grants.submit", Facts = [typeof(GrantApplicationSubmitted)],
            Summary = "Submit an application",
            Description = "It must meet every rule of the scheme that holds on this day. A refusal gives the first rule that is not met, and the names of all.",
            Example = new SubmitApplication(new(2022, 1, 31)),
        },
        (command, grant, asked) => Decide(command, grant, asked.Look<ApplicationFile>(), asked),
        look: LookAsync);
}
