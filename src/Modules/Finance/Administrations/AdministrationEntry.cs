namespace Samenkracht.Finance.Administrations;

/// <summary>The books of a legal entity as the API shows them.</summary>
/// <param name="Id">Their id.</param>
/// <param name="OrganisationId">The legal entity.</param>
/// <param name="LegalName">Its name in the trade register.</param>
/// <param name="TradeRegisterNumber">Its number in the trade register.</param>
/// <param name="TaxNumber">The number under which the tax administration knows it.</param>
/// <param name="OpenedOn">The first day of the books.</param>
/// <param name="RgsVersion">The version of the reference classification; null while no chart was adopted.</param>
/// <param name="Years">The years.</param>
/// <param name="ReopeningsWaiting">Wishes to open a month again that wait for a second person.</param>
/// <param name="SuccessorId">Who keeps the books since the merger.</param>
/// <param name="EndsOn">Since when.</param>
/// <param name="History">The path of everything that happened to them.</param>
public sealed record AdministrationEntry(
    string Id, string OrganisationId, string LegalName, string? TradeRegisterNumber, string TaxNumber, DateOnly OpenedOn, string? RgsVersion,
    IReadOnlyList<FiscalYear> Years, IReadOnlyList<PendingMonth> ReopeningsWaiting, string? SuccessorId, DateOnly? EndsOn, string History)
{
    internal static AdministrationEntry Of(Administration state) => new(
        state.Id, state.OrganisationId, state.LegalName, state.TradeRegisterNumber, state.TaxNumber, state.OpenedOn, state.RgsVersion, state.Years,
        [.. state.Reopenings.Select(wish => new PendingMonth(wish.Year, wish.Month, wish.Reason))], state.SuccessorId, state.EndsOn, $"/v1/administrations/{state.Id}/history");
}

/// <summary>A month that somebody wants to open again.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month.</param>
/// <param name="Reason">Why.</param>
public sealed record PendingMonth(int Year, int Month, string Reason);
