using System.Text.Json;
using Samenkracht.Common;
using Samenkracht.Host.Demo;
using Samenkracht.Host.Demo.Years;
using Samenkracht.Programming.Activities;
using Samenkracht.Volunteers.Hours;
using Samenkracht.Volunteers.Volunteering;

namespace Samenkracht.Specs.Demo;

public sealed class TellingSpec
{
    private static readonly Lazy<List<Play>> Plays = new(() => Told(2021));

    [Fact]
    public void Two_tellings_are_the_same() => Assert.Equal(Plays.Value.Select(Text), Told(2021).Select(Text));

    [Fact]
    public void Another_seed_tells_other_years() => Assert.NotEqual(Plays.Value.Select(Text), Told(2022).Select(Text));

    [Fact]
    public void Everything_comes_in_the_order_of_time() => Assert.Equal(Plays.Value.Select(play => play.At).Order(), Plays.Value.Select(play => play.At));

    [Fact]
    public void Nobody_acts_for_a_library_before_or_after_it_exists() => Assert.DoesNotContain(
        Plays.Value.Where(play => play.Command is PlanActivity or HoldSession),
        play => play.By.Organisation == "organisation-bibliotheek-twente" ? play.At.Year < 2024 : play.By.Organisation == "organisation-bibliotheek-hengelo" && play.At.Year > 2023);

    [Fact]
    public void What_is_meant_to_be_refused_is_there() => Assert.Equal(
        [
            "allowance-over-month-limit", "attendance-recorded-twice", "bank-statement-twice", "entry-unbalanced", "fiscal-period-locked", "grant-advance-above-grant",
            "hours-month-locked", "invoice-self-approved", "reserve-below-zero", "reserve-fund-for-its-goal", "scheme-applicant-not-listed", "task-for-professionals",
            "venue-operated-by-another",
        ],
        Told(2021, 0.05).Select(play => play.RefusedBy).OfType<string>().Distinct().Order());

    [Fact]
    public void Where_little_is_told_there_are_few_plays() => Assert.InRange(Plays.Value.Count, 10_000, 20_000);

    [Fact]
    public void Nobody_leaves_because_a_library_goes_on_as_another()
    {
        var gone = new DateTimeOffset(2023, 12, 28, 0, 0, 0, TimeSpan.Zero);
        Assert.DoesNotContain(Plays.Value, play => play.Command is LeaveVolunteer && play.At > gone && play.At < gone.AddDays(10));
        Assert.Contains(Plays.Value, play =>
            play.Command is LogHours && play.By.Organisation == "organisation-bibliotheek-twente" && play.Stream?.Contains("-bibliotheek-hengelo-", StringComparison.Ordinal) == true);
    }

    private static string Text(Play play) => $"{play.At:O} {play.By} {play.Stream} {play.RefusedBy} {play.Command.GetType().Name} {JsonSerializer.Serialize(play.Command, play.Command.GetType(), Json.Options)}";

    private static List<Play> Told(int seed, double scale = 0.001)
    {
        var data = Path.Combine(AppContext.BaseDirectory, "data", "network");
        return [.. Stories.Of(new Telling(World.Read(data, SampleFiles.Read(data)), seed, scale))];
    }
}
