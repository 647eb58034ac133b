using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Finance.Known;
using Wolverine;

namespace Samenkracht.Finance.Reactions;

/// <summary>Reaction: while a project owes a lesson of a grant, no settlement of another grant of it is requested.</summary>
[UndoneBy(typeof(SettleOwedLessonHandler))]
public static class KeepOwedLessonHandler
{
    public static Decision Decide(ProjectLessonFellDue told, OwedLessons? known) =>
        known?.GrantIds.Contains(told.GrantId) == true ? [] : [new LessonBecameOwed(OwedLessons.IdOf(told.ProjectId), told.ProjectId, told.GrantId, told.On)];

    public static Task Handle(ProjectLessonFellDue told, CommandQueue queue, Envelope envelope, CancellationToken ct) =>
        queue.ReactOnceAsync<OwedLessons>(OwedLessons.IdOf(told.ProjectId), envelope, "keep-owed-lesson", (known, _) => Decide(told, known), ct);
}

/// <summary>Compensation: the lesson was shared, or is owed no more, so other grants of the project can be settled.</summary>
public static class SettleOwedLessonHandler
{
    public static Decision Decide(ProjectLessonWasSettled told, OwedLessons? known) =>
        known?.GrantIds.Contains(told.GrantId) == true ? [new LessonNoLongerOwed(known.Id, told.ProjectId, told.GrantId, told.On)] : [];

    public static Task Handle(ProjectLessonWasSettled told, CommandQueue queue, Envelope envelope, CancellationToken ct) =>
        queue.ReactOnceAsync<OwedLessons>(OwedLessons.IdOf(told.ProjectId), envelope, "settle-owed-lesson", (known, _) => Decide(told, known), ct);
}
