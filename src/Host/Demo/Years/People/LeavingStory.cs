using Samenkracht.Volunteers.People;
using Samenkracht.Volunteers.Volunteering;

namespace Samenkracht.Host.Demo.Years.People;

/// <summary>Volunteers leave and are thanked; a year later nothing is kept of them but counts, and what the tax law asks for.</summary>
internal sealed class LeavingStory(Telling telling, Roster roster) : IStory
{
    private const double Thanked = 0.25;
    private static readonly DemoActor PrivacyOfficer = new("privacy-officer", "organisation-rijnbrink");

    public IEnumerable<Play> In(DateOnly month) => telling.World.Libraries.SelectMany(library => In(library, month));

    private IEnumerable<Play> In(Library library, DateOnly month)
    {
        if (library.ExistsOn(month.AddDays(14)))
            foreach (var helper in roster.Leave(library, month))
                foreach (var play in Leave(helper, telling.Dice($"leaves {helper.VolunteerId}"))) yield return play;
        if (month.Month == 12 && library.ExistsOn(month.AddDays(6)))
            foreach (var play in Thank(library, month.AddDays(6))) yield return play;
        if (!library.ExistsOn(month.LastOfMonth())) yield break;
        foreach (var helper in roster.Of(library).Where(helper => helper is { HasOwnStory: false, LeftOn: { } left } && IsForgotten(library, left.AddMonths(13), month)))
            yield return Forget(helper, month.LastOfMonth());
    }

    // A library that came by merger also does what its predecessors had no time for.
    private static bool IsForgotten(Library library, DateOnly due, DateOnly month) => due.IsIn(month) || (library.From.IsIn(month) && due.IsIn(month.AddMonths(-1)));

    private static IEnumerable<Play> Leave(Helper helper, Dice dice)
    {
        var on = helper.LeftOn!.Value;
        var ground = dice.Pick([LeavingGround.Moved, LeavingGround.Time, LeavingGround.Time, LeavingGround.TaskEnded, LeavingGround.Other]);
        yield return new(on.At(18), helper.Library.Coordinator(), new LeaveVolunteer(ground, on), helper.VolunteerId);
        if (dice.Chance(0.8)) yield return new(on.At(18.5), helper.Library.Coordinator(), new ThankVolunteer(ThanksOccasion.Farewell, on), helper.VolunteerId);
    }

    private IEnumerable<Play> Thank(Library library, DateOnly on)
    {
        var dice = telling.Dice($"thanks {library.Code} {on.Year}");
        return roster.Of(library).Where(helper => helper.AcceptedOn < on && helper.LeftOn is null && dice.Chance(Thanked))
            .Select(helper => new Play(on.At(16), library.Coordinator(), new ThankVolunteer(ThanksOccasion.VolunteersDay, on), helper.VolunteerId));
    }

    /// <summary>Erases a person at the library, with the day of the last payment when there was one.</summary>
    public static Play Forget(Helper helper, DateOnly on, ErasureGround ground = ErasureGround.Retention) => new(
        on.At(11), PrivacyOfficer, new ErasePerson(helper.Library.Id, ground, helper.PaidOn is not null, helper.PaidOn, on), helper.PersonId);
}
