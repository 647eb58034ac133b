using System.ComponentModel.DataAnnotations;
using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Partnerships.Agreements;

/// <summary>Puts the terms of a partnership on paper.</summary>
/// <param name="Code">The network's own code for it, in kebab-case; becomes part of its id. A code is made when absent.</param>
/// <param name="Title">Its title.</param>
/// <param name="Level">At which level it works.</param>
/// <param name="Scope">What it is about, in one or more kebab-case keywords.</param>
/// <param name="Parties">The organisations, two or more.</param>
/// <param name="From">The first day on which it will bind.</param>
/// <param name="Until">The last day on which it will bind; null for open-ended.</param>
/// <param name="YearlyContribution">Euros a year, 0 or more; null when no money is agreed.</param>
/// <param name="DraftedOn">The day of the draft.</param>
public sealed record DraftAgreement(
    [property: Code] string? Code,
    [property: Length(1, 200)] string Title,
    AgreementLevel Level,
    [property: Length(1, 20)] IReadOnlyList<string> Scope,
    [property: Length(2, 60)] IReadOnlyList<Party> Parties,
    DateOnly From,
    DateOnly? Until,
    [property: Money, Range(0, 100_000_000)] decimal? YearlyContribution,
    DateOnly DraftedOn);

/// <summary>POST /v1/agreements.</summary>
public static class DraftAgreementEndpoint
{
    /// <summary>Dates run forward.</summary>
    public static readonly Rule EndsBeforeItStarts = new("agreement-ends-before-it-starts", "An agreement ends on or after the day it starts.");

    /// <summary>A party has one place.</summary>
    public static readonly Rule PartyTwice = new("party-twice", "An organisation can be a party only once.");

    /// <summary>An agreement that waits for nobody would bind nobody.</summary>
    public static readonly Rule NobodySigns = new("nobody-must-sign", "At least one party must sign.");

    /// <summary>Staff draft for their own organisation; the network office drafts for the network.</summary>
    public static readonly Rule OwnOrganisationMissing = new("own-organisation-not-a-party", "Your own organisation must be one of the parties.");

    public static Decision Decide(DraftAgreement command, string id, Asked asked)
    {
        var ids = command.Parties.Select(party => party.OrganisationId).ToList();
        var organisations = ids.Select(asked.Find<Organisation>).ToList();
        return command.Until < command.From ? EndsBeforeItStarts
            : ids.Distinct().Count() < ids.Count ? PartyTwice
            : command.Parties.All(party => !party.MustSign) ? NobodySigns
            : asked.By.Role != "network-office" && !ids.Contains(asked.By.Organisation!) ? OwnOrganisationMissing
            : organisations.Contains(null) ? Organisation.NotKnown
            : organisations.Any(organisation => !organisation!.ExistsOn(command.DraftedOn)) ? Organisation.Dissolved
            : [new AgreementDrafted(
                id, command.Title, command.Level, command.Scope, command.Parties, command.From, command.Until, command.YearlyContribution, command.DraftedOn)];
    }

    public static void Map(Api api) => api.Start<Agreement, DraftAgreement>(
        new()
        {
            Path = "/agreements", Right = "agreements.draft", Facts = [typeof(AgreementDrafted)],
            Summary = "Draft an agreement",
            Description = "Puts the terms of a partnership between two or more organisations on paper. It binds nobody until every party that must sign has signed.",
            Example = new DraftAgreement(
                "taal-in-deventer", "Taal in Deventer", AgreementLevel.Local, ["basic-skills"],
                [new("organisation-bibliotheek-deventer", PartyRole.Library, true), new("organisation-gemeente-deventer", PartyRole.Municipality, true)],
                new(2027, 1, 1), new(2028, 12, 31), 12_500.00m, new(2026, 11, 1)),
        },
        command => Keys.For("agreement", command.Code),
        Decide,
        (command, _) => command.Parties.Select(party => new StateKey(typeof(Organisation), party.OrganisationId)));
}
