namespace Samenkracht.Volunteers.Shifts;

/// <summary>Volunteers can claim the places of a shift.</summary>
public sealed record ShiftOffered(
    string ShiftId, string OrganisationId, string TaskId, DateOnly Day, DateTimeOffset StartsAt, int Minutes, int Places, string? ActivityId, int? Session,
    string? LocationId, DateOnly OfferedOn) : IFact
{
    DateOnly IFact.ValidFrom => OfferedOn;
}

/// <summary>A volunteer has a place; instead of another, when that one cannot come.</summary>
public sealed record ShiftClaimed(
    string ShiftId, string TaskId, string VolunteerId, string PersonId, DateOnly Day, ClaimedBy ClaimedBy, string? InsteadOfId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A volunteer comes in the place of another.</summary>
public sealed record ShiftSwapped(
    string ShiftId, string TaskId, string FromVolunteerId, string ToVolunteerId, string ToPersonId, DateOnly Day, ClaimedBy AskedBy, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A volunteer has no place any more; it is free.</summary>
public sealed record ClaimReleased(string ShiftId, string TaskId, string VolunteerId, string PersonId, DateOnly Day, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A volunteer cannot come, so somebody else has to.</summary>
public sealed record ReplacementNeeded(
    string ShiftId, string TaskId, string VolunteerId, string PersonId, DateOnly Day, ReplacementCause Because, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The volunteer can come after all, and nobody had taken the place.</summary>
public sealed record ReplacementNotNeeded(string ShiftId, string TaskId, string VolunteerId, string PersonId, DateOnly Day, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A shift does not take place; these volunteers are to be told.</summary>
public sealed record ShiftCancelled(string ShiftId, string TaskId, DateOnly Day, IReadOnlyList<string> NoticeTo, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The session of a shift does not take place; these volunteers are to be told.</summary>
public sealed record ShiftLapsedWithSession(
    string ShiftId, string TaskId, string ActivityId, int Session, DateOnly Day, IReadOnlyList<string> NoticeTo, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The session takes place after all; nobody has a place in the shift, which can be offered again.</summary>
public sealed record ShiftCanBeOfferedAgain(string ShiftId, string TaskId, string ActivityId, int Session, DateOnly Day, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A shift that had lapsed is offered again, with all its places free.</summary>
public sealed record ShiftOfferedAgain(string ShiftId, string TaskId, DateOnly Day, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The door of the location will be closed; these volunteers are to be matched again.</summary>
public sealed record ShiftNeedsAnotherPlace(string ShiftId, string LocationId, IReadOnlyList<string> ToMatchAgain, DateOnly Day, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The location stays open, so the shift and its volunteers stay.</summary>
public sealed record ShiftKeepsItsPlace(string ShiftId, string LocationId, DateOnly Day, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A shift takes place elsewhere.</summary>
public sealed record ShiftMoved(string ShiftId, string? FromLocationId, string? LocationId, DateOnly Day, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>By a merger, or its annulment, a shift is another organisation's, with who has a place in it.</summary>
public sealed record ShiftPassedOn(
    string ShiftId, string TaskId, string FromOrganisationId, string OrganisationId, string MergerId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}
