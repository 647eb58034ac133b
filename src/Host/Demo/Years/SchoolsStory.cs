using Samenkracht.Programming.EducationSites;

namespace Samenkracht.Host.Demo.Years;

/// <summary>Schools and childcare where libraries work on reading: enrolled, supplied, measured each year, spoken with each year.</summary>
internal sealed class SchoolsStory(Telling telling) : IStory
{
    private const double Sites = 1_000;

    public IEnumerable<Play> In(DateOnly month) => telling.World.Libraries.SelectMany(library =>
        library.From.IsIn(month) ? Numbers(library).SelectMany(number => Enrol(library, number))
        : month.Month == 5 && library.From < month && library.ExistsOn(month) ? Numbers(library).SelectMany(number => Measure(library, number, month.Year))
        : library.IsPredecessor && library.Until.IsIn(month) ? Numbers(library).Select(number => new Play(
            library.Until.At(17), library.Director, new EndSite(library.Until, "Gaat verder bij Bibliotheek Twente"), Id(library, number)))
        : []);

    private IEnumerable<int> Numbers(Library library) => Enumerable.Range(1, Math.Max(1, (int)(Sites * telling.Light * 0.5 * library.Profile.Population / 1_167_383)));

    private static string Id(Library library, int number) => $"education-site-{library.Short}-{number}";

    private static SiteProgramme ProgrammeOf(int number) => (number % 5) switch { 0 => SiteProgramme.DbosSecondary, 1 or 2 => SiteProgramme.BoekstartChildcare, _ => SiteProgramme.DbosPrimary };

    private IEnumerable<Play> Enrol(Library library, int number)
    {
        var dice = telling.Dice($"school {library.Code} {number}");
        var (on, programme, id) = (library.From.AddDays(dice.Between(5, 20)), ProgrammeOf(number), Id(library, number));
        var kind = programme switch { SiteProgramme.BoekstartChildcare => "Kinderopvang", SiteProgramme.DbosPrimary => "Basisschool", _ => "Voortgezet onderwijs" };
        yield return new(on.At(9), library.Staff, new EnrolSite(
            $"{library.Short}-{number}", $"{kind} {number}", $"organisation-{library.Municipalities[0]}", programme, dice.Between(40, 400), null,
            [World.Node(programme == SiteProgramme.BoekstartChildcare ? "a1-d2" : "a1-d1")], on));
        yield return new(on.At(10), library.Staff, new AppointCoordinator(CoordinatorRole.ReadingConsultant, true, on), id);
        yield return new(on.At(11), library.Staff, new DeliverCollection(dice.Between(5, 60) * 10, on), id);
        yield return new(on.At(12), library.Staff, new AgreeMonitorCycle(1, on), id);
    }

    private IEnumerable<Play> Measure(Library library, int number, int year)
    {
        var dice = telling.Dice($"school {library.Code} {number} {year}");
        var (on, id) = (new DateOnly(year, 5, dice.Between(10, 28)), Id(library, number));
        // Some are forgotten.
        if (dice.Chance(0.9))
            yield return new(on.At(9), library.Counter, new RecordMonitorResult(
                year, $"{year}.1", Math.Round((decimal)Math.Clamp(dice.Normal(6.6 + ((year - 2021) * 0.15), 0.6), 1, 10), 1), dice.Between(20, 180), on), id);
        if (dice.Chance(0.85))
            yield return new(on.At(15), library.Staff, new HoldAnnualTalk(year, dice.Pick([TalkOutcome.Continue, TalkOutcome.Continue, TalkOutcome.Improve]), on), id);
        if (dice.Chance(0.5)) yield return new(on.At(16), library.Staff, new AgreeReadingPlan(year + 1, "Elke dag een kwartier vrij lezen in alle groepen", on), id);
    }
}
