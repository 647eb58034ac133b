using System.ComponentModel.DataAnnotations;
using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Partnerships.Mergers;

/// <summary>Proposes that libraries go on as one.</summary>
/// <param name="Code">The code of the merger, in kebab-case; becomes part of its id. A code is made when absent.</param>
/// <param name="Parties">The libraries that merge, two or more.</param>
/// <param name="Successor">Who takes their place.</param>
/// <param name="ProposedOn">The day of the proposal.</param>
/// <param name="IntendedOn">The intended first day of the successor.</param>
public sealed record ProposeMerger(
    [property: Code] string? Code,
    [property: Length(2, 25)] IReadOnlyList<string> Parties,
    ProposedSuccessor Successor,
    DateOnly ProposedOn,
    DateOnly IntendedOn);

/// <summary>A new organisation with a code, a name and a legal form; or one of the parties, by its id.</summary>
/// <param name="IsNew">Whether the deed founds it.</param>
/// <param name="OrganisationId">The party that acquires the others; absent when new.</param>
/// <param name="Code">The code that becomes part of its id, when new.</param>
/// <param name="Name">Its name, when new.</param>
/// <param name="LegalForm">Its legal form, when new.</param>
public sealed record ProposedSuccessor(
    bool IsNew, [property: Id("organisation")] string? OrganisationId, [property: Code] string? Code, [property: Length(1, 200)] string? Name, LegalForm? LegalForm)
{
    internal string? Id => IsNew ? Code is null ? null : Keys.For("organisation", Code) : OrganisationId;
}

/// <summary>POST /v1/mergers.</summary>
public static class ProposeMergerEndpoint
{
    /// <summary>An organisation merges with others.</summary>
    public static readonly Rule PartiesDiffer = new("merger-party-twice", "Two or more different organisations merge.");

    /// <summary>Partners do not merge into the library system.</summary>
    public static readonly Rule OnlyLibraries = new("only-libraries-merge", "Only libraries merge here.");

    /// <summary>A director proposes what the own library takes part in.</summary>
    public static readonly Rule OwnLibraryMissing = new("own-organisation-not-merging", "Your own organisation must be one of the parties.");

    /// <summary>Dates run forward.</summary>
    public static readonly Rule IntendedTooEarly = new("merger-intended-too-early", "A merger is intended for a day after its proposal.");

    /// <summary>The deed must be able to found it.</summary>
    public static readonly Rule SuccessorIncomplete = new("merger-successor-incomplete", "A new successor has a code, a name and a legal form, and no id yet.");

    /// <summary>What exists cannot be founded.</summary>
    public static readonly Rule SuccessorExists = new("merger-successor-exists", "There is an organisation with the code of the new successor already.");

    /// <summary>Who acquires the others is one of those who merge (BW 2:309).</summary>
    public static readonly Rule SuccessorIsNoParty = new("merger-successor-no-party", "An existing successor is one of the parties, named by its id alone.");

    public static Decision Decide(ProposeMerger command, string id, Asked asked)
    {
        var parties = command.Parties.Select(asked.Find<Organisation>).ToList();
        return command.Parties.Distinct().Count() < command.Parties.Count || parties.Count < 2 ? PartiesDiffer
            : asked.By.Role == "director" && !command.Parties.Contains(asked.By.Organisation) ? OwnLibraryMissing
            : parties.Contains(null) ? Organisation.NotKnown
            : parties.Any(party => party!.Kind != OrganisationKind.Library) ? OnlyLibraries
            : parties.Any(party => !party!.ExistsOn(command.ProposedOn)) ? Organisation.Dissolved
            : command.IntendedOn <= command.ProposedOn ? IntendedTooEarly
            : Refuses(command.Successor, command.Parties, asked) is { } unfit ? unfit
            : [new MergerProposed(
                id, command.Parties, new(command.Successor.IsNew, command.Successor.Id!, command.Successor.Name, command.Successor.LegalForm),
                command.ProposedOn, command.IntendedOn)];
    }

    private static Rule? Refuses(ProposedSuccessor successor, IReadOnlyList<string> parties, Asked asked) => successor switch
    {
        { IsNew: true, OrganisationId: null, Code: not null, Name: not null, LegalForm: not null } =>
            asked.Find<Organisation>(successor.Id) is null ? null : SuccessorExists,
        { IsNew: true } => SuccessorIncomplete,
        { OrganisationId: { } id, Code: null, Name: null, LegalForm: null } when parties.Contains(id) => null,
        _ => SuccessorIsNoParty,
    };

    public static void Map(Api api) => api.Start<Merger, ProposeMerger>(
        new()
        {
            Path = "/mergers", Right = "mergers.propose", Facts = [typeof(MergerProposed)],
            Summary = "Propose a merger",
            Description = "Two or more libraries intend to go on as one: as a new organisation, or as the one of them that acquires the others.",
            Example = new ProposeMerger(
                "fusie-twente", ["organisation-bibliotheek-hengelo", "organisation-bibliotheek-oldenzaal"],
                new(true, null, "bibliotheek-twente", "Bibliotheek Twente", LegalForm.Foundation), new(2022, 10, 3), new(2024, 1, 1)),
        },
        command => Keys.For("merger", command.Code),
        Decide,
        (command, _) => command.Parties.Append(command.Successor.Id).OfType<string>().Select(party => new StateKey(typeof(Organisation), party)));
}
