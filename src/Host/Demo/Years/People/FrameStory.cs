using Samenkracht.Volunteers.Allowances;
using Samenkracht.Volunteers.Courses;
using Samenkracht.Volunteers.Screenings;
using Samenkracht.Volunteers.Tasks;

namespace Samenkracht.Host.Demo.Years.People;

/// <summary>What there must be before anybody works: courses, tasks, how long a certificate is good for, and what is paid.</summary>
internal sealed class FrameStory(Telling telling, Roster roster) : IStory
{
    private static readonly DateOnly Published = new(2020, 12, 8);

    public IEnumerable<Play> In(DateOnly month)
    {
        if (Published.IsIn(month))
            foreach (var (code, title, hours, node) in TaskKind.Courses)
                yield return new(Published.At(9), Telling.Office, new PublishCourse(code, "organisation-rijnbrink", title, hours, 36, [code], World.Node(node), Published));
        foreach (var library in telling.World.Libraries)
        {
            if (library.From.IsIn(month)) foreach (var play in Begin(library)) yield return play;
            if (month.Month == 12 && month.Year is 2022 or 2023 && library.ExistsOn(month.AddDays(14)) && library.ExistsOn(month.AddMonths(2))) yield return Raise(library, month);
            if (month is { Month: 10, Year: < 2025 } && library.ExistsOn(month) && Wrong(library, month) is { } wrong) yield return wrong;
        }
    }

    private static IEnumerable<Play> Begin(Library library)
    {
        foreach (var kind in TaskKind.All)
            yield return new(library.From.At(7.5), library.Director, new DefineTask(kind.CodeAt(library), kind.Description, library.From, library.Id));
        yield return new(library.From.At(7.5), library.Director, new DefineTask(Professional(library), new("Collectie kiezen", true, false, [], default, [World.Node("a3-d1")], false), library.From, library.Id));
        yield return new(library.From.At(7.6), library.Director, new SetScreeningPolicy(library.Id, ScreeningPolicy.DefaultMonths, library.From));
        yield return new(library.From.At(7.6), library.Director, new SetAllowanceRule(library.Id, AllowanceTelling.Unit(library), AllowanceTelling.Rate(library, library.From), null, library.From));
    }

    private static Play Raise(Library library, DateOnly month)
    {
        var from = new DateOnly(month.Year + 1, 1, 1);
        return new(month.AddDays(14).At(10), library.Director, new ChangeAllowanceRate(AllowanceTelling.Unit(library), AllowanceTelling.Rate(library, from), null, from), AllowanceRule.IdOf(library.Id));
    }

    // A coordinator means well: a statutory function of the library is not for volunteers.
    private Play? Wrong(Library library, DateOnly month)
    {
        var dice = telling.Dice($"professional {library.Code} {month.Year}");
        return dice.Chance(0.1) && roster.Of(library).FirstOrDefault(helper => helper.LeftOn is null) is { } helper
            ? new(month.AddDays(9).At(10), library.Coordinator(), new AssignVolunteer(helper.VolunteerId, month.AddDays(9)), $"volunteer-task-{Professional(library)}", TaskProfile.ForProfessionals.Name)
            : null;
    }

    private static string Professional(Library library) => $"collectie-{library.Short}";
}
