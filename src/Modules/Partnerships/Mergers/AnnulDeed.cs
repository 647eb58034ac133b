using System.ComponentModel.DataAnnotations;
using Samenkracht.Contracts.Partnerships;

namespace Samenkracht.Partnerships.Mergers;

/// <summary>Records that a court annulled a merger that had taken effect.</summary>
/// <param name="Court">The court; never a person.</param>
/// <param name="Ground">On what ground.</param>
/// <param name="DepositedOn">The day on which the deed was deposited at the trade register.</param>
/// <param name="ClaimedOn">The day on which the annulment was claimed.</param>
/// <param name="RuledOn">The day of the ruling.</param>
/// <param name="AnnulledOn">The first day without the merger: when the ruling cannot be changed any more.</param>
/// <param name="Reason">What the court found; no personal data.</param>
public sealed record AnnulDeed(
    [property: Length(1, 200)] string Court, AnnulmentGround Ground, DateOnly DepositedOn, DateOnly ClaimedOn, DateOnly RuledOn, DateOnly AnnulledOn,
    [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/mergers/{mergerId}/annulments.</summary>
public static class AnnulDeedEndpoint
{
    private const int DaysToDeposit = 8;
    private const int MonthsToClaim = 6;

    /// <summary>Only what took effect can be annulled.</summary>
    public static readonly Rule NotInEffect = new("merger-not-in-effect", "This merger has not taken effect, so there is no deed to annul.");

    /// <summary>BW 2:318, paragraph 3.</summary>
    public static readonly Rule DepositUnlikely = new("deed-deposit-unlikely", "A deed is deposited within eight days after it was executed.");

    /// <summary>BW 2:323, paragraph 3.</summary>
    public static readonly Rule ClaimTooLate = new("annulment-claimed-too-late", "The annulment is claimed within six months after the deposit of the deed.");

    /// <summary>A ruling answers a claim.</summary>
    public static readonly Rule OutOfOrder = new("annulment-out-of-order", "The claim follows the deposit, the ruling the claim, and the annulment the ruling and the merger.");

    /// <summary>A ruling is a fact, not a plan.</summary>
    public static readonly Rule InFuture = new("annulment-in-future", "An annulment cannot lie in the future.");

    public static Decision Decide(AnnulDeed command, Merger merger, Asked asked) =>
        merger.Status == MergerStatus.Annulled ? Merger.WasAnnulled
        : merger is not { DeedOn: { } deed, EffectiveOn: { } effective } ? NotInEffect
        : command.DepositedOn < deed || command.DepositedOn > deed.AddDays(DaysToDeposit) ? DepositUnlikely
        : command.ClaimedOn > command.DepositedOn.AddMonths(MonthsToClaim) ? ClaimTooLate
        : command.ClaimedOn < command.DepositedOn || command.RuledOn < command.ClaimedOn || command.AnnulledOn < command.RuledOn || command.AnnulledOn <= effective
            ? OutOfOrder
        : command.AnnulledOn > asked.Today ? InFuture
        : Decision.Of([new MergerAnnulled(
                merger.Id, [.. merger.Predecessors], merger.Successor.OrganisationId, effective, command.Court, command.Ground, command.DepositedOn, command.ClaimedOn,
                command.RuledOn, command.AnnulledOn, command.Reason)])
            .Telling(new DeedWasAnnulled(
                merger.Id, [.. merger.Predecessors], merger.Successor.OrganisationId, effective, command.AnnulledOn, merger.Successor.IsNew));

    public static void Map(Api api) => api.Change<Merger, AnnulDeed>(
        new()
        {
            Path = "/mergers/{mergerId}/annulments", Right = "mergers.annul", Facts = [typeof(MergerAnnulled)],
            Summary = "Annul the deed of a merger",
            Description = "A court annulled the merger. Everything that it led to is brought back from the day of the annulment: predecessors exist again with what they had, "
                + "what the successor did meanwhile binds them. Nothing is deleted; read the progress under successions.",
            Example = new AnnulDeed(
                "Rechtbank Overijssel", AnnulmentGround.DecisionVoid, new(2024, 1, 4), new(2024, 5, 13), new(2024, 11, 5), new(2025, 2, 6),
                "Het besluit van een van de besturen was ongeldig."),
        },
        Decide);
}
