using Samenkracht.Programming.Registrations;

namespace Samenkracht.Host.Demo.Years;

/// <summary>Plays the registration list of an activity.</summary>
internal static class RegistrationTelling
{
    private const double Cancelled = 0.15;

    public static IEnumerable<Play> Of(ActivityDraft draft, Dice dice)
    {
        var (staff, list) = (draft.Library.Staff, $"registration-list-{draft.Code}");
        var (opened, closed) = (draft.PlannedOn, draft.Days[0]);
        yield return new(opened.At(9.5), staff, new Programming.Activities.OpenRegistration(opened), draft.Id);
        yield return new(opened.At(9.5), staff, new OpenList(draft.Id, draft.Capacity, false, opened));
        var wanted = Math.Min(draft.Capacity, (int)Math.Round(1.3 * dice.LogNormal(9, 0.5)));
        // In the order of their days, because the list numbers them.
        var days = Enumerable.Range(0, wanted).Select(_ => opened.AddDays(dice.Between(0, closed.DayNumber - opened.DayNumber))).Order().ToList();
        for (var at = 0; at < wanted; at++)
        {
            var (name, registration) = (SyntheticPeople.Name(dice), $"r-{at + 1}");
            yield return new(
                days[at].At(11 + (at * 0.01)), staff,
                new RegisterParticipant($"person-{dice.Uuid()}", new(name, SyntheticPeople.Email(name), null, null, null, dice.Chance(0.3)), days[at]), list);
            if (dice.Chance(Cancelled)) yield return new(days[at].At(13), staff, new CancelRegistration(registration, days[at]), list);
        }

        yield return new(closed.At(13.5), staff, new CloseList(closed), list);
    }
}
