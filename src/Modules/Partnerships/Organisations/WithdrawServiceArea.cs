namespace Samenkracht.Partnerships.Organisations;

/// <summary>Ends the responsibility of an organisation for library work in a municipality.</summary>
/// <param name="MunicipalityId">The municipality: the id of an organisation of that kind.</param>
/// <param name="From">The first day without the responsibility.</param>
public sealed record WithdrawServiceArea([property: Id("organisation")] string MunicipalityId, DateOnly From);

/// <summary>POST /v1/organisations/{organisationId}/service-area-withdrawals.</summary>
public static class WithdrawServiceAreaEndpoint
{
    /// <summary>Only a responsibility that exists ends.</summary>
    public static readonly Rule NotAssigned = new("service-area-not-assigned", "The organisation is not responsible for this municipality.");

    /// <summary>A responsibility begins before it ends.</summary>
    public static readonly Rule BeforeAssignment = new(
        "before-service-area-assignment", "This day lies before the organisation became responsible for the municipality.");

    public static Decision Decide(WithdrawServiceArea command, Organisation organisation) =>
        organisation.EndedOn is not null ? Organisation.Dissolved
        : command.From < organisation.RegisteredOn ? Organisation.BeforeRegistration
        : !organisation.ServiceAreas.Contains(command.MunicipalityId) ? NotAssigned
        : organisation.Responsibilities.Any(area => area.MunicipalityId == command.MunicipalityId && area.From > command.From) ? BeforeAssignment
        : [new ServiceAreaWithdrawn(organisation.Id, command.MunicipalityId, command.From)];

    public static void Map(Api api) => api.Change<Organisation, WithdrawServiceArea>(
        new()
        {
            Path = "/organisations/{organisationId}/service-area-withdrawals", Right = "organisations.change", Facts = [typeof(ServiceAreaWithdrawn)],
            Summary = "Withdraw a service area",
            Description = "The organisation is no longer responsible for the municipality. A municipality without any library is a coverage warning, not a refusal.",
            Example = new WithdrawServiceArea("organisation-gemeente-deventer", new(2025, 1, 1)),
        },
        (command, organisation, _) => Decide(command, organisation));
}
