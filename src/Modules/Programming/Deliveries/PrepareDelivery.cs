using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Samenkracht.Programming.Known;

namespace Samenkracht.Programming.Deliveries;

/// <summary>Begins the delivery of the figures of a year.</summary>
/// <param name="OrganisationId">Whose figures they are; the own organisation, except for the network office.</param>
/// <param name="Recipient">Who receives it.</param>
/// <param name="Year">The calendar year that it is about.</param>
/// <param name="Questions">What the recipient asks.</param>
/// <param name="PreparedOn">The day.</param>
public sealed record PrepareDelivery(
    [property: Id("organisation")] string OrganisationId,
    DeliveryRecipient Recipient,
    [property: Range(2000, 2100)] int Year,
    [property: Length(1, 300)] IReadOnlyList<DeliveryQuestion> Questions,
    DateOnly PreparedOn);

/// <summary>POST /v1/data-deliveries.</summary>
public static class PrepareDeliveryEndpoint
{
    /// <summary>A code names one question.</summary>
    public static readonly Rule QuestionTwice = new("delivery-question-twice", "A question stands in the delivery once.");

    /// <summary>There are no figures of a year that has not begun.</summary>
    public static readonly Rule YearNotBegun = new("delivery-year-not-begun", "A delivery is about a year that has begun.");

    public static Decision Decide(PrepareDelivery command, string id, Asked asked) =>
        OwnOrganisation.Refuses(command.OrganisationId, asked.By) is { } another ? another
        : command.PreparedOn > asked.Today ? DataDelivery.InFuture
        : command.Year > command.PreparedOn.Year ? YearNotBegun
        : command.Questions.DistinctBy(question => question.Code).Count() < command.Questions.Count ? QuestionTwice
        : [new DataDeliveryPrepared(id, command.OrganisationId, command.Recipient, command.Year, command.Questions, command.PreparedOn)];

    public static void Map(Api api) => api.Start<DataDelivery, PrepareDelivery>(
        new()
        {
            Path = "/data-deliveries", Right = "data-deliveries.prepare", Facts = [typeof(DataDeliveryPrepared)],
            Summary = "Prepare a delivery of figures",
            Description = "The yearly figures that the law asks of a library (Wsob art. 11), or that its municipality asks: one delivery for each recipient and year.",
            Example = new PrepareDelivery(
                "organisation-bibliotheek-deventer", DeliveryRecipient.Kb, 2023,
                [new("bezoeken", "Aantal fysieke bezoeken", "bezoeken"), new("toelichting-collectie", "Aantal kasten met thema-collectie", null)], new(2024, 3, 1)),
        },
        command => Keys.For(
            $"data-delivery-{command.Recipient}".ToLowerInvariant(),
            string.Create(CultureInfo.InvariantCulture, $"{command.OrganisationId["organisation-".Length..]}-{command.Year}")),
        Decide);
}
