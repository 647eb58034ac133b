using System.ComponentModel.DataAnnotations;
using Samenkracht.Contracts.Partnerships;

namespace Samenkracht.Partnerships.Mergers;

/// <summary>Takes a party out of a merger.</summary>
/// <param name="PartyId">The party that goes on alone.</param>
/// <param name="On">The day.</param>
/// <param name="Reason">Why; never about a person.</param>
public sealed record WithdrawParty([property: Id("organisation")] string PartyId, DateOnly On, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/mergers/{mergerId}/withdrawals.</summary>
public static class WithdrawPartyEndpoint
{
    /// <summary>Nobody merges alone.</summary>
    public static readonly Rule TooFewRemain = new("too-few-merger-parties", "At least two parties must remain; cancel the merger instead.");

    /// <summary>Without the party that acquires the others there is nothing to go on with.</summary>
    public static readonly Rule SuccessorStays = new("merger-successor-stays", "The party that acquires the others cannot withdraw; cancel the merger instead.");

    public static Decision Decide(WithdrawParty command, Merger merger, Asked asked) =>
        merger.Over is { } over ? over
        : !merger.Parties.Contains(command.PartyId) ? Merger.NotAParty
        : asked.By.Role == "director" && asked.By.Organisation != command.PartyId ? Merger.NotYours
        : command.On < merger.ProposedOn ? Merger.BeforeProposal
        : command.PartyId == merger.Successor.OrganisationId ? SuccessorStays
        : merger.Parties.Length < 3 ? TooFewRemain
        : Decision.Of([new MergerPartyWithdrew(merger.Id, command.PartyId, command.On, command.Reason)])
            .Telling(new MergerPartyLeft(merger.Id, command.PartyId, merger.Parties.Remove(command.PartyId), command.On));

    public static void Map(Api api) => api.Change<Merger, WithdrawParty>(
        new()
        {
            Path = "/mergers/{mergerId}/withdrawals", Right = "mergers.change", Facts = [typeof(MergerPartyWithdrew)],
            Summary = "Withdraw from a merger",
            Description = "A party goes on alone, whenever it likes until the deed, also when it had decided to merge. Its return is a new proposal.",
            Example = new WithdrawParty("organisation-bibliotheek-dalfsen-nieuwleusen", new(2018, 6, 30), "Blijft zelfstandig in de gemeente Dalfsen"),
        },
        Decide);
}
