using System.ComponentModel.DataAnnotations;
using Samenkracht.Finance.Administrations;

namespace Samenkracht.Finance.Journals;

/// <summary>Makes an entry again on other accounts or for something else.</summary>
/// <param name="OrganisationId">The legal entity, whose journal it is.</param>
/// <param name="Original">The entry, of this journal or of one of the same kind and an earlier year.</param>
/// <param name="On">The day of the correction, in an open period.</param>
/// <param name="Lines">The lines as they should be; debit and credit are equal.</param>
/// <param name="Reason">Why.</param>
public sealed record ReclassifyEntry(
    [property: Id("organisation")] string OrganisationId, EntryReference Original, DateOnly On, [property: Length(2, 1000)] IReadOnlyList<EntryLine> Lines,
    [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/journals/{journalId}/reclassifications.</summary>
public static class ReclassifyEntryEndpoint
{
    public static Decision Decide(ReclassifyEntry command, Journal journal, EntryFile file, Asked asked) =>
        file.Refuses(journal, command.OrganisationId, command.On, command.Reason, asked) is { } unfit ? unfit
        : EntryRules.Refuses(command.Lines) is { } refused ? refused
        : [
            file.Reversal(journal, command.Original, command.On, command.Reason),
            new EntryReclassified(
                journal.Id, journal.OrganisationId, journal.Kind, journal.Year, journal.Next + 1, command.Original, command.On, file.Original!.Description, file.Original.DocumentId,
                command.Lines, command.Reason),
        ];

    public static void Map(Api api) => api.Change<Journal, ReclassifyEntry>(
        new()
        {
            Path = "/journals/{journalId}/reclassifications", Right = "journals.post", Facts = [typeof(EntryReclassified)],
            Summary = "Reclassify an entry",
            Description = "Reverses an entry and makes it again with other lines, both with a reference to the original.",
            Example = new ReclassifyEntry(
                "organisation-bibliotheek-deventer", new("journal-bibliotheek-deventer-purchases-2023", 12), new(2023, 4, 6),
                [EntryLine.ToDebit("4230", 450.00m, new(LocationId: "location-deventer-centrum")), EntryLine.ToCredit(Accounts.Creditors, 450.00m)], "Schoonmaak stond bij huur"),
        },
        (command, journal, asked) => Decide(command, journal, asked.Look<EntryFile>(), asked),
        (command, _) => [Administration.Key(command.OrganisationId)],
        (command, journal, session, ct) => EntryFile.LookAsync(command.Original, journal, session, ct));
}
