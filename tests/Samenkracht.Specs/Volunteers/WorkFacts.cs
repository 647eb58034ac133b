using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Common.Sealing;
using Samenkracht.Volunteers.Agreements;
using Samenkracht.Volunteers.Courses;
using Samenkracht.Volunteers.Hours;
using Samenkracht.Volunteers.People;
using Samenkracht.Volunteers.Screenings;
using Samenkracht.Volunteers.Shifts;
using Samenkracht.Volunteers.Tasks;
using Samenkracht.Volunteers.Volunteering;

namespace Samenkracht.Specs.Volunteers;

/// <summary>Joke helps as a language coach at the library of Deventer on a Saturday in November 2023; Ali can too.</summary>
internal static class TheWork
{
    public const string Library = "organisation-bibliotheek-deventer";
    public const string Other = "organisation-bibliotheek-hengelo";
    public const string Uuid = "0190a1b2-0000-7000-8000-000000000037";
    public const string Joke = $"volunteer-{Uuid}-bibliotheek-deventer";
    public const string JokePerson = $"person-{Uuid}";
    public const string AliUuid = "0190a1b2-0000-7000-8000-000000000038";
    public const string Ali = $"volunteer-{AliUuid}-bibliotheek-deventer";
    public const string AliPerson = $"person-{AliUuid}";
    public const string TaskId = "volunteer-task-taalmaatje";
    public const string Course = "course-taalcoach";
    public const string Node = "policy-plan-samenkracht-2021-2024/a2-d2";
    public const string Project = "network-project-taal";
    public const string Activity = "activity-taalcafe";
    public const string Square = "location-stromarkt";
    public const string ShiftId = "volunteer-shift-1";
    public const string SheetId = $"hours-sheet-{Uuid}-bibliotheek-deventer-2023-11";

    public static readonly DateOnly Begin = new(2023, 9, 1);
    public static readonly DateOnly Friday = new(2023, 11, 17);
    public static readonly DateOnly Saturday = new(2023, 11, 18);
    public static readonly DateOnly Today = new(2023, 11, 16);

    public static readonly TaskDescription Description = new("Taalmaatje", false, true, [Course], AgeClass.From16To17, [Node], true);
    public static readonly TaskDefined Defined = new(TaskId, Library, null, Description, Begin);
    public static readonly VolunteerAssigned Assigned = new(TaskId, Joke, JokePerson, Library, Begin);
    public static readonly VolunteerAssigned AliAssigned = new(TaskId, Ali, AliPerson, Library, Begin);
    public static readonly TaskStubMade Stub = new("volunteer-task-taal-bibliotheek-deventer", Library, "Taal voor iedereen", Project, [Node], Begin);
    public static readonly TaskRetired Retired = new(TaskId, new(2023, 11, 1), "Het spreekuur stopt");

    // From ten to twelve in the morning in the Netherlands.
    public static readonly ShiftOffered Offered = new(
        ShiftId, Library, TaskId, Saturday, At(Saturday, 9), 120, 1, Activity, 3, Square, new(2023, 10, 1));

    public static readonly ShiftClaimed Claimed = new(ShiftId, TaskId, Joke, JokePerson, Saturday, ClaimedBy.Volunteer, null, new(2023, 10, 10));
    public static readonly ReplacementNeeded Needed = new(
        ShiftId, TaskId, Joke, JokePerson, Saturday, ReplacementCause.ScreeningExpired, Saturday, "Verklaring omtrent het gedrag verlopen");

