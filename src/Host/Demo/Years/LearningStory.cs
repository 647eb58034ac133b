using Samenkracht.Programming.Learning;

namespace Samenkracht.Host.Demo.Years;

/// <summary>People who learn at a language house: intake, a volunteer, progress, an end.</summary>
internal sealed class LearningStory(Telling telling) : IStory
{
    private const double PerYear = 900;

    public IEnumerable<Play> In(DateOnly month) => telling.World.Libraries
        .Where(library => library.ExistsOn(month.AddDays(14)) && library.ExistsOn(month.AddDays(28)))
        .SelectMany(library => Learners(library, month));

    private IEnumerable<Play> Learners(Library library, DateOnly month)
    {
        var dice = telling.Dice($"learning {library.Code} {month:yyyy-MM}");
        var number = dice.Whole(PerYear / 12 * telling.Light * library.Profile.Population / 1_167_383.0 * Season.Activities(month.Year));
        for (var at = 1; at <= number; at++)
            foreach (var play in Learner(library, $"learner {library.Code} {month:yyyy-MM} {at}", month.AddDays(dice.Between(14, 27)))) yield return play;
    }

    private IEnumerable<Play> Learner(Library library, string label, DateOnly on)
    {
        var dice = telling.Dice(label);
        var (by, name, level, stream) = (library.Staff, SyntheticPeople.Name(dice), dice.Pick([LanguageLevel.PreA1, LanguageLevel.A1, LanguageLevel.A2]), $"@{label}");
        yield return new(on.At(10), by, new TakeIntake(
            $"person-{dice.Uuid()}", name, SyntheticPeople.Email(name), dice.Pick(Enum.GetValues<LearningQuestion>()), level, dice.Pick(Enum.GetValues<LearningForm>()),
            true, dice.Chance(0.2), [World.Node("a2-d1")], dice.Chance(0.3) ? $"organisation-{library.Municipalities[0]}" : null, on), As: label);
        if (Next(14) is not { } started) yield break;
        yield return new(started.At(10), by, new MatchVolunteer($"person-{dice.Uuid()}", on.AddMonths(-dice.Between(1, 30)), on.AddMonths(-2), started), stream);
        yield return new(started.At(11), by, new StartCourse(started), stream);
        foreach (var weeks in new[] { 10, 20 })
        {
            if (Next(14 + (weeks * 7)) is not { } then) yield break;
            level += dice.Chance(0.25) ? 1 : 0;
            yield return new(then.At(10), by, new RecordProgress(level, dice.Between(8, 24), then), stream);
        }

        if (Next(14 + 180) is not { } end) yield break;
        yield return dice.Chance(0.75) ? new(end.At(10), by, new FinishCourse(level, dice.Pick(Enum.GetValues<LearningOutcome>()), end), stream)
            : dice.Chance(0.6) ? new(end.At(10), by, new StopEarly(dice.Pick(Enum.GetValues<StopReason>()), end), stream)
            : new(end.At(10), by, new ReferOn($"organisation-{library.Municipalities[0]}", end), stream);

        // Null when the library is no more by then: the trajectory stays open.
        DateOnly? Next(int days) => on.AddDays(days).Workday() is var day && library.ExistsOn(day) ? day : null;
    }
}
