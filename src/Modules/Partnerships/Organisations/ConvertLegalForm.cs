namespace Samenkracht.Partnerships.Organisations;

/// <summary>Converts an organisation to another legal form.</summary>
/// <param name="LegalForm">The new legal form.</param>
/// <param name="From">The first day of the new form: the day after the deed.</param>
public sealed record ConvertLegalForm(LegalForm LegalForm, DateOnly From);

/// <summary>POST /v1/organisations/{organisationId}/legal-forms.</summary>
public static class ConvertLegalFormEndpoint
{
    /// <summary>A conversion changes the form (BW 2:18).</summary>
    public static readonly Rule SameForm = new("organisation-has-this-legal-form", "The organisation has this legal form already.");

    public static Decision Decide(ConvertLegalForm command, Organisation organisation) =>
        organisation.EndedOn is not null ? Organisation.Dissolved
        : command.From < organisation.RegisteredOn ? Organisation.BeforeRegistration
        : command.LegalForm == organisation.LegalForm ? SameForm
        : [new LegalFormConverted(organisation.Id, command.LegalForm, command.From)];

    public static void Map(Api api) => api.Change<Organisation, ConvertLegalForm>(
        new()
        {
            Path = "/organisations/{organisationId}/legal-forms", Right = "organisations.change", Facts = [typeof(LegalFormConverted)],
            Summary = "Convert the legal form of an organisation",
            Description = "The same legal person goes on in another form (BW 2:18), for example before a merger, which asks for equal forms (BW 2:310).",
            Example = new ConvertLegalForm(LegalForm.Foundation, new(2025, 1, 1)),
        },
        (command, organisation, _) => Decide(command, organisation));
}
