using Samenkracht.Programming.Desks;

namespace Samenkracht.Host.Demo.Years;

/// <summary>An information point for digital government in every library by the end of 2022, with the contacts at its desk.</summary>
internal sealed class DesksStory(Telling telling) : IStory
{
    private const double ContactsPerYear = 7_000;

    public IEnumerable<Play> In(DateOnly month) => telling.World.Libraries.SelectMany(library => In(library, month));

    private IEnumerable<Play> In(Library library, DateOnly month)
    {
        var opens = Opens(library);
        if (opens.IsIn(month) && library.ExistsOn(opens)) yield return Open(library, opens);
        foreach (var play in Days(library, month, opens)) yield return play;
        if (library.IsPredecessor && library.Until.IsIn(month)) yield return Close(library);
    }

    private DateOnly Opens(Library library) => library.From > World.First
        ? library.From.AddDays(6)
        : new DateOnly(2021, 2, 1).AddDays(telling.Dice($"desk {library.Code}").Between(0, 640)).Workday();

    private static Play Open(Library library, DateOnly on) => new(on.At(8), library.Staff, new OpenServicePoint(
        $"ido-{library.Short}", "Informatiepunt Digitale Overheid", ServicePointKind.Ido, library.Houses[0].Id, 12,
        [$"organisation-{library.Municipalities[0]}"], [World.Node("a2-d3")], on));

    private static Play Close(Library library) => new(
        library.Until.At(18), library.Director, new CloseServicePoint(library.Until, "Gaat verder bij Bibliotheek Twente"), $"service-point-ido-{library.Short}");

    private IEnumerable<Play> Days(Library library, DateOnly month, DateOnly opens)
    {
        var dice = telling.Dice($"desk {library.Code} {month:yyyy-MM}");
        var (from, until) = (opens > month ? opens.AddDays(1) : month, library.Until < month.LastOfMonth() ? library.Until.AddDays(-1) : month.LastOfMonth());
        if (until < from || month > World.Last) yield break;
        var contacts = dice.Whole(ContactsPerYear / 12 * telling.Scale * library.Profile.Population / 1_167_383.0 * (month.Year < 2022 ? 0.6 : 1));
        var most = Math.Max(6, contacts / 5);
        for (var day = from; day <= until && contacts > 0; day = day.AddDays(dice.Between(2, 5)))
        {
            if (day.DayOfWeek is DayOfWeek.Sunday or DayOfWeek.Saturday || Season.IsShut(day)) continue;
            var (point, id) = ($"service-point-ido-{library.Short}", $"desk-day-ido-{library.Short}-{day:yyyy-MM-dd}");
            yield return new(day.At(9), library.Staff, new OpenDay(point, day));
            for (var today = Math.Min(contacts, dice.Between(1, most)); today > 0; today--, contacts--)
            {
                var isReferred = dice.Chance(0.3);
                yield return new(day.At(10), library.Staff, new RegisterContact(
                    dice.Pick(Enum.GetValues<ContactChannel>()), dice.Between(5, 45), dice.Chance(0.7) ? ContactSubject.DigitalGovernment : ContactSubject.Other,
                    dice.Pick(Enum.GetValues<QuestionCategory>()), null, null, isReferred ? $"organisation-{library.Municipalities[0]}" : null), id);
            }

            yield return new(day.At(17), library.Staff, new CloseDay(day), id);
        }
    }
}
