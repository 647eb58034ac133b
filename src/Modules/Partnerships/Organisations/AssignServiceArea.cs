namespace Samenkracht.Partnerships.Organisations;

/// <summary>Makes an organisation responsible for library work in a municipality.</summary>
/// <param name="MunicipalityId">The municipality: the id of an organisation of that kind.</param>
/// <param name="From">The first day of the responsibility.</param>
public sealed record AssignServiceArea([property: Id("organisation")] string MunicipalityId, DateOnly From);

/// <summary>POST /v1/organisations/{organisationId}/service-areas.</summary>
public static class AssignServiceAreaEndpoint
{
    /// <summary>One responsibility, once.</summary>
    public static readonly Rule AssignedAlready = new("service-area-assigned-already", "The organisation is responsible for this municipality already.");

    /// <summary>Responsibilities for one municipality follow each other.</summary>
    public static readonly Rule BeforeWithdrawal = new(
        "before-service-area-withdrawal", "The organisation was still responsible for this municipality on this day, until a later one.");

    public static Decision Decide(AssignServiceArea command, Organisation organisation, Asked asked) =>
        organisation.EndedOn is not null ? Organisation.Dissolved
        : command.From < organisation.RegisteredOn ? Organisation.BeforeRegistration
        : NamedOrganisation.RefusesAsMunicipality(asked.Find<Organisation>(command.MunicipalityId)) is { } unfit ? unfit
        : organisation.ServiceAreas.Contains(command.MunicipalityId) ? AssignedAlready
        : organisation.Responsibilities.Any(area => area.MunicipalityId == command.MunicipalityId && area.Until > command.From) ? BeforeWithdrawal
        : [new ServiceAreaAssigned(organisation.Id, command.MunicipalityId, command.From)];

    public static void Map(Api api) => api.Change<Organisation, AssignServiceArea>(
        new()
        {
            Path = "/organisations/{organisationId}/service-areas", Right = "organisations.change", Facts = [typeof(ServiceAreaAssigned)],
            Summary = "Assign a service area",
            Description = "The organisation is responsible for library work in the municipality from the given day. More than one can be.",
            Example = new AssignServiceArea("organisation-gemeente-deventer", new(2015, 1, 1)),
        },
        Decide,
        (command, _) => NamedOrganisation.Keys(command.MunicipalityId));
}
