using Samenkracht.Programming.Activities;
using Samenkracht.Volunteers.Hours;
using Samenkracht.Volunteers.Shifts;

namespace Samenkracht.Host.Demo.Years.People;

/// <summary>In every library somebody who comes for sessions: with a place in a shift, and hours that follow from the session.</summary>
internal sealed class ShiftsStory(Telling telling, Roster roster) : IStory
{
    private static readonly Piece Piece = Repertoire.All.Single(piece => piece.Code == "koffie-en-krant");

    public IEnumerable<Play> In(DateOnly month) => telling.World.Libraries.SelectMany(library =>
        library.From.IsIn(month) ? library.HasSeat ? Begin(library) : []
        : library.Settles(month).Month != month.Month && library.ExistsOn(month) && telling.Dice($"shift {library.Code} {month:yyyy-MM}").Chance(telling.Light) ? Shift(library, month)
        : []);

    private IEnumerable<Play> Begin(Library library)
    {
        var (dice, on) = (telling.Dice($"by shift {library.Code}"), library.From.AddDays(11));
        var helper = new Helper($"person-{dice.Uuid()}", library, TaskKind.Host, on) { HasOwnStory = true, WorksByShift = true };
        roster.Add(helper);
        return IntakeTelling.TakenOver(helper, on, dice);
    }

    private IEnumerable<Play> Shift(Library library, DateOnly month)
    {
        var (helper, planned) = (roster.Of(library).First(one => one.WorksByShift), month.AddDays(1).Workday());
        var (code, house, day) = ($"met-vrijwilliger-{library.Short}-{month:yyyyMM}", library.Houses[0], planned.AddDays(11).Workday());
        var shift = $"volunteer-shift-{code}";
        var plays = new ActivityTelling(telling).Of(new(code, library, null, Piece, null, planned, [day], house)).ToList();
        foreach (var play in plays) yield return play;
        yield return new(planned.At(11), library.Coordinator(), new OfferShift(helper.TaskId, day.At(13.5), 150, 2, planned, $"activity-{code}", 1, house.Id), shift);
        yield return new(planned.AddDays(1).At(10), library.Coordinator(), new ClaimShift(helper.VolunteerId, ClaimedBy.Volunteer, planned.AddDays(1)), shift);
        if (!plays.Any(play => play is { Command: HoldSession, RefusedBy: null })) yield break;

        // The hours were proposed because the session was held.
        var (settled, sheet) = (library.Settles(month), helper.SheetOf(month));
        yield return new(settled.At(9.5), library.Coordinator(), new ConfirmHours([1], settled), sheet);
        yield return new(settled.At(10), library.Coordinator(), new LockMonth(settled), sheet);
    }
}
