namespace Samenkracht.Host.Demo.Years;

/// <summary>A session that takes place.</summary>
/// <param name="Library">Whose it is.</param>
/// <param name="ActivityId">The activity.</param>
/// <param name="Number">Its number in the activity.</param>
/// <param name="PlannedOn">The day of planning.</param>
/// <param name="On">Its day.</param>
internal sealed record HeldSession(Library Library, string ActivityId, int Number, DateOnly PlannedOn, DateOnly On);

/// <summary>The sessions that take place, until somebody has asked what is billed for them.</summary>
internal sealed class Bills
{
    private readonly Dictionary<DateOnly, List<HeldSession>> _sessions = [];

    public void Add(HeldSession session)
    {
        var month = new DateOnly(session.On.Year, session.On.Month, 1);
        if (!_sessions.TryGetValue(month, out var its)) _sessions[month] = its = [];
        its.Add(session);
    }

    /// <summary>Those of a month, once; what was added to the month before after it was asked for is dropped.</summary>
    public IReadOnlyList<HeldSession> Take(DateOnly month)
    {
        _sessions.Remove(month.AddMonths(-1));
        return _sessions.Remove(month, out var its) ? its : [];
    }
}
