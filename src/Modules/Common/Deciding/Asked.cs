namespace Samenkracht.Common.Deciding;

/// <summary>Everything besides the command and the state that a decision may look at: who asks, when, and other states.</summary>
/// <param name="By">Who asks.</param>
/// <param name="Now">The instant of asking, UTC.</param>
/// <param name="Others">Other states that the command names, by stream id; a missing one is null.</param>
/// <param name="Looked">What was looked up for this command, when it needs more than single states.</param>
public sealed record Asked(Actor By, DateTimeOffset Now, Func<Type, string, object?>? Others = null, object? Looked = null)
{
    // Europe/Amsterdam: a business day begins at midnight in the Netherlands, wherever the server stands.
    private static readonly TimeZoneInfo Netherlands = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>The business day of asking.</summary>
    public DateOnly Today => DayOf(Now);

    /// <summary>The business day of an instant.</summary>
    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Netherlands).DateTime);

    /// <summary>The instant at which a business day begins.</summary>
    public static DateTimeOffset StartOf(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, Netherlands.GetUtcOffset(midnight)).ToUniversalTime();
    }

    /// <summary>Another state that the command names; null when there is none.</summary>
    public T? Find<T>(string? id) where T : class => id is null ? null : (T?)Others?.Invoke(typeof(T), id);

    /// <summary>What was looked up for this command.</summary>
    public T Look<T>() => (T)Looked!;
}
