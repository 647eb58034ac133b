using Samenkracht.Volunteers.Volunteering;

namespace Samenkracht.Host.Demo.Years.People;

/// <summary>Volunteers come: all who are there when a library begins, unless it came by merger, and later as many as left, with some who are not taken.</summary>
internal sealed class IntakeStory(Telling telling, Roster roster) : IStory
{
    private const double Rejected = 0.1;

    public IEnumerable<Play> In(DateOnly month) => telling.World.Libraries.SelectMany(library =>
        library.From.IsIn(month) ? library.HasSeat ? Begin(library) : [] : library.ExistsOn(month) && library.ExistsOn(month.AddMonths(2)) ? Come(library, month) : []);

    private IEnumerable<Play> Begin(Library library)
    {
        for (var at = 1; at <= roster.Size(library); at++)
        {
            var dice = telling.Dice($"volunteer {library.Code} {at}");
            var on = library.From.AddDays(dice.Between(1, 12));
            var helper = roster.Take(library, $"person {library.Code} {at}", on, dice);
            roster.Add(helper);
            foreach (var play in IntakeTelling.TakenOver(helper, on, dice)) yield return play;
        }
    }

    private IEnumerable<Play> Come(Library library, DateOnly month)
    {
        var missing = roster.Size(library) - roster.Of(library).Count(helper => helper is { LeftOn: null, HasOwnStory: false });
        for (var at = 1; at <= missing; at++)
        {
            var name = $"volunteer {library.Code} {month:yyyy-MM} {at}";
            var dice = telling.Dice(name);
            var applied = month.AddDays(dice.Between(0, 9)).Workday();
            var helper = roster.Take(library, $"person {name}", applied.AddDays(7), dice);
            roster.Add(helper);
            foreach (var play in IntakeTelling.New(helper, applied, dice)) yield return play;
            if (dice.Chance(Rejected)) foreach (var play in Reject(library, name, applied, dice)) yield return play;
        }
    }

    private Helper Applicant(Library library, string name, DateOnly on, Dice dice) => roster.Take(library, $"applicant {name}", on, dice);

    private IEnumerable<Play> Reject(Library library, string name, DateOnly on, Dice dice)
    {
        var other = Applicant(library, name, on, dice);
        yield return IntakeTelling.Register(other, on, dice);
        yield return new(on.At(9.1), library.Coordinator(), new ApplyAsVolunteer(other.PersonId, library.Id, on));
        yield return new(
            on.AddDays(4).At(15), library.Coordinator(),
            new RejectApplicant(dice.Pick([RejectionGround.NoTask, RejectionGround.Expectations, RejectionGround.Withdrew]), on.AddDays(4)), other.VolunteerId);
    }
}
