using Samenkracht.Programming.Activities;

namespace Samenkracht.Host.Demo.Years;

/// <summary>Plays one activity from its planning to its completion.</summary>
internal sealed class ActivityTelling(Telling telling)
{
    private const double Moved = 0.10, Cancelled = 0.06, Late = 0.025, Twice = 0.005, WrongPlace = 0.003, Registered = 0.25;

    public IEnumerable<Play> Of(ActivityDraft draft)
    {
        var dice = telling.Dice($"activity {draft.Code}");
        var (staff, planned) = (draft.Library.Staff, draft.PlannedOn);
        yield return new(planned.At(9), staff, new PlanActivity(
            draft.Code, null, draft.Offer?.Id, draft.Offer is null ? draft.Piece.Title : null, draft.Offer is null ? draft.Piece.Function : null,
            draft.Offer is null ? draft.Piece.Theme : null, draft.Offer is null ? draft.Piece.Group : null,
            draft.Offer is null ? [World.Node(draft.Piece.Node)] : null, draft.ProjectId, draft.Form, draft.Capacity, planned,
            GroupsBroughtTogether: dice.Chance(0.12), CitizenLed: dice.Chance(0.08)));
        if (dice.Chance(PartnerShare(planned.Year)))
            yield return new(planned.At(9.1), staff, new AssignPartner(Partner(draft, dice), PartnerRole.CoOrganiser, planned), draft.Id);
        var last = planned;
        for (var number = 1; number <= draft.Days.Count; number++)
            foreach (var play in Session(draft, number, dice))
            {
                yield return play;
                var day = DateOnly.FromDateTime(play.At.UtcDateTime);
                last = day > last ? day : last;
            }

        if (!draft.Piece.AtSchool && dice.Chance(Registered))
            foreach (var play in RegistrationTelling.Of(draft, dice)) yield return play;
        var done = last.AddDays(2).Workday();
        if (draft.Library.ExistsOn(done)) yield return new(done.At(16), staff, new CompleteActivity(done), draft.Id);
    }

    private IEnumerable<Play> Session(ActivityDraft draft, int number, Dice dice)
    {
        var (staff, day, hour) = (draft.Library.Staff, draft.Days[number - 1], draft.Piece.Evening ? 19.5 : draft.Piece.AtSchool ? 9.0 : 14.0);
        var place = draft.House?.Id;
        yield return new(draft.PlannedOn.At(9.2 + (number * 0.01)), staff, new ScheduleSession(place, day.At(hour), 90, null), draft.Id);
        var notice = Later(draft.PlannedOn, day.AddDays(-dice.Between(1, 6)));
        if (Shut(draft, day, dice) is { } why)
        {
            yield return new(notice.At(10), staff, new CancelSession(number, why, notice), draft.Id);
            yield break;
        }

        if (dice.Chance(Cancelled))
        {
            yield return new(notice.At(10), staff, new CancelSession(number, dice.Pick(["Te weinig aanmeldingen", "De docent is ziek", "De ruimte is niet beschikbaar"]), notice), draft.Id);
            yield break;
        }

        if (dice.Chance(Moved))
        {
            var to = day.AddDays(dice.Between(1, 3));
            if (draft.Library.ExistsOn(to) && to.Year == day.Year)
            {
                yield return new(notice.At(10), staff, new RescheduleSession(number, place, to.At(hour), 90, "Verzet op verzoek van de docent"), draft.Id);
                day = to;
            }
        }

        foreach (var play in Held(draft, number, day, hour + 1.75, dice)) yield return play;
    }

    private IEnumerable<Play> Held(ActivityDraft draft, int number, DateOnly day, double until, Dice dice)
    {
        var (staff, place) = (draft.Library.Staff, draft.House?.Id);
        if (place is not null && dice.Chance(WrongPlace))
            yield return new(day.At(until), staff, new HoldSession(number, ElsewhereThan(draft.Library, dice).Id, day), draft.Id, "venue-operated-by-another");
        yield return new(day.At(until), staff, new HoldSession(number, place, day), draft.Id);
        telling.Bills.Add(new(draft.Library, draft.Id, number, draft.PlannedOn, day));
        telling.Held[(draft.Library.Code, day.Year)] = telling.Held.GetValueOrDefault((draft.Library.Code, day.Year)) + 1;

        var total = Attendance.Total(draft.Piece, draft.Capacity, dice);
        var (isLate, weeks) = (dice.Chance(Late), dice.Between(2, 3));
        var corrects = isLate && dice.Chance(0.5);
        var counted = isLate && !corrects ? Earlier(day.AddDays(7 * weeks), draft.Library.Until) : day;
        var count = new RecordAttendance(
            number, draft.House is null || dice.Chance(0.9) ? AttendanceWay.Counted : AttendanceWay.Estimated, total,
            dice.Chance(0.7) ? Attendance.Bands(draft.Piece.Group, total, dice) : null, dice.Chance(0.4) ? dice.Between(0, total / 2) : null);
        yield return new(counted.At(until + 0.1), staff, count, draft.Id);
        if (dice.Chance(Twice)) yield return new(counted.At(until + 0.11), staff, count, draft.Id, "attendance-recorded-twice");
        if (corrects)
        {
            var on = Earlier(day.AddDays(7 * weeks), draft.Library.Until);
            var right = Math.Max(1, total + dice.Between(-2, 2));
            yield return new(on.At(22), staff, new CorrectAttendance(number, AttendanceWay.Counted, right, null, "Presentielijst kwam later binnen"), draft.Id);
        }

        yield return new(day.At(until + 0.2), staff, new RecordHours(number, 30 * dice.Between(3, 10), dice.Chance(0.5) ? 30 * dice.Between(2, 8) : 0), draft.Id);
    }

    private static string? Shut(ActivityDraft draft, DateOnly day, Dice dice) =>
        draft.Form == DeliveryForm.Online ? null
        : Season.IsShut(day) && dice.Chance(0.7) ? "Gesloten door de maatregelen tegen corona"
        : Season.AreEveningsShut(day) && draft.Piece.Evening && dice.Chance(0.8) ? "Avondsluiting door de maatregelen tegen corona"
        : null;

    private static double PartnerShare(int year) => year switch { 2021 => 0.35, 2022 => 0.45, 2023 => 0.53, _ => 0.60 };

    private static string Partner(ActivityDraft draft, Dice dice) => dice.Chance(0.6)
        ? $"organisation-{dice.Pick(draft.Library.Municipalities)}"
        : dice.Pick(["organisation-stichting-lezen", "organisation-stichting-lezen-en-schrijven", "organisation-rijnbrink"]);

    private House ElsewhereThan(Library library, Dice dice) =>
        dice.Pick(telling.World.Libraries.Where(other => !other.IsPredecessor && other.Code is not "bibliotheek-twente" && other.Code != library.Code).ToList()).Houses[0];

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
