using Marten;
using Microsoft.AspNetCore.Http;
using Samenkracht.Finance.Grants;
using Samenkracht.Finance.Known;

namespace Samenkracht.Finance.Schemes;

/// <summary>GET /v1/funding-schemes/{schemeId}/eligibility-checks.</summary>
public static class CheckEligibilityEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/funding-schemes/{schemeId}/eligibility-checks", Kind = OperationKind.Read, Right = "funding-schemes.read", Answer = typeof(EligibilityEntry),
            Summary = "Check an applicant or an application",
            Description = "Says for every rule that holds on the day whether it is met. Without an application only the rules about the applicant are checked. Nothing is recorded.",
            Query =
            [
                new("applicant", "Who would apply, by id; the caller's own organisation when absent."),
                new("grant", "The prepared application to check, by id of the grant; its applicant counts then."),
                new("on", "The day of the application; today when absent.", "date"),
            ],
        },
        ReadAsync);

    private static async Task<IResult> ReadAsync(ReadRequest request)
    {
        var ct = request.Http.RequestAborted;
        if (await request.Session.LoadAsync<FundingScheme>(request.PathStream, ct) is not { } scheme) return Problems.Unknown();

        var on = request.Query.Date("on") ?? request.ValidOn;
        var grant = request.Query.Text("grant") is { } id ? await request.Session.LoadAsync<Grant>(id, ct) : null;
        if (request.Query.Text("grant") is not null && (grant is null || !request.CallerBy("grants.read").MayKnow(grant))) return Problems.Unknown();

        var applicant = grant?.GranteeId ?? request.Query.Text("applicant") ?? request.Caller.Organisation ?? "";
        var certified = (await request.Session.LoadAsync<CertificateStanding>(CertificateStanding.IdOf(applicant), ct))?.HoldsOn(on) == true;
        var earlier = grant?.Application.FollowsGrantId is { } follows ? await request.Session.LoadAsync<Grant>(follows, ct) : null;
        var checks = (grant is null
            ? Eligibility.OfApplicant(scheme, applicant, certified, on)
            : Eligibility.Of(scheme, applicant, grant.Application, certified, earlier?.IsSettled == true, on)).ToList();
        return ReadRequest.Answer(new EligibilityEntry(
            scheme.Id, scheme.VersionOn(on).Number, applicant, grant?.Id, on, checks.All(check => check.IsMet), [.. checks.Select(EligibilityReason.Of)]));
    }
}
