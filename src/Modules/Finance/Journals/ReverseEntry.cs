using System.ComponentModel.DataAnnotations;
using Samenkracht.Finance.Administrations;

namespace Samenkracht.Finance.Journals;

/// <summary>Undoes an entry by its mirror.</summary>
/// <param name="OrganisationId">The legal entity, whose journal it is.</param>
/// <param name="Original">The entry, of this journal or of one of the same kind and an earlier year.</param>
/// <param name="On">The day of the reversal, in an open period.</param>
/// <param name="Reason">Why.</param>
public sealed record ReverseEntry([property: Id("organisation")] string OrganisationId, EntryReference Original, DateOnly On, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/journals/{journalId}/reversals.</summary>
public static class ReverseEntryEndpoint
{
    public static Decision Decide(ReverseEntry command, Journal journal, EntryFile file, Asked asked) =>
        file.Refuses(journal, command.OrganisationId, command.On, command.Reason, asked) is { } unfit ? unfit
        : [file.Reversal(journal, command.Original, command.On, command.Reason)];

    public static void Map(Api api) => api.Change<Journal, ReverseEntry>(
        new()
        {
            Path = "/journals/{journalId}/reversals", Right = "journals.post", Facts = [typeof(EntryReversed)],
            Summary = "Reverse an entry",
            Description = "Posts the mirror of an entry with a reference to it. What is wrong in a closed year is reversed in an open one; the closed year stays as it was.",
            Example = new ReverseEntry("organisation-bibliotheek-deventer", new("journal-bibliotheek-deventer-purchases-2023", 12), new(2023, 4, 6), "Dubbel geboekt"),
        },
        (command, journal, asked) => Decide(command, journal, asked.Look<EntryFile>(), asked),
        (command, _) => [Administration.Key(command.OrganisationId)],
        (command, journal, session, ct) => EntryFile.LookAsync(command.Original, journal, session, ct));
}
