using Samenkracht.Partnerships.Reviews;

namespace Samenkracht.Host.Demo.Years;

/// <summary>Each November the network looks at what working together is worth.</summary>
internal sealed class ReviewsStory(Telling telling) : IStory
{
    public IEnumerable<Play> In(DateOnly month) => month.Month == 11 && month.Year is >= 2021 and <= 2024 ? Hold(month) : [];

    private IEnumerable<Play> Hold(DateOnly month)
    {
        var (dice, on, id) = (telling.Dice($"review {month.Year}"), month.AddDays(16), $"network-review-samenkracht-{month.Year}");
        yield return new(on.At(13), Telling.Office, new HoldReview(
            $"samenkracht-{month.Year}", World.Network, on, "Wat heeft samenwerken inwoners dit jaar opgeleverd?", "Meer samen, en nog te veel tegelijk.",
            dice.Between(6, 8), [.. telling.World.On(on).Where(library => library.HasSeat).Select(library => library.Id)]));
        yield return new(on.At(16), Telling.Office, new RecordReviewDecision("Minder projecten tegelijk, en elk met een trekker", null, on), id);
        yield return new(on.AddDays(28).At(10), Telling.Office, new FollowUpReview("De projecten voor volgend jaar zijn gekozen", on.AddDays(28)), id);
    }

    /// <summary>The review of the whole period: the last play of the years. Where it is, the years are.</summary>
    public static Play Last(Telling telling)
    {
        var on = new DateOnly(2024, 12, 19);
        return new(new DateOnly(2025, 7, 31).At(12), Telling.Office, new HoldReview(
            LastCode, World.Network, on, "Wat bracht Samenkracht 2021-2024?", "Wat we samen doen is zichtbaar geworden.", 8, [.. telling.World.On(on).Where(library => library.HasSeat).Select(library => library.Id)]));
    }

    public const string LastCode = "samenkracht-2021-2024";
}
