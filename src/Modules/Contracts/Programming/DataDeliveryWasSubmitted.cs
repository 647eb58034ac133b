namespace Samenkracht.Contracts.Programming;

/// <summary>An organisation has delivered its yearly figures, or has corrected them.</summary>
/// <param name="DeliveryId">The delivery.</param>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="Year">The year of the figures.</param>
/// <param name="Values">The figures, by indicator.</param>
/// <param name="IsCorrection">Whether it replaces an earlier one.</param>
/// <param name="On">When.</param>
public sealed record DataDeliveryWasSubmitted(
    string DeliveryId, string OrganisationId, int Year, IReadOnlyDictionary<string, decimal> Values, bool IsCorrection, DateOnly On);
