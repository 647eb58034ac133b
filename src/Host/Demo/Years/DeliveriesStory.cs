using Samenkracht.Programming.Deliveries;

namespace Samenkracht.Host.Demo.Years;

/// <summary>Each spring every library delivers the figures of the year before to the Koninklijke Bibliotheek.</summary>
internal sealed class DeliveriesStory(Telling telling) : IStory
{
    private static readonly DeliveryQuestion[] Questions =
    [
        new("bezoeken", "Aantal fysieke bezoeken", KeyFiguresStory.Visits), new("uitleningen", "Aantal uitleningen", KeyFiguresStory.Loans),
        new("leden", "Aantal leden", KeyFiguresStory.Members), new("activiteiten", "Aantal gehouden bijeenkomsten", "sessions"),
        new("deelnemers", "Aantal deelnemers", "participants"), new("themakasten", "Aantal kasten met een themacollectie", null),
    ];

    public IEnumerable<Play> In(DateOnly month) => month.Month == 3 && month.Year > 2021
        ? telling.World.Libraries.Where(library => library.From.Year < month.Year && library.Until.Year >= month.Year - 1).SelectMany(library => Deliver(library, month.Year - 1))
        : [];

    private IEnumerable<Play> Deliver(Library library, int year)
    {
        var dice = telling.Dice($"delivery {library.Code} {year}");
        var (on, delivery) = (new DateOnly(year + 1, 3, dice.Between(10, 25)), $"data-delivery-kb-{library.Code}-{year}");
        yield return new(on.At(9), library.Staff, new PrepareDelivery(library.Id, DeliveryRecipient.Kb, year, Questions, on));
        yield return new(on.At(10), library.Staff, new FillFromEvents(on), delivery);
        yield return Override("themakasten", dice.Between(2, 30), "Geteld tijdens de inventarisatie");
        if (telling.Held.GetValueOrDefault((library.Code, year)) == 0)
        {
            yield return Override("activiteiten", 0, "Geen bijeenkomsten in dit jaar");
            yield return Override("deelnemers", 0, "Geen bijeenkomsten in dit jaar");
        }

        var (sent, shown, final) = (on.AddDays(dice.Between(5, 14)), new DateOnly(year + 1, 5, 16), new DateOnly(year + 1, 6, 20));
        yield return new(sent.At(9), library.Director, new SubmitDelivery(sent), delivery);
        yield return new(shown.At(9), library.Staff, new MakeProvisional(shown), delivery);
        yield return new(final.At(9), library.Staff, new FinaliseDelivery(final), delivery);

        Play Override(string code, decimal value, string reason) => new(on.At(11), library.Staff, new OverrideValue(code, value, reason, on), delivery);
    }
}
