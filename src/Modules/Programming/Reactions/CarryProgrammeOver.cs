using Marten;
using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Contracts.Programming;
using Samenkracht.Programming.Activities;
using Samenkracht.Programming.Desks;
using Samenkracht.Programming.EducationSites;
using Samenkracht.Programming.Equipment;
using Samenkracht.Programming.Known;
using Samenkracht.Programming.Learning;
using Samenkracht.Programming.Offers;
using Samenkracht.Programming.Registrations;
using Samenkracht.Programming.Venues;
using Wolverine;

namespace Samenkracht.Programming.Reactions;

/// <summary>
/// Reaction: what the predecessors of a merger offer, plan and run, or did before, is the successor's, under its own id: offers, activities,
/// registration lists, service points, education sites, trajectories and kits.
/// </summary>
[UndoneBy(typeof(BringProgrammeBackHandler))]
public static class CarryProgrammeOverHandler
{
    private const string Name = "carry-programme-over";

    public static Decision Decide(MergerTookEffect told, ProgrammeSuccession? known, IReadOnlyList<string> ids, Asked asked) =>
        known?.CarriedOn is not null && !ids.Except(known.CarriedOver).Any() ? []
        : Decision.Of([new ProgrammeCarriedOver(
                ProgrammeSuccession.IdOf(told.MergerId), told.MergerId, told.SuccessorId, ids, Passages.Later(asked.Today, told.EffectiveOn))])
            .Telling(new ProgrammeWasCarriedOver(told.MergerId, false, "programme", ids));

    public static async Task Handle(MergerTookEffect told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        var move = new ProgrammeMove(told.MergerId, told.EffectiveOn, [.. told.Predecessors, told.SuccessorId], (owner, _) =>
            told.Predecessors.Contains(owner) ? told.SuccessorId : null);
        foreach (var predecessor in told.Predecessors) await move.FromAsync(predecessor, queue, session, envelope.Origin(Name), ct);

        var ids = await ProgrammeMove.PassedAsync(session, told.MergerId, ct);
        await queue.ReactOnceAsync<ProgrammeSuccession>(
            ProgrammeSuccession.IdOf(told.MergerId), envelope, Name, (known, asked) => Decide(told, known, ids, asked), ct);
    }
}

/// <summary>
/// Compensation: what was a predecessor's is that one's again. What a successor that ends began meanwhile goes to the predecessor that
/// is named first.
/// </summary>
public static class BringProgrammeBackHandler
{
    private const string Name = "bring-programme-back";

    public static Decision Decide(DeedWasAnnulled told, ProgrammeSuccession? known, IReadOnlyList<string> ids, Asked asked) =>
        known?.BroughtBackOn is not null && !ids.Except(known.BroughtBack).Any() ? []
        : Decision.Of([new ProgrammeBroughtBack(
                ProgrammeSuccession.IdOf(told.MergerId), told.MergerId, told.SuccessorId, ids, Passages.Later(asked.Today, told.AnnulledOn))])
            .Telling(new ProgrammeWasCarriedOver(told.MergerId, true, "programme", ids));

    /// <summary>Whose something of the successor is again; null when it stays.</summary>
    public static string? HomeOf(DeedWasAnnulled told, string owner, System.Collections.Immutable.ImmutableArray<Passage> passages) =>
        owner != told.SuccessorId ? null
        : passages.CameBy(told.MergerId, owner) ?? (told.SuccessorEnds ? told.Predecessors[0] : null);

    public static async Task Handle(DeedWasAnnulled told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        var move = new ProgrammeMove(told.MergerId, told.AnnulledOn, [.. told.Predecessors, told.SuccessorId], (owner, passages) => HomeOf(told, owner, passages));
        await move.FromAsync(told.SuccessorId, queue, session, envelope.Origin(Name), ct);

        var ids = await ProgrammeMove.PassedAsync(session, told.MergerId, ct, told.SuccessorId);
        await queue.ReactOnceAsync<ProgrammeSuccession>(
            ProgrammeSuccession.IdOf(told.MergerId), envelope, Name, (known, asked) => Decide(told, known, ids, asked), ct);
    }
}
