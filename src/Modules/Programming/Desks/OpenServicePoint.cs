using System.ComponentModel.DataAnnotations;
using Samenkracht.Programming.Known;
using Samenkracht.Programming.Venues;

namespace Samenkracht.Programming.Desks;

/// <summary>Opens a desk of the own library where people get help.</summary>
/// <param name="Code">The library's own code for it, in kebab-case; becomes part of its id. A code is made when absent.</param>
/// <param name="Title">Its title.</param>
/// <param name="Kind">What sort of help it gives.</param>
/// <param name="LocationId">The location where it stands; the library operates it.</param>
/// <param name="WeeklyHours">How many hours a week somebody helps, 0 to 168.</param>
/// <param name="Partners">The organisations that help there too, 0 to 50.</param>
/// <param name="PlanNodes">The nodes of the policy plan that it works on, 1 to 10.</param>
/// <param name="From">The first day on which it is open.</param>
public sealed record OpenServicePoint(
    [property: Code] string? Code,
    [property: Length(1, 200)] string Title,
    ServicePointKind Kind,
    [property: Id("location")] string LocationId,
    [property: Range(0.0, 168.0)] decimal WeeklyHours,
    [property: Length(0, 50)] IReadOnlyList<string> Partners,
    [property: Length(1, 10)] IReadOnlyList<string> PlanNodes,
    DateOnly From);

/// <summary>POST /v1/service-points.</summary>
public static class OpenServicePointEndpoint
{
    /// <summary>Who helps is an organisation; no person is named here.</summary>
    public static readonly Rule PartnerIsNone = new("service-point-partner-is-none", "A partner of a service point is the id of an organisation.");

    /// <summary>A partner has one place.</summary>
    public static readonly Rule PartnerTwice = new("service-point-partner-twice", "A partner of a service point is named once.");

    public static Decision Decide(OpenServicePoint command, string id, Asked asked)
    {
        var own = asked.By.Organisation!;
        return command.Partners.Any(partner => !new IdAttribute("organisation").IsValid(partner)) ? PartnerIsNone
            : command.Partners.Distinct().Count() < command.Partners.Count ? PartnerTwice
            : Venue.Refuses(asked.Find<Venue>(Venue.IdOf(command.LocationId)), own, command.From) is { } rule ? rule
            : PlanOutline.Refuses(command.PlanNodes, command.From, asked)
            ?? [new ServicePointOpened(
                id, own, command.Title, command.Kind, command.LocationId, command.WeeklyHours, command.Partners, command.PlanNodes, command.From)];
    }

    public static void Map(Api api) => api.Start<ServicePoint, OpenServicePoint>(
        new()
        {
            Path = "/service-points", Right = "service-points.change", Facts = [typeof(ServicePointOpened)],
            Summary = "Open a service point",
            Description = "The caller's library helps people at a desk in one of its locations, alone or with partners, from the given day.",
            Example = new OpenServicePoint(
                "deventer-ido", "IDO Deventer", ServicePointKind.Ido, "location-deventer-stromarkt", 12.5m, ["organisation-raster"],
                ["policy-plan-samenkracht-2021-2024/a2-d3"], new(2021, 9, 1)),
        },
        command => Keys.For("service-point", command.Code),
        Decide,
        (command, _) => [.. PlanOutline.Keys(command.PlanNodes), .. Venue.Keys(command.LocationId)]);
}
