using Samenkracht.Volunteers.Competences;
using Samenkracht.Volunteers.Development;
using Samenkracht.Volunteers.People;

namespace Samenkracht.Host.Demo.Years.People;

/// <summary>The development of staff: a plan for each year, an assessment against the profile, now and then a secondment, and action for vitality.</summary>
internal sealed class StaffStory(Telling telling) : IStory
{
    private const string Profile = "competence-profile-bibliotheekmedewerker";
    private static readonly DateOnly Defined = new(2020, 12, 9);
    private static readonly string[] Codes = ["taalcoaching", "digitaal-begeleiden", "netwerken"];

    public IEnumerable<Play> In(DateOnly month)
    {
        if (Defined.IsIn(month)) yield return Define();
        foreach (var library in telling.World.Libraries)
        {
            if (library.From.IsIn(month))
                for (var at = 1; at <= Size(library); at++)
                    foreach (var play in Begin(library, at)) yield return play;
            if (month.Month == 2 && library.ExistsOn(month) && month < World.Last)
                for (var at = 1; at <= Size(library); at++)
                    foreach (var play in Plan(library, at, month)) yield return play;
            if (month is { Month: 4, Year: < 2025 } && library.ExistsOn(month) && telling.Dice($"vitality {library.Code} {month.Year}").Chance(telling.Light * 2))
                foreach (var play in Walk(library, month)) yield return play;
        }

        if (month is { Month: 3 or 9, Year: < 2025 }) foreach (var play in Second(month)) yield return play;
    }

    private int Size(Library library) => Math.Max(1, (int)Math.Round(library.Profile.Staff * telling.Scale));

    private string Person(Library library, int at) => $"person-{telling.Dice($"staff {library.Code} {at}").Uuid()}";

    private static Play Define() => new(Defined.At(9), Telling.Office, new DefineProfile(
        "bibliotheekmedewerker", "organisation-rijnbrink", "Medewerker van de bibliotheek",
        [new(Codes[0], "Taalvragers begeleiden", 3), new(Codes[1], "Begeleiden bij digitale vaardigheden", 3), new(Codes[2], "Samenwerken met partners", 2)], World.Node("a4-d5"), Defined));

    private IEnumerable<Play> Begin(Library library, int at)
    {
        var (dice, person, on) = (telling.Dice($"staff begins {library.Code} {at}"), Person(library, at), library.From.AddDays(16));
        var name = SyntheticPeople.Name(dice);
        yield return new(on.At(9), library.Coordinator(), new RegisterPerson(name, SyntheticPeople.Email(name), null, null, AgeClass.From21, on), person);
        yield return new(on.At(10), library.Director, new AssessPerson(person, library.Id, Profile, [.. Codes.Select(code => new AssessedLevel(code, dice.Between(1, 3)))], on));
    }

    private IEnumerable<Play> Plan(Library library, int at, DateOnly month)
    {
        var (dice, plan, on) = (telling.Dice($"plan {library.Code} {at} {month.Year}"), $"development-plan-{library.Short}-{at}-{month.Year}", month.AddDays(2));
        var (until, middle) = (library.Before(new(month.Year, 12, 31)), on.AddMonths(5));
        decimal budget = 250 * dice.Between(2, 5);
        yield return new(on.At(9), library.Director, new AgreePlan(Person(library, at), budget, on, until, on), plan);
        yield return new(on.At(9.1), library.Director, new AddDevelopmentGoal(dice.Pick(Codes), Profile, until, on), plan);
        yield return new(on.AddDays(60).At(9), library.Director, new UseBudget(Math.Round(budget * (decimal)(0.3 + (0.6 * dice.Fraction())), 2), null, on.AddDays(60)), plan);
        yield return new(middle.At(9), library.Director, new ReviewPlan([], dice.Chance(0.8) ? PlanOutcome.OnCourse : PlanOutcome.NeedsChange, middle), plan);
        var end = library.Before(new(month.Year, 12, 12));
        yield return new(end.At(9), library.Director, new ReviewPlan(dice.Chance(0.7) ? [1] : [], PlanOutcome.Completed, end), plan);
    }

    private IEnumerable<Play> Second(DateOnly month)
    {
        var (dice, on) = (telling.Dice($"secondment {month:yyyy-MM}"), month.AddDays(8));
        var (from, until) = (month.AddMonths(1), month.AddMonths(3).AddDays(27));
        var libraries = dice.Some(telling.World.Libraries.Where(library => library.ExistsOn(on) && library.ExistsOn(until)).ToList(), 2);
        var (home, host, id) = (libraries[0], libraries[1], $"secondment-{month:yyyyMM}");
        yield return new(on.At(10), home.Director, new AgreeSecondment(Person(home, 1), host.Id, 8, from, until, World.Node("a4-d5"), on), id);
        yield return new(on.AddDays(3).At(10), host.Director, new AcceptSecondment(on.AddDays(3)), id);
        if (dice.Chance(0.3)) yield return new(from.AddDays(40).At(10), home.Director, new EndSecondment(from.AddDays(50), from.AddDays(40), "Het project is eerder klaar"), id);
    }

    private IEnumerable<Play> Walk(Library library, DateOnly month)
    {
        var (dice, code) = (telling.Dice($"walk {library.Code} {month.Year}"), $"wandelen-{library.Short}-{month.Year}");
        yield return new(month.AddDays(4).At(9), library.Director, new StartVitalityAction(code, "Samen wandelen in de pauze", VitalityTheme.Movement, World.Node("a4-d5"), month.AddDays(4)));
        for (var week = 1; week <= 3; week++)
            yield return new(month.AddDays(4 + (7 * week)).At(13), library.Director, new CountVitalityParticipation(dice.Between(2, 14), month.AddDays(4 + (7 * week))), $"vitality-action-{code}");
        yield return new(month.AddDays(60).At(9), library.Director, new EndVitalityAction(month.AddDays(60), "Gaat op in het vaste rooster"), $"vitality-action-{code}");
    }
}
