using System.Collections.Immutable;

namespace Samenkracht.Partnerships.KeyFigureSets;

/// <summary>A figure that was delivered.</summary>
/// <param name="Indicator">The code of the indicator, or of the question where no indicator answers it.</param>
/// <param name="Value">The value.</param>
public sealed record DeliveredFigure(string Indicator, decimal Value);

/// <summary>A figure that a correction changed.</summary>
/// <param name="Indicator">The code of the indicator.</param>
/// <param name="Before">The value that was frozen; null when there was none.</param>
/// <param name="After">The value as corrected; null when there is none any more.</param>
public sealed record ChangedFigure(string Indicator, decimal? Before, decimal? After);

/// <summary>What an organisation delivered, as it is frozen.</summary>
/// <param name="DeliveryId">The delivery.</param>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="Values">The figures.</param>
/// <param name="On">The day on which they were delivered, or corrected.</param>
public sealed record FrozenDelivery(string DeliveryId, string OrganisationId, ImmutableArray<DeliveredFigure> Values, DateOnly On);

/// <summary>What a correction changed in the figures of the network.</summary>
/// <param name="DeliveryId">The delivery.</param>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="Indicator">The code of the indicator.</param>
/// <param name="Before">The value that was frozen; null when there was none.</param>
/// <param name="After">The value as corrected; null when there is none any more.</param>
/// <param name="On">The day of the correction.</param>
public sealed record FigureDifference(string DeliveryId, string OrganisationId, string Indicator, decimal? Before, decimal? After, DateOnly On);

/// <summary>A figure of the whole network.</summary>
/// <param name="Indicator">The code of the indicator.</param>
/// <param name="Value">The sum over the organisations.</param>
/// <param name="Organisations">How many organisations delivered it.</param>
public sealed record NetworkFigure(string Indicator, decimal Value, int Organisations);
