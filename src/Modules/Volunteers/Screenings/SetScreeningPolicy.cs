using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Volunteers.Screenings;

/// <summary>Decides for the first time how long a certificate of conduct is good for at an organisation.</summary>
/// <param name="OrganisationId">The organisation; your own.</param>
/// <param name="Months">Months from the day of issue, 1 to 60.</param>
/// <param name="From">The first day of the policy.</param>
public sealed record SetScreeningPolicy([property: Id("organisation")] string OrganisationId, [property: Range(1, 60)] int Months, DateOnly From);

/// <summary>POST /v1/screening-policies.</summary>
public static class SetScreeningPolicyEndpoint
{
    public static Decision Decide(SetScreeningPolicy command, string id, Asked asked) =>
        OwnOrganisation.Refuses(command.OrganisationId, asked.By) is { } rule ? rule : [new ScreeningPolicySet(id, command.OrganisationId, command.Months, command.From)];

    public static void Map(Api api) => api.Start<ScreeningPolicy, SetScreeningPolicy>(
        new()
        {
            Path = "/screening-policies", Right = "screening-policies.change", Facts = [typeof(ScreeningPolicySet)],
            Summary = "Set a screening policy", Description = "How long a certificate of conduct is good for; 36 months where nothing is decided, as the branch advises.",
            Example = new SetScreeningPolicy("organisation-bibliotheek-deventer", 24, new(2026, 10, 1)),
        },
        command => ScreeningPolicy.IdOf(command.OrganisationId), Decide);
}
