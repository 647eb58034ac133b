using Samenkracht.Programming.Effects;

namespace Samenkracht.Host.Demo.Years;

/// <summary>Effect measurements: before and after a season, with enough answers to publish most of them.</summary>
internal sealed class EffectsStory(Telling telling) : IStory
{
    private static readonly string[] Libraries = ["bibliotheek-deventer", "bibliotheek-enschede", "stadkamer", "bibliotheek-kampen", "bibliotheek-hardenberg", "bibliotheek-salland"];

    public IEnumerable<Play> In(DateOnly month) => month.Month == 9 && month.Year < 2025
        ? telling.World.Libraries.Where(library => Libraries.Contains(library.Code)).SelectMany(library => Measure(library, month))
        : [];

    private IEnumerable<Play> Measure(Library library, DateOnly month)
    {
        var dice = telling.Dice($"effect {library.Code} {month.Year}");
        var (on, until, code) = (month.AddDays(dice.Between(2, 9)), month.AddDays(75), $"{library.Short}-digitaal-{month.Year}");
        var id = $"effect-measurement-{code}";
        yield return new(on.At(9), library.Staff, new DesignMeasurement(
            code, null, $"Digitale vaardigheden {month.Year}", null, "Impactmonitor", "3", ImpactModule.DigitalSkills, true, [World.Node("a2-d2")], null, null, on));
        yield return new(on.At(10), library.Staff, new OpenWave(on, until, on), id);
        var answers = dice.Between(8, 40);
        var codes = Enumerable.Range(0, answers).Select(at => $"C{month.Year % 100}{at:00000}").ToList();
        yield return new(on.AddDays(5).At(15), library.Staff, new SubmitResponses(1, [.. codes.Select(one => Answer(one, EffectMoment.Before, 5.2))]), id);
        yield return new(until.AddDays(-5).At(15), library.Staff, new SubmitResponses(1, [.. codes.Where(_ => dice.Chance(0.8)).Select(one => Answer(one, EffectMoment.After, 6.7))]), id);
        yield return new(until.At(16), library.Staff, new CloseWave(1, until), id);
        // With 20 who began, more than ten answered both times.
        if (answers >= 20) yield return new(until.AddDays(10).At(10), library.Director, new PublishResult(1, until.AddDays(10)), id);

        EffectResponse Answer(string one, EffectMoment moment, double mean) => new(one, moment, Math.Clamp((int)Math.Round(dice.Normal(mean, 1.4)), 1, 10), null);
    }
}
