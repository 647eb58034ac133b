using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Finance.Administrations;

/// <summary>Opens the books of a legal entity.</summary>
/// <param name="OrganisationId">The legal entity: your own organisation.</param>
/// <param name="LegalName">Its name in the trade register.</param>
/// <param name="TradeRegisterNumber">Its number in the trade register (KvK), 8 digits; null when it has none.</param>
/// <param name="TaxNumber">The number under which the tax administration knows it (RSIN or VAT number).</param>
/// <param name="OpenedOn">The first day of the books.</param>
public sealed record OpenAdministration(
    [property: Id("organisation")] string OrganisationId,
    [property: Length(1, 200)] string LegalName,
    [property: RegularExpression("^[0-9]{8}$", ErrorMessage = "A KvK number has 8 digits.")] string? TradeRegisterNumber,
    [property: RegularExpression("^(NL)?[0-9]{9}(B[0-9]{2})?$", ErrorMessage = "A tax number has 9 digits, with NL before and B and two digits behind it for VAT.")] string TaxNumber,
    DateOnly OpenedOn);

/// <summary>POST /v1/administrations.</summary>
public static class OpenAdministrationEndpoint
{
    public static Decision Decide(OpenAdministration command, string id, Asked asked) =>
        command.OrganisationId != asked.By.Organisation ? OwnOrganisation.OfAnother
        : command.OpenedOn > asked.Today ? Administration.InFuture
        : [new AdministrationOpened(id, command.OrganisationId, command.LegalName, command.TradeRegisterNumber, command.TaxNumber, command.OpenedOn)];

    public static void Map(Api api) => api.Start<Administration, OpenAdministration>(
        new()
        {
            Path = "/administrations", Right = "administrations.open", Facts = [typeof(AdministrationOpened)],
            Summary = "Open the books of a legal entity",
            Description = "Each legal entity has one administration, with a journal for each kind of entry and year.",
            Example = new OpenAdministration("organisation-bibliotheek-deventer", "Stichting Openbare Bibliotheek Deventer", "12345678", "NL001234567B01", new(2021, 1, 1)),
        },
        command => Administration.IdOf(command.OrganisationId),
        Decide);
}
