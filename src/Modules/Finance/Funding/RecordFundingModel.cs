using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Finance.Funding;

/// <summary>Records how something is paid for.</summary>
/// <param name="Code">Its code, in kebab-case; becomes part of its id. A code is made when absent.</param>
/// <param name="OrganisationId">Who offers it: your own organisation.</param>
/// <param name="Product">What is offered.</param>
/// <param name="SubjectId">The id of the offer, activity or service; null for none.</param>
/// <param name="Kind">How it is paid for.</param>
/// <param name="Value">What it is worth to whom, in a sentence.</param>
/// <param name="Price">Euro for a user or partner; null when there is no price.</param>
/// <param name="From">Since when.</param>
public sealed record RecordFundingModel(
    [property: Code] string? Code,
    [property: Id("organisation")] string OrganisationId,
    [property: Length(1, 200)] string Product,
    [property: Length(2, 120)] string? SubjectId,
    FundingModelKind Kind,
    [property: Length(1, 500)] string Value,
    [property: Money, Range(0, 1_000_000)] decimal? Price,
    DateOnly From);

/// <summary>POST /v1/funding-models.</summary>
public static class RecordFundingModelEndpoint
{
    public static Decision Decide(RecordFundingModel command, string id, Asked asked) =>
        command.OrganisationId != asked.By.Organisation ? OwnOrganisation.OfAnother
        : command.From > asked.Today ? FundingModel.InFuture
        : [new FundingModelRecorded(id, command.OrganisationId, command.Product, command.SubjectId, command.Kind, command.Value, command.Price, command.From)];

    public static void Map(Api api) => api.Start<FundingModel, RecordFundingModel>(
        new()
        {
            Path = "/funding-models", Right = "funding-models.change", Facts = [typeof(FundingModelRecorded)],
            Summary = "Record a funding model", Description = "How something that the own organisation offers is paid for, and what it is worth to whom; all members can read it.",
            Example = new RecordFundingModel(
                "maakplaats-scholen", "organisation-bibliotheek-deventer", "Maakplaats voor scholen", null, FundingModelKind.PartnerPays,
                "Scholen krijgen lessen digitale geletterdheid", 125m, new(2025, 9, 1)),
        },
        command => Keys.For("funding-model", command.Code),
        Decide);
}
