namespace Samenkracht.Contracts.Partnerships;

/// <summary>A location opens its doors; or its first day or name was corrected, when it is told again.</summary>
/// <param name="LocationId">The location.</param>
/// <param name="Name">Its name.</param>
/// <param name="OperatorId">The organisation that operates it from the first day.</param>
/// <param name="MunicipalityId">The municipality it stands in.</param>
/// <param name="From">The first day on which the public can go there.</param>
public sealed record LocationBecameAvailable(string LocationId, string Name, string OperatorId, string MunicipalityId, DateOnly From);
