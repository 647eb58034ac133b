using Samenkracht.Common.Figures;

namespace Samenkracht.Programming.Desks;

/// <summary>Somebody can get help at a desk on this day.</summary>
public sealed record DeskDayOpened(string DeskDayId, DeskPlace Place) : IFact
{
    DateOnly IFact.ValidFrom => Place.Day;
}

/// <summary>Somebody was helped at a desk. Nothing of it points to a person.</summary>
public sealed record ContactRegistered(
    string DeskDayId, DeskPlace Place, int Number, ContactChannel Channel, int Minutes, ContactSubject Subject, QuestionCategory Category, string? Agency,
    string? QuestionText, string? ReferredTo) : ICounted
{
    DateOnly IFact.ValidFrom => Place.Day;

    IEnumerable<Figure> ICounted.Figures =>
        [Place.Adds(DeskPlace.Contacts, 1), Place.Adds(DeskPlace.Minutes, Minutes), Place.Adds(DeskPlace.Referrals, ReferredTo is null ? 0 : 1)];
}

/// <summary>A contact took another time, or was about something else, than was registered.</summary>
public sealed record ContactCorrected(
    string DeskDayId, DeskPlace Place, int Number, int MinutesBefore, ContactSubject SubjectBefore, QuestionCategory CategoryBefore, int Minutes, ContactSubject Subject,
    QuestionCategory Category, string Reason) : ICounted
{
    DateOnly IFact.ValidFrom => Place.Day;

    IEnumerable<Figure> ICounted.Figures => [Place.Adds(DeskPlace.Minutes, Minutes - MinutesBefore)];
}

/// <summary>All contacts of the day are registered; from now on there are only corrections.</summary>
public sealed record DeskDayClosed(string DeskDayId, string ServicePointId, string OrganisationId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}
