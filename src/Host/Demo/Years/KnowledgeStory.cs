using Samenkracht.Partnerships.Cases;
using Samenkracht.Partnerships.Experiments;

namespace Samenkracht.Host.Demo.Years;

/// <summary>Libraries tell each other what worked and what did not, and try things out.</summary>
internal sealed class KnowledgeStory(Telling telling) : IStory
{
    public IEnumerable<Play> In(DateOnly month) => month.Month is 2 or 5 or 9 or 11
        ? telling.World.Libraries.Where(library => library.ExistsOn(month) && library.ExistsOn(month.AddDays(58))).SelectMany(library => Tell(library, month))
        : [];

    private IEnumerable<Play> Tell(Library library, DateOnly month)
    {
        var dice = telling.Dice($"knowledge {library.Code} {month:yyyy-MM}");
        if (dice.Chance(telling.Months == 1 ? 0.35 : 0.12)) foreach (var play in Case(library, month, dice)) yield return play;
        if (dice.Chance(0.08)) foreach (var play in Experiment(library, month, dice)) yield return play;
    }

    private IEnumerable<Play> Case(Library library, DateOnly month, Dice dice)
    {
        var (on, code, kind) = (month.AddDays(dice.Between(2, 12)), $"{library.Short}-{month:yyyyMM}", dice.Pick(Enum.GetValues<CaseKind>()));
        var (id, piece, others) = ($"knowledge-case-{code}", dice.Pick(Repertoire.All), telling.World.On(on).Where(other => other != library && other.ExistsOn(on.AddDays(30))).ToList());
        yield return new(on.At(9), library.Staff, new DraftCase(
            code, null, kind, $"{piece.Title}: {(kind == CaseKind.Fail ? "wat misging" : "wat lukte")}", "Hoe we begonnen, wie er kwamen en wat we veranderden.",
            "Vraag deelnemers zelf wat ze willen.", null, [World.Node(piece.Node)], on));
        var toAll = dice.Chance(0.7);
        yield return new(on.AddDays(3).At(9), library.Director, new ShareCase(
            toAll ? CaseAudience.Network : CaseAudience.NamedOrganisations, toAll ? [] : [.. dice.Some(others, 3).Select(other => other.Id)], on.AddDays(3)), id);
        if (!toAll) yield break;
        foreach (var other in dice.Some(others, dice.Between(0, 4)))
            yield return new(on.AddDays(5).At(10), other.Staff, new ReactToCase(dice.Pick(Enum.GetValues<CaseReactionKind>()), "Hier speelt hetzelfde.", on.AddDays(5)), id);
        foreach (var other in dice.Some(others, dice.Between(0, 2)))
            yield return new(on.AddDays(20).At(10), other.Staff, new ReuseCase("Met een eigen draai overgenomen.", on.AddDays(20)), id);
        if (dice.Chance(0.2))
            yield return new(on.AddDays(25).At(14), library.Staff, new HoldLearningSession([.. dice.Some(others, 5).Select(other => other.Id)], "Delen wat misging helpt het meest.", on.AddDays(25)), id);
    }

    private static IEnumerable<Play> Experiment(Library library, DateOnly month, Dice dice)
    {
        var (on, code, piece) = (month.AddDays(dice.Between(2, 12)), $"{library.Short}-{month:yyyyMM}", dice.Pick(Repertoire.All));
        var id = $"experiment-{code}";
        yield return new(on.At(9), library.Staff, new StateHypothesis(
            code, null, $"{piece.Title} op een ander uur", "Op een later uur komen meer mensen die er nog niet kwamen.", "Aantal nieuwe deelnemers", null, [World.Node(piece.Node)], on));
        yield return new(on.AddDays(7).At(9), library.Staff, new StartExperiment(on.AddDays(7)), id);
        var works = dice.Chance(0.6);
        yield return new(on.AddDays(35).At(9), library.Staff, new ObserveResult(
            on.AddDays(35), works ? "Er kwamen meer nieuwe mensen." : "Het bleef even druk.", works ? ObservationVerdict.Yes : ObservationVerdict.No, null), id);
        yield return new(on.AddDays(42).At(9), library.Director, new DecideExperiment(
            works ? ExperimentDecision.Scale : ExperimentDecision.Stop, works ? "Ook elders proberen" : "Geen verschil", works ? null : "Het uur is niet wat mensen tegenhoudt.", null, on.AddDays(42)), id);
    }
}
