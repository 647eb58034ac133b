using Samenkracht.Common.Figures;

namespace Samenkracht.Volunteers.Hours;

/// <summary>The hours of a volunteer in a month are kept from now on.</summary>
public sealed record HoursSheetOpened(string SheetId, string VolunteerId, string PersonId, string OrganisationId, DateOnly Month) : IFact
{
    DateOnly IFact.ValidFrom => Month;
}

/// <summary>Hours were written down; they do not count before they are confirmed.</summary>
public sealed record HoursLogged(string SheetId, string VolunteerId, int Number, Work Work, int Minutes, LoggedBy LoggedBy) : IFact
{
    DateOnly IFact.ValidFrom => Work.Day;
}

/// <summary>The session of a shift was held, so its hours wait to be confirmed.</summary>
public sealed record HoursProposed(string SheetId, string VolunteerId, int Number, Work Work, int Minutes) : IFact
{
    DateOnly IFact.ValidFrom => Work.Day;
}

/// <summary>Hours that waited do not count, because their session does not.</summary>
public sealed record ProposedHoursWithdrawn(string SheetId, string VolunteerId, int Number, Work Work, string Because) : IFact
{
    DateOnly IFact.ValidFrom => Work.Day;

    string? IFact.Reason => Because;
}

/// <summary>Hours count.</summary>
public sealed record HoursConfirmed(string SheetId, string VolunteerId, string OrganisationId, IReadOnlyList<ConfirmedHours> Entries, DateOnly On) : ICounted
{
    DateOnly IFact.ValidFrom => On;

    IEnumerable<Figure> ICounted.Figures => Entries.Select(entry => entry.Work.Adds(entry.Minutes, VolunteerId, OrganisationId));
}

/// <summary>Hours that waited are in dispute.</summary>
public sealed record HoursDisputed(string SheetId, string VolunteerId, int Number, Work Work, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>An entry was not right; the figures change by the difference between what counted and what counts.</summary>
public sealed record HoursCorrected(
    string SheetId, string VolunteerId, string OrganisationId, int Number, Work Work, int Minutes, bool Counts, int CountedBefore, int CountedAfter, DateOnly On,
    string Reason) : ICounted
{
    DateOnly IFact.ValidFrom => On;

    IEnumerable<Figure> ICounted.Figures => [Work.Adds(CountedAfter - CountedBefore, VolunteerId, OrganisationId)];
}

/// <summary>A month is closed; only corrections are possible.</summary>
public sealed record MonthLocked(string SheetId, string VolunteerId, string OrganisationId, DateOnly Month, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>By a merger, or its annulment, an hours sheet is kept by another organisation; work before that counts for who kept it then.</summary>
public sealed record HoursSheetPassedOn(
    string SheetId, string VolunteerId, string FromOrganisationId, string OrganisationId, string MergerId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}
