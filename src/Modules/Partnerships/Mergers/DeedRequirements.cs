using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Partnerships.Mergers;

/// <summary>What must have happened before a notary may execute the deed of merger (BW 2, title 7), each a rule of its own.</summary>
public static class DeedRequirements
{
    /// <summary>BW 2:316, paragraph 2: creditors have a month.</summary>
    public static readonly Rule WithinTheMonth = new("deed-within-month-of-publication", "The deed is executed one month after publication at the earliest.");

    /// <summary>BW 2:316, paragraph 4.</summary>
    public static readonly Rule OpenOpposition = new("opposition-open", "An opposition of a creditor is not yet resolved.");

    /// <summary>BW 2:317: each legal person decides.</summary>
    public static readonly Rule Undecided = new("merger-party-undecided", "Not every party has decided to merge.");

    /// <summary>BW 2:317, paragraph 5; foundations only.</summary>
    public static readonly Rule NoCourtApproval = new("merger-without-court-approval", "Foundations merge only with the approval of the court.");

    /// <summary>Grants of municipalities require it.</summary>
    public static readonly Rule NoConsent = new("merger-without-consent", "Not every municipality that the parties serve has agreed to the merger.");

    /// <summary>BW 2:310.</summary>
    public static readonly Rule FormsDiffer = new("legal-forms-differ", "Only organisations of one legal form merge, into a successor of that form.");

    /// <summary>BW 2:318, paragraph 1.</summary>
    public static readonly Rule NotTheDayAfter = new("effective-day-after-deed", "A merger takes effect on the day after the deed.");

    /// <summary>Who has ceased to exist has nothing left to pass on.</summary>
    public static readonly Rule PartyGone = new("merger-party-gone", "A party to this merger has ceased to exist before the deed.");

    internal static Decision? Refuses(ExecuteDeed command, Merger merger, DeedFile file) =>
        !merger.IsPublishedOn(command.DeedOn) ? Merger.NotPublished
        : command.DeedOn < merger.PublishedOn!.Value.AddMonths(1) ? WithinTheMonth
        : merger.Oppositions.Where(opposition => opposition.Outcome is null).ToList() is { Count: > 0 } open
            ? OpenOpposition.With("oppositions", open.Select(opposition => opposition.Number))
        : merger.Parties.Except(merger.Decided).ToList() is { Count: > 0 } undecided ? Undecided.With("parties", undecided)
        : file.Parties.Any(party => !party.ExistsOn(command.DeedOn)) || file.SucceededElsewhere.Count > 0 ? PartyGone
        : FormsOf(merger, file).Distinct().Count() > 1 ? FormsDiffer
        : FormsOf(merger, file).Contains(LegalForm.Foundation) && !(merger.CourtApprovedOn <= command.DeedOn) ? NoCourtApproval
        : file.Parties.SelectMany(party => party.ServiceAreas).Except(merger.Consents).ToList() is { Count: > 0 } silent
            ? NoConsent.With("municipalities", silent)
        : command.EffectiveOn != command.DeedOn.AddDays(1) ? NotTheDayAfter
        : (Decision?)null;

    private static IEnumerable<LegalForm> FormsOf(Merger merger, DeedFile file) =>
        file.Parties.Select(party => party.LegalForm).Concat(merger.Successor.LegalForm is { } form ? [form] : []);
}
