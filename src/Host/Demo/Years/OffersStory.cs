using Samenkracht.Programming.Offers;

namespace Samenkracht.Host.Demo.Years;

/// <summary>Every library describes what it can put on, a part of it where little is told, and revises some of it each year.</summary>
internal sealed class OffersStory(Telling telling) : IStory
{
    private const int Fewest = 8;

    public IEnumerable<Play> In(DateOnly month) =>
        telling.World.Libraries.SelectMany(library =>
            library.From.IsIn(month) ? Define(library)
            : month.Month == 8 && library.ExistsOn(month) ? Revise(library, month)
            : []);

    private IReadOnlyList<Piece> Pieces(Library library) => telling.Months == 1 ? Repertoire.All : telling.Dice($"pieces {library.Code}").Some(Repertoire.All, Fewest);

    private IEnumerable<Play> Define(Library library)
    {
        var dice = telling.Dice($"offers {library.Code}");
        foreach (var piece in Pieces(library))
        {
            var (code, on) = ($"{library.Short}-{piece.Code}", library.From.AddDays(dice.Between(3, 9)));
            telling.Shelf.Put(library, new($"programme-offer-{code}", piece.Title, piece, on, false));
            yield return new(on.At(9), library.Staff, new DefineOffer(code, piece.Description(piece.Title), null, on));
            yield return new(on.At(10), library.Staff, new PublishOffer(on), $"programme-offer-{code}");
        }
    }

    private IEnumerable<Play> Revise(Library library, DateOnly month)
    {
        var dice = telling.Dice($"offers {library.Code} {month.Year}");
        foreach (var piece in Pieces(library).Where(_ => dice.Chance(0.1)))
        {
            var on = month.AddDays(dice.Between(15, 27));
            yield return new(
                on.At(11), library.Staff,
                new ReviseOffer(piece.Description(piece.Title) with { EvidenceBase = $"Ervaringen van het seizoen tot {month.Year}" }, on, "Nieuw seizoen"),
                $"programme-offer-{library.Short}-{piece.Code}");
        }
    }
}
