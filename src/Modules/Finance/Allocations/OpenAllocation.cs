using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Finance.Allocations;

/// <summary>Begins to divide costs.</summary>
/// <param name="Code">Its code, in kebab-case; becomes part of its id. A code is made when absent.</param>
/// <param name="OrganisationId">Whose costs: your own organisation.</param>
/// <param name="Purpose">What they are divided for.</param>
/// <param name="Title">Its title.</param>
/// <param name="On">The day.</param>
public sealed record OpenAllocation(
    [property: Code] string? Code, [property: Id("organisation")] string OrganisationId, AllocationPurpose Purpose, [property: Length(1, 200)] string Title, DateOnly On);

/// <summary>POST /v1/cost-allocations.</summary>
public static class OpenAllocationEndpoint
{
    public static Decision Decide(OpenAllocation command, string id, Asked asked) =>
        command.OrganisationId != asked.By.Organisation ? OwnOrganisation.OfAnother
        : command.On > asked.Today ? CostAllocation.InFuture
        : [new AllocationOpened(id, command.OrganisationId, command.Purpose, command.Title, command.On)];

    public static void Map(Api api) => api.Start<CostAllocation, OpenAllocation>(
        new()
        {
            Path = "/cost-allocations", Right = "cost-allocations.change", Facts = [typeof(AllocationOpened)],
            Summary = "Open an allocation of costs",
            Description = "Begins to divide costs of the own organisation: central services over libraries, overhead over cost carriers, the library function of a combined "
                + "institution, or VAT over what comes back and what does not.",
            Example = new OpenAllocation("ict-rijnbrink", "organisation-rijnbrink", AllocationPurpose.CentralServices, "ICT van het netwerk", new(2024, 9, 2)),
        },
        command => Keys.For("cost-allocation", command.Code),
        Decide);
}
