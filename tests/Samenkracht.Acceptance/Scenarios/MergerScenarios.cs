using Samenkracht.Partnerships.Agreements;
using Samenkracht.Partnerships.Locations;
using Samenkracht.Partnerships.Mergers;
using Samenkracht.Partnerships.Networks;
using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Acceptance.Scenarios;

/// <summary>Libraries that no other story knows, on their way to a merger.</summary>
internal static class MergerScenarios
{
    /// <summary>The day on which the mergers of these stories take effect.</summary>
    public static readonly DateOnly TheDay = new(2024, 1, 1);

    /// <summary>A network that these are members of; gives its path.</summary>
    public static async Task<string> ANetwork(this AppSpec spec, params string[] members)
    {
        var support = await spec.TheSupportOrganisation();
        var network = (await spec.Started("network-office", "/v1/networks", new FoundNetwork(
            AppSpec.ACode("netwerk"), "Netwerk van een verhaal", support, new(2013, 1, 1), VotingRule.EqualVotes))).Path;
        foreach (var member in members) await spec.Changed("network-office", network, "members", new AdmitMember(member, new(2013, 1, 1)));
        return network;
    }

    /// <summary>A library that serves a municipality of its own.</summary>
    public static async Task<MergingLibrary> AMergingLibrary(this AppSpec spec)
    {
        var library = await spec.AnOrganisation(OrganisationKind.Library);
        var municipality = await spec.AnOrganisation(OrganisationKind.Municipality);
        await spec.Changed("network-office", $"/v1/organisations/{library}", "service-areas", new AssignServiceArea(municipality, new(2013, 1, 1)));
        return new(library, municipality);
    }

    /// <summary>A location that a library operates since 2019; gives its id.</summary>
    public static async Task<string> ALocationOf(this AppSpec spec, MergingLibrary library)
    {
        await spec.TheNetwork();
        var location = (await spec.Started("staff-deventer", "/v1/locations", new OpenLocation(
            AppSpec.ACode("locatie"), "Bibliotheek op de markt", LocationKind.Branch, "Markt", library.Municipality, new(2018, 1, 1), new(30, 20)))).Path;
        await spec.Changed("staff-deventer", location, "transfers", new TransferLocation(library.Id, new(2019, 1, 1)));
        return location.Split('/')[^1];
    }

    /// <summary>A draft agreement between a library and its municipality; gives its id.</summary>
    public static async Task<string> AnAgreementOf(this AppSpec spec, MergingLibrary library) => (await spec.Started("network-office", "/v1/agreements", new DraftAgreement(
        AppSpec.ACode("afspraak"), "Taal", AgreementLevel.Local, ["taal"],
        [new(library.Id, PartyRole.Library, true), new(library.Municipality, PartyRole.Municipality, true)], new(2022, 1, 1), null, null, new(2021, 11, 1)))).Path.Split('/')[^1];

    /// <summary>A proposal of these to become a new library; gives its path and the id of the successor.</summary>
    public static async Task<(string Path, string Successor)> AProposal(this AppSpec spec, params MergingLibrary[] libraries)
    {
        var successor = AppSpec.ACode("opvolger");
        var (path, _) = await spec.Started("network-office", "/v1/mergers", new ProposeMerger(
            AppSpec.ACode("fusie"), [.. libraries.Select(library => library.Id)],
            new(true, null, successor, "Bibliotheek Samen", LegalForm.Foundation), new(2022, 10, 3), TheDay));
        return (path, $"organisation-{successor}");
    }

    /// <summary>Everything that must precede the deed, but for the consent of some.</summary>
    public static async Task ReadyForTheDeed(this AppSpec spec, string merger, IEnumerable<MergingLibrary> libraries, params MergingLibrary[] silent)
    {
        await spec.Changed("network-office", merger, "publications", new PublishProposal(new(2023, 9, 18)));
        foreach (var library in libraries)
        {
            if (!silent.Contains(library))
                await spec.Changed("network-office", merger, "municipal-consents", new RecordMunicipalConsent(library.Municipality, new(2023, 10, 10)));
            await spec.Changed("network-office", merger, "party-decisions", new RecordPartyDecision(library.Id, new(2023, 11, 6)));
        }

        await spec.Changed("network-office", merger, "court-approvals", new RecordCourtApproval("Rechtbank Overijssel", new(2023, 12, 8)));
    }

    /// <summary>The deed that lets these pass.</summary>
    public static ExecuteDeed TheDeed(IEnumerable<string> locations, params IEnumerable<string> agreements) => new(
        new(2023, 12, 31), TheDay,
        [.. locations.Select(id => new EstateItem(EstateKind.Location, id)), .. agreements.Select(id => new EstateItem(EstateKind.Agreement, id))],
        "Nagekomen bij het inrichten van het register");
}

/// <summary>A library and the municipality it serves.</summary>
internal sealed record MergingLibrary(string Id, string Municipality);
