using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Volunteers.Screenings;

/// <summary>Decides anew how long a certificate of conduct is good for.</summary>
/// <param name="Months">Months from the day of issue, 1 to 60.</param>
/// <param name="From">The first day of the policy.</param>
/// <param name="Reason">Why; no personal data.</param>
public sealed record ChangeScreeningPolicy([property: Range(1, 60)] int Months, DateOnly From, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/screening-policies/{policyId}/changes.</summary>
public static class ChangeScreeningPolicyEndpoint
{
    /// <summary>One policy follows another.</summary>
    public static readonly Rule TooEarly = new("screening-policy-too-early", "A policy begins after the one before it.");

    public static Decision Decide(ChangeScreeningPolicy command, ScreeningPolicy policy) =>
        command.From <= policy.Validities.Max(one => one.From) ? TooEarly
        : PersonalNumbers.Refuses(command.Reason) is { } personal ? personal
        : [new ScreeningPolicyChanged(policy.Id, policy.OrganisationId, command.Months, command.From, command.Reason)];

    public static void Map(Api api) => api.Change<ScreeningPolicy, ChangeScreeningPolicy>(
        new()
        {
            Path = "/screening-policies/{policyId}/changes", Right = "screening-policies.change", Facts = [typeof(ScreeningPolicyChanged)],
            Summary = "Change a screening policy", Description = "Holds for certificates that are seen from that day on; those seen before keep the end that they had.",
            Example = new ChangeScreeningPolicy(36, new(2027, 1, 1), "Gelijk aan het advies van de branche"),
        },
        (command, policy, _) => Decide(command, policy));
}
