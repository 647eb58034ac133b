using Samenkracht.Volunteers.Agreements;
using Samenkracht.Volunteers.People;
using Samenkracht.Volunteers.Screenings;
using Samenkracht.Volunteers.Shifts;
using Samenkracht.Volunteers.Volunteering;

namespace Samenkracht.Volunteers.Tasks;

/// <summary>The one place that tells whether a volunteer may do a task on a day, and if not, every reason why.</summary>
public static class MayDo
{
    /// <summary>Who works with people knows how to behave (the integrity policy of the branch).</summary>
    public static readonly Rule ConductNotAccepted = new("volunteer-conduct-not-accepted", "This volunteer has not accepted the code of conduct by that day.");

    /// <summary>What a task asks to be learned is learned first.</summary>
    public static readonly Rule TrainingMissing = new("volunteer-training-missing", "This volunteer has no valid certificate of a course that the task needs on that day.");

    /// <summary>A task can ask for an age.</summary>
    public static readonly Rule TooYoung = new("volunteer-too-young", "This volunteer is younger than the task asks.");

    /// <summary>
    /// Young people do not work late, without pay no more than with: under 16 not between 19:00 and 7:00, under 18 not between 23:00
    /// and 6:00 (Arbeidstijdenwet art. 3:2 and 5:3, Nadere regeling kinderarbeid).
    /// </summary>
    public static readonly Rule TooLate = new(
        "volunteer-too-young-for-the-hour", "A volunteer under 16 works between 7:00 and 19:00, and one of 16 or 17 between 6:00 and 23:00.");

    /// <summary>Nobody is at two places, of whichever organisations.</summary>
    public static readonly Rule ElsewhereThen = new("volunteer-elsewhere-then", "This volunteer has another shift at that time.");

    /// <summary>What was promised can be paid, and an allowance over a limit is taxed as a whole (Wet op de loonbelasting 1964 art. 2 lid 6).</summary>
    public static readonly Rule AllowanceReached = new(
        "volunteer-allowance-reached", "The task pays an allowance, and this volunteer can be paid nothing more without tax on that day.");

    private static readonly TimeZoneInfo Netherlands = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>Why the volunteer may not do the task on the day; none when it may be done.</summary>
    public static IReadOnlyList<Refusal> Reasons(TaskProfile task, Standing standing, DateOnly day) =>
    [
        .. task.RefusesVolunteers is { } unfit ? One(unfit) : [],
        .. standing.Volunteer is not { } volunteer || standing.Person is not { } person || !volunteer.BelongsTo(task.OrganisationId)
            ? One(Volunteer.NotKnown)
            : OfThePerson(task, standing, volunteer, person, day),
    ];

    /// <summary>The same for a shift of the task, with what comes of its hours.</summary>
    public static IReadOnlyList<Refusal> Reasons(TaskProfile task, Standing standing, Shift shift, IEnumerable<Shift> others) =>
    [
        .. Reasons(task, standing, shift.Day),
        .. standing.Person is { } person && IsTooLate(person.AgeClassOn(shift.Day), shift) ? One(TooLate) : [],
        .. others.Any(other => other.Id != shift.Id && other.Status == ShiftStatus.Offered && other.Overlaps(shift)) ? One(ElsewhereThen) : [],
    ];

    private static IEnumerable<Refusal> OfThePerson(TaskProfile task, Standing standing, Volunteer volunteer, Person person, DateOnly day)
    {
        if (!volunteer.IsAtWorkOn(day)) yield return new(Volunteer.NotAtWork);
        if (standing.Agreement?.InForceOn(day) is null) yield return new(VolunteerAgreement.Missing);
        if (volunteer.CodeOfConductOn is not { } accepted || accepted > day) yield return new(ConductNotAccepted);
        if (task.Description is not { } asks) yield break;
        if (asks.NeedsScreening && standing.Screening?.ValidOn(day) != true) yield return new(Screening.NotValid);
        if (asks.Courses.Where(course => standing.Training?.Holds(course, day) != true).ToList() is { Count: > 0 } missing)
            yield return new(TrainingMissing, "courses", missing);
        if (person.AgeClassOn(day) < asks.MinimumAge) yield return new(TooYoung);
        if (asks.PaidAllowance && standing.Accounts.Any(account => account.BelongsTo(task.OrganisationId) && account.CapReachedOn(day)))
            yield return new(AllowanceReached);
    }

    private static bool IsTooLate(AgeClass age, Shift shift) => age switch
    {
        AgeClass.Under16 => !IsWithin(shift, new(7, 0), new(19, 0)),
        AgeClass.From16To17 => !IsWithin(shift, new(6, 0), new(23, 0)),
        _ => false,
    };

    private static bool IsWithin(Shift shift, TimeOnly from, TimeOnly until)
    {
        var (start, end) = (TimeZoneInfo.ConvertTime(shift.StartsAt, Netherlands).DateTime, TimeZoneInfo.ConvertTime(shift.EndsAt, Netherlands).DateTime);
        var day = DateOnly.FromDateTime(start);
        return start >= day.ToDateTime(from) && end <= day.ToDateTime(until);
    }

    private static Refusal[] One(Rule rule) => [new(rule)];
}
