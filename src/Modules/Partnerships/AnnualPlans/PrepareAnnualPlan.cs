using System.ComponentModel.DataAnnotations;
using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Partnerships.AnnualPlans;

/// <summary>Begins the plan of an organisation for a year.</summary>
/// <param name="OrganisationId">The organisation whose plan it is; its own for everybody but the network office.</param>
/// <param name="Year">The year, 2000 to 2100; one plan for each.</param>
/// <param name="Title">Its title, in 1 to 200 characters.</param>
/// <param name="PreparedOn">The day on which the preparation began.</param>
public sealed record PrepareAnnualPlan(
    [property: Id("organisation")] string OrganisationId, [property: Range(2000, 2100)] int Year, [property: Length(1, 200)] string Title, DateOnly PreparedOn);

/// <summary>POST /v1/annual-plans.</summary>
public static class PrepareAnnualPlanEndpoint
{
    /// <summary>Nobody plans for another.</summary>
    public static readonly Rule OwnOrganisationOnly = new("annual-plan-own-organisation-only", "You can prepare annual plans of your own organisation only.");

    public static Decision Decide(PrepareAnnualPlan command, string id, Asked asked)
    {
        var organisation = asked.Find<Organisation>(command.OrganisationId);
        return asked.By.Role != "network-office" && command.OrganisationId != asked.By.Organisation ? OwnOrganisationOnly
            : NamedOrganisation.Refuses(organisation) is { } unfit ? unfit
            : command.PreparedOn > asked.Today ? AnnualPlan.InFuture
            : command.PreparedOn < organisation!.RegisteredOn ? Organisation.BeforeRegistration
            : [new AnnualPlanPrepared(id, command.OrganisationId, command.Year, command.Title, command.PreparedOn)];
    }

    public static void Map(Api api) => api.Start<AnnualPlan, PrepareAnnualPlan>(
        new()
        {
            Path = "/annual-plans", Right = "annual-plans.change", Facts = [typeof(AnnualPlanPrepared)],
            Summary = "Prepare an annual plan",
            Description = "Begins the plan of an organisation for a year. There is one for each organisation and year; what changes after its approval is a revision.",
            Example = new PrepareAnnualPlan("organisation-bibliotheek-deventer", 2025, "Jaarplan 2025", new(2024, 10, 1)),
        },
        command => OrganisationYear.Key("annual-plan", command.OrganisationId, command.Year),
        Decide,
        (command, _) => NamedOrganisation.Keys(command.OrganisationId));
}
