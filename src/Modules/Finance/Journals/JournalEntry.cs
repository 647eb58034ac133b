namespace Samenkracht.Finance.Journals;

/// <summary>A journal as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="AdministrationId">The books that it is part of.</param>
/// <param name="OrganisationId">The legal entity.</param>
/// <param name="Kind">The kind of journal.</param>
/// <param name="Year">The year.</param>
/// <param name="Entries">How many entries it has; they are numbered from 1 without a gap.</param>
/// <param name="Lines">How many lines they have.</param>
/// <param name="Debit">Their debit, euro.</param>
/// <param name="Credit">Their credit, euro.</param>
/// <param name="History">The path of everything that happened to it.</param>
public sealed record JournalEntry(
    string Id, string AdministrationId, string OrganisationId, JournalKind Kind, int Year, int Entries, int Lines, decimal Debit, decimal Credit, string History)
{
    internal static JournalEntry Of(Journal state) => new(
        state.Id, state.AdministrationId, state.OrganisationId, state.Kind, state.Year, state.Entries, state.Lines, state.Debit, state.Credit, $"/v1/journals/{state.Id}/history");
}
