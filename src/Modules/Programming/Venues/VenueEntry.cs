namespace Samenkracht.Programming.Venues;

/// <summary>A venue as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="LocationId">The location.</param>
/// <param name="Name">Its name.</param>
/// <param name="OperatorId">Who operates it, by what was told last.</param>
/// <param name="MunicipalityId">The municipality it stands in.</param>
/// <param name="From">The first day on which sessions can take place.</param>
/// <param name="BlockedFrom">Nothing new is planned from this day, because a closure is proposed; null otherwise.</param>
/// <param name="ClosedOn">The first day on which it is closed; null while open.</param>
/// <param name="History">The path of everything that happened to it.</param>
public sealed record VenueEntry(
    string Id, string LocationId, string Name, string OperatorId, string MunicipalityId, DateOnly From, DateOnly? BlockedFrom, DateOnly? ClosedOn, string History)
{
    internal static VenueEntry Of(Venue state) => new(
        state.Id, state.LocationId, state.Name, state.Operators[^1].OrganisationId, state.MunicipalityId, state.From, state.BlockedFrom, state.ClosedOn,
        $"/v1/venues/{state.Id}/history");
}
