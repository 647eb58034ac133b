using Samenkracht.Partnerships.Demand;
using Samenkracht.Programming.Offers;

namespace Samenkracht.Host.Demo.Years;

/// <summary>Spring 2022: people who fled from Ukraine; within three weeks libraries offer language cafés.</summary>
internal sealed class UkraineStory(Telling telling) : IStory
{
    private static readonly string[] Libraries = ["bibliotheek-deventer", "bibliotheek-enschede", "stadkamer", "bibliotheek-hengelo", "bibliotheek-kampen"];

    public IEnumerable<Play> In(DateOnly month) =>
        new DateOnly(2022, 3, 1).IsIn(month) ? telling.World.Libraries.Where(library => Libraries.Contains(library.Code)).SelectMany(Tell) : [];

    private IEnumerable<Play> Tell(Library library)
    {
        var dice = telling.Dice($"ukraine {library.Code}");
        var (code, asked, title) = ($"{library.Short}-taalcafe-oekraine", new DateOnly(2022, 3, dice.Between(7, 10)), "Taalcafé voor mensen uit Oekraïne");
        var (signal, decided, defined) = ($"demand-signal-{code}", asked.AddDays(4).Workday(), asked.AddDays(8).Workday());
        yield return new(asked.At(9), library.Staff, new RecordSignal(
            code, null, DemandSource.Municipality, $"organisation-{library.Municipalities[0]}", "taal",
            "Kunnen mensen uit Oekraïne snel ergens terecht om Nederlands te oefenen en anderen te ontmoeten?", asked, [World.Node("a2-d1")]));
        yield return new(asked.At(10), library.Staff, new ClusterSignal("taal-oekraine", asked), signal);
        yield return new(decided.At(9), library.Staff, new DecideOnSignal(DemandDecision.Offer, "De vraag is dringend en past bij het taalhuis", $"programme-offer-{code}", null, decided), signal);
        yield return new(defined.At(9), library.Staff, new DefineOffer(
            code, Repertoire.LanguageCafe.Description(title) with { EvidenceBase = "Ervaringen met eerdere taalcafés" }, signal, defined));
        yield return new(defined.At(10), library.Staff, new PublishOffer(defined), $"programme-offer-{code}");
        var offer = new ShelvedOffer($"programme-offer-{code}", title, Repertoire.LanguageCafe, defined, true);
        telling.Shelf.Put(library, offer);
        var first = asked.AddDays(18).Workday();
        foreach (var play in new ActivityTelling(telling).Of(new(
            code, library, offer, Repertoire.LanguageCafe, null, defined.AddDays(1).Workday(), [.. Enumerable.Range(0, 10).Select(week => first.AddDays(7 * week))],
            library.Houses[0]) { Capacity = 60 })) yield return play;
    }
}
