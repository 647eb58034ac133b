namespace Samenkracht.Partnerships.Agreements;

/// <summary>An agreement as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Level">At which level it works.</param>
/// <param name="Scope">What it is about.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="Parties">The organisations, and who has signed.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The agreed last day; null for open-ended.</param>
/// <param name="EndsOn">The last day after notice; null without notice.</param>
/// <param name="YearlyContribution">Euros a year.</param>
/// <param name="AmendmentWaiting">The number of the amendment or renewal that waits for signatures.</param>
/// <param name="History">The path of everything that happened to it.</param>
public sealed record AgreementEntry(
    string Id, string Title, AgreementLevel Level, IReadOnlyList<string> Scope, AgreementStatus Status, IReadOnlyList<PartyEntry> Parties,
    DateOnly From, DateOnly? Until, DateOnly? EndsOn, decimal? YearlyContribution, int? AmendmentWaiting, string History)
{
    internal static AgreementEntry Of(Agreement state) => new(
        state.Id, state.Title, state.Level, state.Scope, state.Status,
        [.. state.Parties.Select(party => new PartyEntry(party.OrganisationId, party.Role, party.MustSign, state.SignedBy.Contains(party.OrganisationId)))],
        state.From, state.Until, state.EndsOn, state.YearlyContribution, state.Pending?.Number, $"/v1/agreements/{state.Id}/history");
}

/// <summary>A party as the API shows it.</summary>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="Role">As what it takes part.</param>
/// <param name="MustSign">Whether the agreement waits for its signature.</param>
/// <param name="HasSigned">Whether it has signed.</param>
public sealed record PartyEntry(string OrganisationId, PartyRole Role, bool MustSign, bool HasSigned);
