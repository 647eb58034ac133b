namespace Samenkracht.Finance.Known;

/// <summary>By which merger something came to who has it now.</summary>
/// <param name="MergerId">The merger.</param>
/// <param name="FromOrganisationId">Who had it before.</param>
/// <param name="On">Since when.</param>
public sealed record PassedFrom(string MergerId, string FromOrganisationId, DateOnly On);
