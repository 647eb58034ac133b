using Samenkracht.Volunteers.Agreements;
using Samenkracht.Volunteers.Courses;
using Samenkracht.Volunteers.People;
using Samenkracht.Volunteers.Screenings;
using Samenkracht.Volunteers.Tasks;
using Samenkracht.Volunteers.Volunteering;

namespace Samenkracht.Host.Demo.Years.People;

/// <summary>Plays how a person becomes a volunteer: from the application to the first day of work.</summary>
internal static class IntakeTelling
{
    private static readonly string[] Numbers = ["0570 00", "053 000", "074 000", "038 000"];

    /// <summary>Somebody new: within four weeks.</summary>
    public static IEnumerable<Play> New(Helper helper, DateOnly appliedOn, Dice dice)
    {
        helper.WorksFrom = appliedOn.AddDays(22);
        return [Register(helper, appliedOn, dice), .. Apply(helper, appliedOn, 5), .. Contract(helper, appliedOn.AddDays(9), dice), .. Fit(helper, appliedOn, 21, dice)];
    }

    /// <summary>Somebody who was there already when the library began to use the system: all on one day.</summary>
    public static IEnumerable<Play> TakenOver(Helper helper, DateOnly on, Dice dice)
    {
        helper.WorksFrom = on;
        return [Register(helper, on, dice), .. Apply(helper, on, 0), .. Contract(helper, on, dice), .. Fit(helper, on, 0, dice)];
    }

    /// <summary>Application, interview, code of conduct and acceptance of a person who is known.</summary>
    public static IEnumerable<Play> Apply(Helper helper, DateOnly on, int days)
    {
        var (coordinator, interview) = (helper.Library.Coordinator(), on.AddDays(days));
        yield return new(on.At(9.1), coordinator, new ApplyAsVolunteer(helper.PersonId, helper.Library.Id, on));
        yield return new(interview.At(9.2), coordinator, new InterviewVolunteer(interview), helper.VolunteerId);
        yield return new(interview.At(9.3), coordinator, new AcceptCodeOfConduct(interview), helper.VolunteerId);
        yield return new(helper.AcceptedOn.At(9.4), coordinator, new AcceptVolunteer(helper.AcceptedOn), helper.VolunteerId);
    }

    /// <summary>The agreement, signed by both, and the account of who is paid.</summary>
    public static IEnumerable<Play> Contract(Helper helper, DateOnly on, Dice dice)
    {
        var (coordinator, offered) = (helper.Library.Coordinator(), helper.AcceptedOn);
        var kind = !helper.IsPaid ? AllowanceKind.None : AllowanceTelling.IsByHour(helper.Library) ? AllowanceKind.PerHour : AllowanceKind.PerMonth;
        yield return new(offered.At(9.5), coordinator, new OfferVolunteerAgreement(helper.VolunteerId, new(dice.Between(2, 6), kind, true, 14), on, null, offered));
        yield return new(on.At(9.6), coordinator, new SignVolunteerAgreement(Signatory.Volunteer, null, on), helper.AgreementId);
        yield return new(on.At(9.7), helper.Library.Director, new SignVolunteerAgreement(Signatory.Organisation, null, on), helper.AgreementId);
        if (helper.IsPaid) yield return new(on.At(9.8), coordinator, new RecordPaymentDetails(SyntheticPeople.Name(dice), TestIban.Of(dice), on), helper.PersonId);
    }

    /// <summary>Certificate of conduct, course and task, as far as the task needs them.</summary>
    public static IEnumerable<Play> Fit(Helper helper, DateOnly on, int days, Dice dice)
    {
        var (coordinator, ready) = (helper.Library.Coordinator(), on.AddDays(days));
        if (helper.Task.NeedsScreening)
        {
            // Who was there already has a certificate of some years ago.
            var issued = days == 0 ? on.AddMonths(-dice.Between(1, 34)).AddDays(-dice.Between(0, 27)) : ready.AddDays(-3);
            helper.ScreenedUntil = issued.AddMonths(ScreeningPolicy.DefaultMonths).AddDays(-1);
            yield return new(helper.AcceptedOn.At(9.82), coordinator, new RequestScreening(helper.VolunteerId, helper.AcceptedOn));
            yield return new(ready.At(9.84), coordinator, new ConfirmScreening(Certificate(dice), issued, ready), helper.ScreeningId);
        }

        if (helper.Task.Course is { } course)
        {
            yield return new(helper.AcceptedOn.At(9.85), coordinator, new OpenTrainingRecord(helper.PersonId, helper.Library.Id, helper.AcceptedOn));
            yield return new(helper.AcceptedOn.At(9.86), coordinator, new EnrolPerson($"course-{course}", helper.Library.Id, helper.AcceptedOn), helper.TrainingId);
            yield return new(ready.At(9.87), coordinator, new RecordTrainingAttendance(1, TaskKind.Courses.Single(one => one.Code == course).Hours, ready), helper.TrainingId);
            yield return new(ready.At(9.88), coordinator, new AwardCertificate(1, ready), helper.TrainingId);
        }

        yield return new(ready.At(9.9), coordinator, new AssignVolunteer(helper.VolunteerId, ready), helper.TaskId);
    }

    public static string Certificate(Dice dice) => FormattableString.Invariant($"SYN-{dice.Between(100_000, 999_999)}");

    public static Play Register(Helper helper, DateOnly on, Dice dice)
    {
        var name = SyntheticPeople.Name(dice);
        return new(
            on.At(9), helper.Library.Coordinator(),
            new RegisterPerson(name, SyntheticPeople.Email(name), FormattableString.Invariant($"{dice.Pick(Numbers)}{dice.Between(1_000, 9_999)}"), null, AgeClass.From21, on), helper.PersonId);
    }
}
