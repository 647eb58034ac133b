using Samenkracht.Volunteers.Screenings;

namespace Samenkracht.Host.Demo.Years.People;

/// <summary>Certificates of conduct are renewed in time; of 100 that end, 4 expire before anybody notices.</summary>
internal sealed class ScreeningsStory(Telling telling, Roster roster) : IStory
{
    private const double Unnoticed = 0.04;

    public IEnumerable<Play> In(DateOnly month) => month > World.Last ? [] : roster.All
        .Where(helper => helper.ScreenedUntil is { } until && until.AddDays(-50).IsIn(month) && helper.AcceptedOn < until.AddDays(-55) && helper.LeftOn is null && roster.Acting(helper, until.AddDays(70)).By.ExistsOn(until.AddDays(70)))
        .SelectMany(Renew);

    private IEnumerable<Play> Renew(Helper helper)
    {
        var until = helper.ScreenedUntil!.Value;
        var dice = telling.Dice($"screening {helper.VolunteerId} {until:yyyy-MM-dd}");
        var (sees, without) = roster.Acting(helper, until.AddDays(1));
        var isLate = dice.Chance(Unnoticed) && without == until.AddDays(1);
        var (asks, asked) = roster.Acting(helper, isLate ? until.AddDays(dice.Between(20, 40)) : until.AddDays(-dice.Between(30, 50)));
        var (confirms, seen) = roster.Acting(helper, asked.AddDays(dice.Between(10, 25)));
        helper.ScreenedUntil = seen.AddDays(-3).AddMonths(ScreeningPolicy.DefaultMonths).AddDays(-1);
        if (isLate) yield return new(without.At(0.5), sees.Counter, new RecordExpiry(without), helper.ScreeningId);
        yield return new(asked.At(10), asks.Coordinator(), new RequestScreeningAgain(asked), helper.ScreeningId);
        yield return new(seen.At(10), confirms.Coordinator(), new ConfirmScreening(IntakeTelling.Certificate(dice), seen.AddDays(-3), seen), helper.ScreeningId);
    }
}
