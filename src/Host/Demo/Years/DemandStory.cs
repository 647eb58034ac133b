using Samenkracht.Partnerships.Demand;
using Samenkracht.Programming.Offers;

namespace Samenkracht.Host.Demo.Years;

/// <summary>What people and partners ask for, and what libraries decide on it. More of it becomes an offer every year.</summary>
internal sealed class DemandStory(Telling telling) : IStory
{
    private const double SignalsPerYear = 1_200;

    private static readonly (string Theme, string Question, string Piece)[] Asked =
    [
        ("digitaal", "Kan iemand mij leren omgaan met mijn telefoon?", "klik-en-tik"), ("taal", "Waar kan ik Nederlands oefenen?", "taalcafe"),
        ("werk", "Wie helpt met een brief voor een baan?", "op-weg-naar-werk"), ("jeugd", "Is er iets te maken of te programmeren voor kinderen?", "makersclub"),
        ("ontmoeting", "Waar kun je overdag samen koffie drinken?", "koffie-en-krant"), ("overheid", "Wie helpt met toeslagen aanvragen?", "digitale-overheid"),
    ];

    public IEnumerable<Play> In(DateOnly month)
    {
        var total = telling.World.Libraries.Sum(library => library.Profile.Population);
        return telling.World.Libraries.Where(library => library.ExistsOn(month.AddDays(2)) && library.ExistsOn(month.LastOfMonth().AddDays(-3)))
            .SelectMany(library => Tell(library, month, SignalsPerYear / 12 * telling.Light * library.Profile.Population / total));
    }

    private IEnumerable<Play> Tell(Library library, DateOnly month, double expected)
    {
        var dice = telling.Dice($"demand {library.Code} {month:yyyy-MM}");
        var number = dice.Whole(expected);
        for (var at = 1; at <= number; at++)
            foreach (var play in Signal(library, $"{library.Short}-vraag-{month:yyyyMM}-{at}", month.AddDays(dice.Between(3, 15)), dice)) yield return play;
    }

    private IEnumerable<Play> Signal(Library library, string code, DateOnly received, Dice dice)
    {
        var asked = dice.Pick(Asked);
        var (piece, signal, source) = (Repertoire.All.Single(one => one.Code == asked.Piece), $"demand-signal-{code}", dice.Pick(Enum.GetValues<DemandSource>()));
        yield return new(received.At(10), library.Staff, new RecordSignal(
            code, null, source, source is DemandSource.Partner or DemandSource.Municipality ? $"organisation-{library.Municipalities[0]}" : null,
            asked.Theme, asked.Question, received, [World.Node(piece.Node)]));
        yield return new(received.At(11), library.Staff, new ClusterSignal(asked.Theme, received), signal);
        var decided = received.AddDays(dice.Between(3, 10)).Workday();
        if (!library.ExistsOn(decided.AddDays(10))) yield break;
        if (!dice.Chance(0.3 + (0.1 * (received.Year - 2021))))
        {
            var (what, why) = dice.Chance(0.6) ? (DemandDecision.Refer, "Een partner heeft dit al") : (DemandDecision.No, "Te weinig vraag voor een eigen aanbod");
            yield return new(decided.At(10), library.Staff, new DecideOnSignal(what, why, null, null, decided), signal);
            yield break;
        }

        yield return new(decided.At(10), library.Staff, new DecideOnSignal(DemandDecision.Offer, "Past bij het jaarplan", $"programme-offer-{code}", null, decided), signal);
        var defined = decided.AddDays(dice.Between(1, 5)).Workday();
        yield return new(defined.At(10), library.Staff, new DefineOffer(code, piece.Description($"{piece.Title} op verzoek"), signal, defined));
        yield return new(defined.At(11), library.Staff, new PublishOffer(defined), $"programme-offer-{code}");
        telling.Shelf.Put(library, new($"programme-offer-{code}", $"{piece.Title} op verzoek", piece, defined, true));
    }
}
