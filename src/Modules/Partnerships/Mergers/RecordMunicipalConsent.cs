using Marten;
using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Partnerships.Mergers;

/// <summary>Records that a municipality agrees with the merger.</summary>
/// <param name="MunicipalityId">The municipality.</param>
/// <param name="On">The day.</param>
public sealed record RecordMunicipalConsent([property: Id("organisation")] string MunicipalityId, DateOnly On);

/// <summary>POST /v1/mergers/{mergerId}/municipal-consents.</summary>
public static class RecordMunicipalConsentEndpoint
{
    /// <summary>Those who fund a party have a say.</summary>
    public static readonly Rule NotServed = new("municipality-not-served", "No party to this merger serves this municipality.");

    /// <summary>Consent is given once.</summary>
    public static readonly Rule ConsentedAlready = new("municipality-consented-already", "This municipality has agreed already.");

    public static Decision Decide(RecordMunicipalConsent command, Merger merger, IEnumerable<Organisation> parties) =>
        merger.Over is { } over ? over
        : command.On < merger.ProposedOn ? Merger.BeforeProposal
        : merger.Consents.Contains(command.MunicipalityId) ? ConsentedAlready
        : !parties.Any(party => party.ServiceAreas.Contains(command.MunicipalityId)) ? NotServed
        : [new MunicipalConsentGiven(merger.Id, command.MunicipalityId, command.On)];

    public static void Map(Api api) => api.Change<Merger, RecordMunicipalConsent>(
        new()
        {
            Path = "/mergers/{mergerId}/municipal-consents", Right = "mergers.change", Facts = [typeof(MunicipalConsentGiven)],
            Summary = "Record the consent of a municipality",
            Description = "A municipality that a party serves agrees; the deed waits for all of them, because their grants require it.",
            Example = new RecordMunicipalConsent("organisation-gemeente-hengelo", new(2023, 10, 11)),
        },
        (command, merger, asked) => Decide(command, merger, asked.Look<IReadOnlyList<Organisation>>()),
        look: async (_, merger, session, ct) => await session.LoadManyAsync<Organisation>(ct, merger.Parties.AsEnumerable()));
}
