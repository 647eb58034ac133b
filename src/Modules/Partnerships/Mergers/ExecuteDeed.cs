using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Marten;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Partnerships.Mergers;

/// <summary>Records that the notarial deed of merger was executed.</summary>
/// <param name="DeedOn">The day of the deed.</param>
/// <param name="EffectiveOn">The first day of the successor: the day after the deed.</param>
/// <param name="Succession">Everything of the disappearing parties that passes to the successor; nothing may be left behind.</param>
/// <param name="Reason">Why it is recorded late, when the merger took effect before today.</param>
public sealed record ExecuteDeed(
    DateOnly DeedOn, DateOnly EffectiveOn, [property: Length(0, 1000)] IReadOnlyList<EstateItem> Succession, [property: Length(1, 500)] string? Reason = null);

/// <summary>What the deed is checked against.</summary>
/// <param name="Parties">The remaining parties.</param>
/// <param name="Estate">What the disappearing parties have.</param>
/// <param name="SucceededElsewhere">The parties whose place another merger has given to somebody.</param>
public sealed record DeedFile(IReadOnlyList<Organisation> Parties, IReadOnlyList<EstateEntry> Estate, IReadOnlyList<string> SucceededElsewhere);

/// <summary>POST /v1/mergers/{mergerId}/deeds.</summary>
public static class ExecuteDeedEndpoint
{
    /// <summary>The network must be able to explain why it knew late.</summary>
    public static readonly Rule LateWithoutReason = new("late-without-reason", "A merger that took effect before today is recorded with a reason.");

    /// <summary>Under universal title nothing stays without an owner (BW 2:309).</summary>
    public static readonly Rule LeftBehind = new("succession-incomplete", "The succession leaves something behind that a disappearing party has.");

    /// <summary>Nobody passes on what belongs to others.</summary>
    public static readonly Rule NotTheirs = new("succession-not-theirs", "The succession names something that no disappearing party has.");

    public static Decision Decide(ExecuteDeed command, Merger merger, DeedFile file, Asked asked) =>
        merger.Over is { } over ? over
        : DeedRequirements.Refuses(command, merger, file) is { } unready ? unready
        : command.EffectiveOn < asked.Today && command.Reason is null ? LateWithoutReason
        : file.Estate.Select(entry => entry.Item).Except(command.Succession).ToList() is { Count: > 0 } missing ? LeftBehind.With("missing", missing)
        : command.Succession.Except(file.Estate.Select(entry => entry.Item)).ToList() is { Count: > 0 } foreign ? NotTheirs.With("foreign", foreign)
        : TakeEffect(command, merger, file);

    private static Decision TakeEffect(ExecuteDeed command, Merger merger, DeedFile file)
    {
        var acquiring = file.Parties.FirstOrDefault(party => party.Id == merger.Successor.OrganisationId);
        var form = (merger.Successor.LegalForm ?? acquiring!.LegalForm).ToString();
        IReadOnlyList<string> predecessors = [.. merger.Disappearing];
        return Decision.Of([new MergerEffective(
                merger.Id, predecessors, merger.Successor.OrganisationId, command.DeedOn, command.EffectiveOn, [.. command.Succession.Distinct()], command.Reason)])
            .Telling(new MergerTookEffect(
                merger.Id, predecessors, merger.Successor.OrganisationId, merger.Successor.Name ?? acquiring!.Name,
                JsonNamingPolicy.CamelCase.ConvertName(form), command.EffectiveOn));
    }

    private static async Task<object> LookAsync(ExecuteDeed command, Merger merger, IQuerySession session, CancellationToken ct)
    {
        var succeeded = await session.Query<Merger>().Where(other => other.Status == MergerStatus.Effective).ToListAsync(ct);
        return new DeedFile(
            [.. await session.LoadManyAsync<Organisation>(ct, merger.Parties.AsEnumerable())],
            await Estate.OfAsync(session, merger.Disappearing, command.EffectiveOn, ct),
            [.. succeeded.SelectMany(other => other.Predecessors).Intersect(merger.Parties)]);
    }

    public static void Map(Api api) => api.Change<Merger, ExecuteDeed>(
        new()
        {
            Path = "/mergers/{mergerId}/deeds", Right = "mergers.change", Facts = [typeof(MergerEffective)],
            Summary = "Execute the deed of merger",
            Description = "The successor holds everything the disappearing parties had, from the day after the deed: it is registered, they are dissolved, "
                + "their locations and agreements pass to it. A refusal lists what the succession leaves behind.",
            Example = new ExecuteDeed(
                new(2023, 12, 31), new(2024, 1, 1), [new(EstateKind.Location, "location-hengelo"), new(EstateKind.Agreement, "agreement-taal-in-twente")],
                "Nagekomen bij het inrichten van het register"),
        },
        (command, merger, asked) => Decide(command, merger, asked.Look<DeedFile>(), asked),
        look: LookAsync);
}
