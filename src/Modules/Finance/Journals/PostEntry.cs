using System.ComponentModel.DataAnnotations;
using Samenkracht.Finance.Administrations;

namespace Samenkracht.Finance.Journals;

/// <summary>Makes an entry in the books.</summary>
/// <param name="OrganisationId">The legal entity, whose journal it is.</param>
/// <param name="On">The day of the entry, in an open period.</param>
/// <param name="Description">What for, in words without personal data.</param>
/// <param name="DocumentId">The id or number of the document behind it.</param>
/// <param name="Lines">Its lines; debit and credit are equal.</param>
public sealed record PostEntry(
    [property: Id("organisation")] string OrganisationId, DateOnly On, [property: Length(1, 200)] string Description, [property: Length(1, 100)] string DocumentId,
    [property: Length(2, 1000)] IReadOnlyList<EntryLine> Lines);

/// <summary>POST /v1/journals/{journalId}/entries.</summary>
public static class PostEntryEndpoint
{
    public static Decision Decide(PostEntry command, Journal journal, Asked asked) =>
        journal.Refuses(command.OrganisationId, command.On, asked) is { } unfit ? unfit
        : PersonalNumbers.Refuses(command.Description) is { } held ? held
        : EntryRules.Refuses(command.Lines) is { } refused ? refused
        : [new EntryPosted(
            journal.Id, journal.OrganisationId, journal.Kind, journal.Year, journal.Next, command.On, command.Description, command.DocumentId, command.Lines, null, null)];

    public static void Map(Api api) => api.Change<Journal, PostEntry>(
        new()
        {
            Path = "/journals/{journalId}/entries", Right = "journals.post", Facts = [typeof(EntryPosted)],
            Summary = "Make an entry",
            Description = "Debit and credit are equal, on accounts of the chart, on a day in an open period. An entry never changes; it is reversed or reclassified.",
            Example = new PostEntry(
                "organisation-bibliotheek-deventer", new(2023, 3, 31), "Huur eerste kwartaal", "factuur-2023-118",
                [EntryLine.ToDebit("4200", 12_500.00m), EntryLine.ToCredit(Accounts.Creditors, 12_500.00m, new(PartnerId: "organisation-gemeente-deventer"))]),
        },
        Decide,
        (command, _) => [Administration.Key(command.OrganisationId)]);
}
