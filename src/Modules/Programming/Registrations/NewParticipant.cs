namespace Samenkracht.Programming.Registrations;

/// <summary>What is asked of everybody who comes on a list, with or without a place.</summary>
public static class NewParticipant
{
    /// <summary>For a child somebody answers.</summary>
    public static readonly Rule ParentMissing = new("registration-parent-missing", "On a list for minors the name and the contact of a parent are needed.");

    /// <summary>A person has one place.</summary>
    public static readonly Rule OnListAlready = new("registration-on-list-already", "This person is on the list already.");

    internal static readonly Participant Example = new("Sanne de Vries", "sanne@voorbeeld.example", null, null, null, false);

    /// <summary>Why this person cannot come on the list; null when they can.</summary>
    public static Rule? Refuses(Participant participant, string subjectId, DateOnly on, RegistrationList list, Asked asked) =>
        list.ClosedOn is not null ? RegistrationList.Closed
        : RegistrationList.RefusesDay(on, list.OpenedOn, asked) is { } day ? day
        : list.ForMinors && (participant.ParentName is null || participant.ParentContact is null) ? ParentMissing
        : list.Registrations.Any(one => one.SubjectId == subjectId && !one.IsErased && one.Status != RegistrationStatus.Cancelled) ? OnListAlready
        : null;
}
