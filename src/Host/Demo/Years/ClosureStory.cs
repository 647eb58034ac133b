namespace Samenkracht.Host.Demo.Years;

/// <summary>Three locations in the Kop whose closure was proposed in 2021 and withdrawn: what was planned there before waits, and takes place after all.</summary>
internal sealed class ClosureStory(Telling telling) : IStory
{
    public static readonly DateOnly Proposed = new(2021, 4, 29);
    public static readonly DateOnly Intended = new(2021, 12, 31);
    public static readonly DateOnly Withdrawn = new(2022, 1, 11);
    public static readonly IReadOnlyList<string> Houses = ["giethoorn", "steenwijkerwold", "sint-jansklooster"];

    public IEnumerable<Play> In(DateOnly month)
    {
        if (!new DateOnly(2021, 4, 1).IsIn(month)) return [];
        var library = telling.World.Libraries.Single(one => one.Code == "bibliotheek-kop-van-overijssel");
        var piece = Repertoire.All.Single(one => one.Code == "verhalen-van-hier");
        var offer = new ShelvedOffer($"programme-offer-{library.Short}-{piece.Code}", piece.Title, piece, month, false);
        return Houses.SelectMany(code => new ActivityTelling(telling).Of(new(
            $"verhalen-uit-{code}", library, offer, piece, null, new(2021, 4, 12), [new(2022, 2, 15), new(2022, 3, 15)],
            library.Houses.Single(house => house.Code == code))));
    }
}
