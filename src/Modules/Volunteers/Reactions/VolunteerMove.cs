using System.Collections.Immutable;
using Samenkracht.Volunteers.Agreements;
using Samenkracht.Volunteers.Allowances;
using Samenkracht.Volunteers.Courses;
using Samenkracht.Volunteers.Hours;
using Samenkracht.Volunteers.People;
using Samenkracht.Volunteers.Screenings;
using Samenkracht.Volunteers.Shifts;
using Samenkracht.Volunteers.Tasks;
using Samenkracht.Volunteers.Volunteering;

namespace Samenkracht.Volunteers.Reactions;

/// <summary>How a merger, or its annulment, lets volunteers and all that is theirs go on with another organisation. Nothing gets another id.</summary>
/// <param name="mergerId">The merger.</param>
/// <param name="from">The first day.</param>
/// <param name="isBack">Whether it is the annulment: then also what is over goes back.</param>
/// <param name="to">Whose something becomes, by its owner and its passages; null when it stays.</param>
public sealed class VolunteerMove(string mergerId, DateOnly from, bool isBack, Func<string, ImmutableArray<Passage>, string?> to)
{
    /// <summary>Who tells a person of another controller does so within a month (AVG art. 14 lid 3).</summary>
    private const int NoticeMonths = 1;

    /// <summary>
    /// The successor is the controller by law (BW 2:309). What was sealed stays under the key with which it was sealed, so nothing is
    /// opened to pass it on; who was erased is told nothing.
    /// </summary>
    public Decision Decide(Person person, Asked asked) =>
    [
        .. person.Files.Select(file => (File: file, To: to(file.ControllerId, file.Passages))).Where(one => one.To is not null).Select(one => new ControllerChanged(
            person.Id, one.File.OpenedById, one.File.ControllerId, one.To!, mergerId,
            one.File.ErasedOn is null ? Passages.Later(asked.Today, from).AddMonths(NoticeMonths) : null, On(one.File.OpenedOn))),
    ];

    /// <summary>Also who has left passes, so that somebody is there to end the term of the file.</summary>
    public Decision Decide(Volunteer volunteer) => to(volunteer.OrganisationId, volunteer.Passages) is { } organisation
        ? [new VolunteerPassedOn(volunteer.Id, volunteer.PersonId, volunteer.OrganisationId, organisation, mergerId, On(volunteer.AppliedOn))]
        : [];

    /// <summary>Each agreement stays the same one with another holder.</summary>
    public Decision Decide(VolunteerAgreement agreement) =>
    [
        .. agreement.Agreements.Select(one => (Agreement: one, To: to(one.HolderId, agreement.Passages))).Where(one => one.To is not null)
            .Select(one => new VolunteerAgreementAssigned(
                agreement.Id, agreement.VolunteerId, agreement.PersonId, one.Agreement.Number, one.Agreement.HolderId, one.To!, mergerId, On(one.Agreement.OfferedOn))),
    ];

    public Decision Decide(Screening screening) => to(screening.OrganisationId, screening.Passages) is { } organisation
        ? [new ScreeningPassedOn(screening.Id, screening.VolunteerId, screening.PersonId, screening.OrganisationId, organisation, mergerId, On(screening.RequestedOn))]
        : [];

    /// <summary>Also what is retired passes: hours of before can still be written down for it.</summary>
    public Decision Decide(TaskProfile task) => to(task.OrganisationId, task.Passages) is { } organisation
        ? [new TaskPassedOn(task.Id, task.OrganisationId, organisation, mergerId, On(task.From))]
        : [];

    /// <summary>What took place before, or does not take place, stays with who arranged it.</summary>
    public Decision Decide(Shift shift) => (isBack || (shift.Day >= from && shift.Status != ShiftStatus.Cancelled)) && to(shift.OrganisationId, shift.Passages) is { } organisation
        ? [new ShiftPassedOn(shift.Id, shift.TaskId, shift.OrganisationId, organisation, mergerId, On(shift.OfferedOn))]
        : [];

    /// <summary>Also months of before pass, so that somebody is there to confirm and correct them; they count for the predecessor.</summary>
    public Decision Decide(HoursSheet sheet) => to(sheet.OrganisationId, sheet.Passages) is { } organisation
        ? [new HoursSheetPassedOn(sheet.Id, sheet.VolunteerId, sheet.OrganisationId, organisation, mergerId, On(sheet.Month))]
        : [];

    public Decision Decide(AllowanceRule rule) => to(rule.OrganisationId, rule.Passages) is { } organisation
        ? [new AllowanceRulePassedOn(rule.Id, rule.OrganisationId, organisation, mergerId, On(rule.Rates.Min(rate => rate.From)))]
        : [];

    /// <summary>In an account of several organisations the successor can stand for two of them; both are there again afterwards.</summary>
    public Decision Decide(AllowanceAccount account) =>
    [
        .. account.Organisations.SelectMany(owner => Others(owner, account.Passages).Select(organisation =>
            new AllowanceAccountPassedOn(account.Id, account.PersonId, owner, organisation, mergerId, On(account.OpenedOn)))),
    ];

    public Decision Decide(Course course) => to(course.OrganisationId, course.Passages) is { } organisation
        ? [new CoursePassedOn(course.Id, course.OrganisationId, organisation, mergerId, On(course.PublishedOn))]
        : [];

    /// <summary>A record of several organisations, likewise.</summary>
    public Decision Decide(TrainingRecord record) =>
    [
        .. record.Organisations.SelectMany(owner => Others(owner, record.Passages).Select(organisation =>
            new TrainingRecordPassedOn(record.Id, record.PersonId, owner, organisation, mergerId, On(record.OpenedOn)))),
    ];

    private IEnumerable<string> Others(string owner, ImmutableArray<Passage> passages) =>
        to(owner, passages) is not { } organisation ? []
        : !isBack ? [organisation]
        : passages.Where(one => one.MergerId == mergerId && one.ToId == owner).Select(one => one.FromId).DefaultIfEmpty(organisation).Distinct();

    private DateOnly On(DateOnly began) => Passages.Later(from, began);
}
