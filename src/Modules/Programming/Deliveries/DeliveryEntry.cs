namespace Samenkracht.Programming.Deliveries;

/// <summary>A delivery of figures as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="OrganisationId">Whose figures they are.</param>
/// <param name="Recipient">Who receives it.</param>
/// <param name="Year">The calendar year that it is about.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="Questions">What the recipient asks.</param>
/// <param name="Values">The answers, each with its lineage or its reason.</param>
/// <param name="Missing">The codes of the questions without an answer.</param>
/// <param name="OpenQueries">What the recipient asked and no correction answered.</param>
/// <param name="ContentHash">SHA-256 of the values as submitted or corrected last; null for a draft.</param>
/// <param name="StaleSince">Since when the books over a part of the year are open again, so that the values may change; null while they are closed.</param>
/// <param name="History">The path of everything that happened to it.</param>
public sealed record DataDeliveryEntry(
    string Id, string OrganisationId, DeliveryRecipient Recipient, int Year, DeliveryStatus Status, IReadOnlyList<DeliveryQuestion> Questions,
    IReadOnlyList<DeliveryValue> Values, IReadOnlyList<string> Missing, IReadOnlyList<DeliveryQuery> OpenQueries, string? ContentHash, DateOnly? StaleSince,
    string History)
{
    internal static DataDeliveryEntry Of(DataDelivery state) => new(
        state.Id, state.OrganisationId, state.Recipient, state.Year, state.Status, state.Questions, state.Values,
        [.. state.Questions.Where(question => state.ValueOf(question.Code) is null).Select(question => question.Code)], state.OpenQueries, state.ContentHash, state.StaleSince,
        $"/v1/data-deliveries/{state.Id}/history");
}
