using Marten;
using Samenkracht.Volunteers.Allowances;
using Samenkracht.Volunteers.Tasks;

namespace Samenkracht.Volunteers.Shifts;

/// <summary>What is looked up when somebody wants a place in a shift.</summary>
/// <param name="Task">The task of the shift.</param>
/// <param name="Others">The shifts of any organisation, around its day, in which the person has a place.</param>
/// <param name="Accounts">What the person was paid in the year of the shift.</param>
public sealed record AroundShift(TaskProfile Task, IReadOnlyList<Shift> Others, IReadOnlyList<AllowanceAccount> Accounts)
{
    /// <summary>A shift is done by who does its task.</summary>
    public static readonly Rule NotAssigned = new("shift-task-not-assigned", "The volunteer is not assigned to the task of this shift on its day.");

    /// <summary>Every reason why the volunteer cannot come; none when the volunteer can.</summary>
    public IReadOnlyList<Refusal> Reasons(Shift shift, Standing standing) =>
        [.. MayDo.Reasons(Task, standing, shift, Others), .. Task.IsDoneBy(standing.VolunteerId, shift.Day) ? Array.Empty<Refusal>() : [new(NotAssigned)]];

    /// <summary>Why the volunteer cannot come; null when the volunteer can.</summary>
    public Decision? Refuses(Shift shift, string volunteerId, Asked asked) =>
        Reasons(shift, Standing.Of(volunteerId, asked, Accounts)) is [var first, ..] ? Decision.Refused(first) : null;

    /// <summary>Looks it up, when no other claim can come between.</summary>
    internal static async Task<object> ReadAsync(IQuerySession session, Shift shift, string volunteerId, CancellationToken ct)
    {
        var (person, from, until) = (Standing.PersonIdOf(volunteerId), shift.Day.AddDays(-1), shift.Day.AddDays(1));
        var others = await session.Query<Shift>()
            .Where(other => other.Day >= from && other.Day <= until && other.Claims.Any(claim => claim.PersonId == person)).ToListAsync(ct);
        return new AroundShift((await session.LoadAsync<TaskProfile>(shift.TaskId, ct))!, others, await session.AccountsAsync(volunteerId, shift.Day, ct));
    }
}
