using System.Collections.Immutable;
using Marten;
using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Contracts.Volunteers;
using Samenkracht.Volunteers.Known;
using Wolverine;

namespace Samenkracht.Volunteers.Reactions;

/// <summary>
/// Reaction: the volunteers of the predecessors of a merger go on with the successor, under their own ids: agreements, screenings, tasks,
/// shifts to come, hours, courses, and what they are paid; and so does what was agreed with staff. The successor is the controller of their data, and a notice of that is due to each.
/// </summary>
[UndoneBy(typeof(BringVolunteersBackHandler))]
public static class CarryVolunteersOverHandler
{
    private const string Name = "carry-volunteers-over";

    /// <summary>Whose something of a predecessor becomes; null when it stays.</summary>
    public static string? SuccessorOf(MergerTookEffect told, string owner) => owner != told.SuccessorId && told.Predecessors.Contains(owner) ? told.SuccessorId : null;

    public static Decision Decide(MergerTookEffect told, VolunteerSuccession? known, IReadOnlyList<string> ids, Asked asked) =>
        known?.CarriedOn is not null && !ids.Except(known.CarriedOver).Any() ? []
        : Decision.Of([new VolunteersCarriedOver(
                VolunteerSuccession.IdOf(told.MergerId), told.MergerId, told.SuccessorId, ids, Passages.Later(asked.Today, told.EffectiveOn))])
            .Telling(new VolunteersWereCarriedOver(told.MergerId, false, "volunteers", ids));

    public static async Task Handle(MergerTookEffect told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        var move = new VolunteerMove(told.MergerId, told.EffectiveOn, isBack: false, (owner, _) => SuccessorOf(told, owner));
        var staff = new StaffMove(told.MergerId, told.EffectiveOn, (owner, _) => SuccessorOf(told, owner));
        foreach (var predecessor in told.Predecessors)
        {
            await move.FromAsync(predecessor, queue, session, envelope.Origin(Name), ct);
            await staff.FromAsync(predecessor, queue, session, envelope.Origin(Name), ct);
        }

        await PassScreeningPolicy.OverAsync(told, queue, session, envelope, Name, ct);
        string[] ids = [.. await MoveVolunteers.PassedAsync(session, told.MergerId, [told.SuccessorId], ct), .. await StaffMove.PassedAsync(session, told.MergerId, ct)];
        await queue.ReactOnceAsync<VolunteerSuccession>(
            VolunteerSuccession.IdOf(told.MergerId), envelope, Name, (known, asked) => Decide(told, known, ids, asked), ct);
    }
}

/// <summary>
/// Compensation: who was a volunteer of a predecessor is that again, with all that is theirs, and a notice is due to them. Who came to a
/// successor that ends meanwhile goes to the predecessor that is named first.
/// </summary>
public static class BringVolunteersBackHandler
{
    private const string Name = "bring-volunteers-back";

    public static Decision Decide(DeedWasAnnulled told, VolunteerSuccession? known, IReadOnlyList<string> ids, Asked asked) =>
        known?.BroughtBackOn is not null && !ids.Except(known.BroughtBack).Any() ? []
        : Decision.Of([new VolunteersBroughtBack(
                VolunteerSuccession.IdOf(told.MergerId), told.MergerId, told.SuccessorId, ids, Passages.Later(asked.Today, told.AnnulledOn))])
            .Telling(new VolunteersWereCarriedOver(told.MergerId, true, "volunteers", ids));

    /// <summary>Whose something of the successor is again; null when it stays.</summary>
    public static string? HomeOf(DeedWasAnnulled told, string owner, ImmutableArray<Passage> passages) =>
        owner != told.SuccessorId ? null : passages.CameBy(told.MergerId, owner) ?? (told.SuccessorEnds ? told.Predecessors[0] : null);

    public static async Task Handle(DeedWasAnnulled told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        var move = new VolunteerMove(told.MergerId, told.AnnulledOn, isBack: true, (owner, passages) => HomeOf(told, owner, passages));
        await move.FromAsync(told.SuccessorId, queue, session, envelope.Origin(Name), ct);
        await new StaffMove(told.MergerId, told.AnnulledOn, (owner, passages) => HomeOf(told, owner, passages)).FromAsync(told.SuccessorId, queue, session, envelope.Origin(Name), ct);
        await PassScreeningPolicy.BackAsync(told, queue, session, envelope, Name, ct);

        string[] ids =
        [
            .. await MoveVolunteers.PassedAsync(session, told.MergerId, told.Predecessors, ct, told.SuccessorId),
            .. await StaffMove.PassedAsync(session, told.MergerId, ct, told.SuccessorId),
        ];
        await queue.ReactOnceAsync<VolunteerSuccession>(
            VolunteerSuccession.IdOf(told.MergerId), envelope, Name, (known, asked) => Decide(told, known, ids, asked), ct);
    }
}
