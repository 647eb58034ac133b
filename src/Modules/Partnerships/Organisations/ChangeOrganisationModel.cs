namespace Samenkracht.Partnerships.Organisations;

/// <summary>Organises a library in another way.</summary>
/// <param name="Model">The new model.</param>
/// <param name="From">The first day of the new model.</param>
public sealed record ChangeOrganisationModel(OrganisationModel Model, DateOnly From);

/// <summary>POST /v1/organisations/{organisationId}/models.</summary>
public static class ChangeOrganisationModelEndpoint
{
    /// <summary>A change changes the model.</summary>
    public static readonly Rule SameModel = new("organisation-has-this-model", "The organisation has this model already.");

    public static Decision Decide(ChangeOrganisationModel command, Organisation organisation) =>
        organisation.EndedOn is not null ? Organisation.Dissolved
        : organisation.Kind != OrganisationKind.Library ? RegisterOrganisationEndpoint.ModelIsForLibraries
        : command.From < organisation.RegisteredOn ? Organisation.BeforeRegistration
        : command.Model == organisation.Model ? SameModel
        : [new OrganisationModelChanged(organisation.Id, command.Model, command.From)];

    public static void Map(Api api) => api.Change<Organisation, ChangeOrganisationModel>(
        new()
        {
            Path = "/organisations/{organisationId}/models", Right = "organisations.change", Facts = [typeof(OrganisationModelChanged)],
            Summary = "Change the model of a library",
            Description = "The library is organised in another way from the given day: on its own, with a shared director, under an umbrella and so on.",
            Example = new ChangeOrganisationModel(OrganisationModel.SharedManagement, new(2025, 1, 1)),
        },
        (command, organisation, _) => Decide(command, organisation));
}
