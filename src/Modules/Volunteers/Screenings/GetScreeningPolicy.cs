namespace Samenkracht.Volunteers.Screenings;

/// <summary>How long a certificate of conduct is good for, as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="Validities">The months, from which day on.</param>
/// <param name="History">The path of everything that happened to it.</param>
public sealed record ScreeningPolicyEntry(string Id, string OrganisationId, IReadOnlyList<ScreeningValidity> Validities, string History)
{
    internal static ScreeningPolicyEntry Of(ScreeningPolicy state) => new(state.Id, state.OrganisationId, state.Validities, $"/v1/screening-policies/{state.Id}/history");
}

/// <summary>GET /v1/screening-policies/{policyId}, and its history.</summary>
public static class GetScreeningPolicyEndpoint
{
    public static void Map(Api api) => api.GetOne<ScreeningPolicy, ScreeningPolicyEntry>(
        "/screening-policies/{policyId}", "screening-policies.read", "a screening policy", ScreeningPolicyEntry.Of);
}
