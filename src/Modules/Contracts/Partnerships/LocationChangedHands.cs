namespace Samenkracht.Contracts.Partnerships;

/// <summary>Another organisation operates a location.</summary>
/// <param name="LocationId">The location.</param>
/// <param name="FromOperatorId">Who operated it until then.</param>
/// <param name="ToOperatorId">Who operates it from then on.</param>
/// <param name="From">The first day of the new operator.</param>
public sealed record LocationChangedHands(string LocationId, string FromOperatorId, string ToOperatorId, DateOnly From);
