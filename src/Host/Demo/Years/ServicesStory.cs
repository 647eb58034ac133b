using Samenkracht.Partnerships.Services;

namespace Samenkracht.Host.Demo.Years;

/// <summary>What Rijnbrink does for all: priced each autumn, subscribed to, delivered by quarter, or by year where little is told, with the hours that it frees.</summary>
internal sealed class ServicesStory(Telling telling) : IStory
{
    private static readonly DateOnly Defined = new(2020, 12, 7);

    private static readonly (string Code, string Title, decimal Price)[] Services =
    [
        ("collectie", "Centrale collectievorming", 4_800m), ("ict", "Gezamenlijke automatisering", 9_500m), ("salaris", "Salarisadministratie", 3_200m),
        ("marketing", "Gezamenlijke campagnes", 2_100m), ("privacy", "Functionaris gegevensbescherming", 1_900m), ("opleiding", "Scholing van medewerkers", 2_600m),
    ];

    public IEnumerable<Play> In(DateOnly month) => Services.SelectMany(service => In(month, service.Code, service.Title, service.Price));

    private IEnumerable<Play> In(DateOnly month, string code, string title, decimal price)
    {
        var id = $"central-service-{code}";
        if (Defined.IsIn(month)) yield return Define(code, title);
        if (month.Month == 12 && month.Year < 2024) yield return Price(id, price, month);
        foreach (var library in telling.World.Libraries.Where(library => Takes(library, code)))
        {
            if (library.From.IsIn(month)) yield return Subscribe(id, library);
            if (library.IsPredecessor && library.Until.IsIn(month)) yield return End(id, library);
        }

        if (month.Month % telling.Quarter != 0 || month < World.First || month > World.Last) yield break;
        foreach (var play in Deliver(id, code, month.LastOfMonth())) yield return play;
    }

    private bool Takes(Library library, string code) => library.HasSeat && telling.Dice($"service {code} {library.Code}").Chance(0.7);

    private static Play Define(string code, string title) => new(Defined.At(9), Telling.Office, new DefineService(
        code, title, $"{title} voor alle bibliotheken.", "organisation-rijnbrink", null, "Binnen twee werkdagen antwoord", title, Defined));

    private static Play Price(string id, decimal price, DateOnly month) => new(
        month.AddDays(10).At(9), Telling.Office, new PriceService(month.Year + 1, Math.Round(price * (1 + (0.03m * (month.Year - 2020))), 2), ChargeKey.ByInhabitants, month.AddDays(10)), id);

    private static Play Subscribe(string id, Library library) => new(
        library.From.AddDays(3).At(10), library.Director, new SubscribeLibrary(library.Id, World.Network, library.From.AddDays(3), null, null), id);

    private static Play End(string id, Library library) => new(
        library.Until.At(10), library.Director, new EndSubscription(library.Id, library.Until, "Gaat op in Bibliotheek Twente"), id);

    private IEnumerable<Play> Deliver(string id, string code, DateOnly on)
    {
        foreach (var library in telling.World.Libraries.Where(library => library.ExistsOn(on.AddDays(-5)) && library.From < on.AddDays(-60) && Takes(library, code)))
        {
            var (dice, day) = (telling.Dice($"delivered {code} {library.Code} {on:yyyy-MM}"), library.Until < on ? library.Until : on);
            yield return new(day.At(9), Telling.Office, new DeliverService(library.Id, day.AddDays(10 - (30 * telling.Quarter)), day, dice.Between(4, 60), "uur", day), id);
            if (on.Month == 12 && dice.Chance(0.5))
                yield return new(day.At(11), library.Director, new RecordFreedCapacity(library.Id, on.Year, dice.Between(10, 120), "Meer tijd voor programmering", day), id);
        }
    }
}