    public static readonly Work OfTask = new(new(2023, 11, 7), TaskId, null, null, null, null, [Node]);
    public static readonly Work OfSession = new(new(2023, 11, 11), TaskId, Activity, 2, "volunteer-shift-2", Project, [Node]);
    public static readonly HoursSheetOpened Opened = new(SheetId, Joke, JokePerson, Library, new(2023, 11, 1));
    public static readonly HoursLogged Logged = new(SheetId, Joke, 1, OfTask, 150, LoggedBy.Volunteer);
    public static readonly HoursProposed Proposed = new(SheetId, Joke, 2, OfSession, 120);
    public static readonly HoursConfirmed Confirmed = new(SheetId, Joke, Library, [new(1, OfTask, 150), new(2, OfSession, 120)], new(2023, 11, 14));
    public static readonly HoursDisputed Disputed = new(SheetId, Joke, 1, OfTask, new(2023, 11, 14), "Het duurde korter");
    public static readonly MonthLocked Locked = new(SheetId, Joke, Library, new(2023, 11, 1), new(2023, 12, 2));

    /// <summary>An hour of a day, UTC.</summary>
    public static DateTimeOffset At(DateOnly day, int hour, int minute = 0) => new(day.ToDateTime(new(hour, minute)), TimeSpan.Zero);

    public static TaskProfile Task(params IFact[] facts) => Given.State<TaskProfile>([Defined, .. facts]);

    public static Shift Shift(params IFact[] facts) => Given.State<Shift>([Offered, .. facts]);

    public static HoursSheet Sheet(params IFact[] facts) => Given.State<HoursSheet>([Opened, .. facts]);

    /// <summary>All that is known of somebody who may do the task; the certificate of conduct is good until the given day.</summary>
    public static Standing Ready(string uuid = Uuid, AgeClass age = AgeClass.From21, DateOnly? screenedUntil = null)
    {
        var (volunteer, person, none) = ($"volunteer-{uuid}-bibliotheek-deventer", $"person-{uuid}", Sealed.Was("x"));
        var (agreement, screening, record) = (VolunteerAgreement.IdOf(volunteer), Screening.IdOf(volunteer), TrainingRecord.IdOf(person));
        return new(
            volunteer,
            Given.State<Volunteer>(
                new VolunteerApplied(volunteer, person, Library, Begin), new CodeOfConductAccepted(volunteer, person, Library, Begin),
                new VolunteerAccepted(volunteer, person, Library, Begin)),
            Given.State<Person>(new PersonRegistered(person, Library, none, null, null, null, age, Begin)),
            Given.State<VolunteerAgreement>(
                new VolunteerAgreementOffered(agreement, volunteer, person, Library, 1, new(4, AllowanceKind.None, false, 14), Begin, null, Begin),
                new VolunteerAgreementSigned(agreement, volunteer, person, Library, 1, Signatory.Volunteer, null, Begin),
                new VolunteerAgreementSigned(agreement, volunteer, person, Library, 1, Signatory.Organisation, null, Begin)),
            Given.State<Screening>(
                new ScreeningRequested(screening, volunteer, person, Library, Begin),
                new ScreeningConfirmed(screening, volunteer, person, Library, none, Begin, "coordinator", 36, screenedUntil ?? new(2026, 8, 31), Begin)),
            Given.State<TrainingRecord>(
                new TrainingRecordOpened(record, person, Library, Begin), new PersonEnrolled(record, person, 1, Course, Library, null, null, Begin),
                new TrainingAttended(record, person, 1, Course, Library, 3, null, Begin), new CertificateAwarded(record, person, 1, Course, Library, null, null, Begin)),
            []);
    }

    /// <summary>A moment to decide at, with what is known of these people.</summary>
    public static Asked Asked(AroundShift? around, params Standing[] known) => Given.Asked(Today, Coordinator, [.. known.SelectMany(States)]) with { Looked = around };

    public static readonly Actor Coordinator = Given.By("volunteer-coordinator", Library);

    private static IEnumerable<(string Id, object State)> States(Standing known) =>
        new object?[] { known.Volunteer, known.Person, known.Agreement, known.Screening, known.Training }
            .OfType<object>().Select(state => ((string)state.GetType().GetProperty("Id")!.GetValue(state)!, state));
}
