using Samenkracht.Volunteers.Agreements;
using Samenkracht.Volunteers.Allowances;
using Samenkracht.Volunteers.Courses;
using Samenkracht.Volunteers.Hours;
using Samenkracht.Volunteers.Screenings;
using Samenkracht.Volunteers.Volunteering;

namespace Samenkracht.Host.Demo.Years.People;

/// <summary>A volunteer of a library as the stories need to know one. What there is of a volunteer keeps its id when a merger brings another library.</summary>
/// <param name="personId">The pseudonym.</param>
/// <param name="home">The library where the volunteer applied.</param>
/// <param name="task">What the volunteer does.</param>
/// <param name="acceptedOn">The first day as a volunteer.</param>
internal sealed class Helper(string personId, Library home, TaskKind task, DateOnly acceptedOn)
{
    public string PersonId => personId;

    private Library Home { get; } = home;

    /// <summary>The library now.</summary>
    public Library Library { get; private set; } = home;

    public TaskKind Task => task;

    public string TaskId => task.IdAt(Home);

    public string VolunteerId => Volunteer.IdOf(personId, Home.Id);

    public string AgreementId => VolunteerAgreement.IdOf(personId, Home.Id);

    public string ScreeningId => Screening.IdOf(personId, Home.Id);

    public string TrainingId => TrainingRecord.IdOf(personId);

    public DateOnly AcceptedOn { get; } = acceptedOn;

    /// <summary>The first day of work.</summary>
    public DateOnly WorksFrom { get; set; } = acceptedOn;

    public DateOnly? LeftOn { get; set; }

    /// <summary>The last day of the certificate of conduct; null for a task without.</summary>
    public DateOnly? ScreenedUntil { get; set; }

    /// <summary>Whether an allowance is paid, by the month.</summary>
    public bool IsPaid { get; init; }

    /// <summary>Whether a story of its own tells what the volunteer does, and when it ends.</summary>
    public bool HasOwnStory { get; init; }

    /// <summary>Whether the hours come from shifts.</summary>
    public bool WorksByShift { get; init; }

    /// <summary>The day of the last payment.</summary>
    public DateOnly? PaidOn { get; set; }

    /// <summary>Claims so far, by the year of the account.</summary>
    public Dictionary<int, int> Claims { get; } = [];

    public void PassTo(Library successor) => Library = successor;

    public string SheetOf(DateOnly month) => HoursSheet.IdOf(VolunteerId, month);

    public string AccountOf(int year) => AllowanceAccount.IdOf(personId, Library.Id, year);

    public DateOnly LastDayIn(DateOnly month) => LeftOn is { } left && left < month.LastOfMonth() ? left : month.LastOfMonth();
}

/// <summary>Who in a library deals with volunteers.</summary>
internal static class LibraryPeople
{
    public static DemoActor Coordinator(this Library library) => new("volunteer-coordinator", library.Id);

    /// <summary>Somebody else than who claims.</summary>
    public static DemoActor Controller(this Library library) => new("controller", library.Id, $"controller-{library.Short}");

    /// <summary>The day on which a month is settled: in the first days of the next, or while the library still exists.</summary>
    public static DateOnly Settles(this Library library, DateOnly month) => library.Before(month.AddMonths(1).AddDays(2));

    /// <summary>The day, or the last day of the library when that is earlier.</summary>
    public static DateOnly Before(this Library library, DateOnly day) => day < library.Until ? day : library.Until;
}
