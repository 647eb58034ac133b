using System.Collections.Immutable;

namespace Samenkracht.Volunteers.Courses;

/// <summary>What a person learned, at every organisation. Its id is <c>training-record-</c> and the UUID of the pseudonym.</summary>
public sealed record TrainingRecord(string Id, string PersonId, ImmutableArray<string> Organisations, DateOnly OpenedOn, ImmutableArray<Enrolment> Enrolments,
    ImmutableArray<Passage> Passages) : IBelong
{
    /// <summary>The figure of hours at courses.</summary>
    public const string HoursMeasure = "training-hours";

    /// <summary>The figure of certificates.</summary>
    public const string CertificatesMeasure = "training-certificates";

    /// <summary>Only what was begun can go on.</summary>
    public static readonly Rule NoSuchEnrolment = new("training-enrolment-unknown", "There is no such enrolment in your own organisation.");

    /// <summary>What is said of learning has happened.</summary>
    public static readonly Rule InFuture = new("training-in-future", "What is recorded of training cannot lie in the future.");

    /// <summary>Things follow one another.</summary>
    public static readonly Rule TooEarly = new("training-too-early", "This day lies before what it follows from.");

    /// <summary>The id of the record of a person.</summary>
    public static string IdOf(string personId) => $"training-record-{personId["person-".Length..]}";

    /// <summary>The record that a decision about this person looks at.</summary>
    public static StateKey KeyOf(string personId) => new(typeof(TrainingRecord), IdOf(personId));

    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => Organisations.Contains(organisationId);

    /// <summary>Whether the person has a valid certificate of the course on the day.</summary>
    public bool Holds(string courseId, DateOnly day) => Enrolments.Any(one => one.CourseId == courseId && one.IsCertifiedOn(day));

    /// <summary>The enrolment, for who acts for its organisation; else null.</summary>
    public Enrolment? Of(int number, Actor by) => Enrolments.FirstOrDefault(one => one.Number == number && StandsFor(by.Organisation, one.OrganisationId));

    private bool StandsFor(string? organisationId, string named) =>
        organisationId == named || (BelongsTo(organisationId!) && Passages.Any(passage => passage.FromId == named && passage.ToId == organisationId));

    public static TrainingRecord Create(TrainingRecordOpened e) => new(e.RecordId, e.PersonId, [e.OrganisationId], e.On, [], []);

    public TrainingRecord Apply(TrainingRecordShared e) => this with { Organisations = [.. Organisations.Append(e.OrganisationId).Distinct()] };

    public TrainingRecord Apply(PersonEnrolled e) => this with
    {
        Enrolments = Enrolments.Add(new(e.Number, e.CourseId, e.OrganisationId, e.CertificateMonths, e.PlanNode, e.On, 0m, null, null, null, null)),
    };

    public TrainingRecord Apply(TrainingAttended e) => With(e.Number, one => one with { HoursAttended = one.HoursAttended + e.Hours, AttendedOn = Later(one.AttendedOn, e.On) });

    public TrainingRecord Apply(CertificateAwarded e) => With(e.Number, one => one with { AwardedOn = e.On, ValidUntil = e.ValidUntil });

    public TrainingRecord Apply(CertificateWithdrawn e) => With(e.Number, one => one with { WithdrawnOn = e.On });

    // A certificate stays one of who awarded it; what is under way goes on with who stands in its place.
    public TrainingRecord Apply(TrainingRecordPassedOn e) => this with
    {
        Organisations = [.. Organisations.Where(one => one != e.FromOrganisationId).Append(e.OrganisationId).Distinct()],
        Enrolments = [.. Enrolments.Select(one => one.AwardedOn is null && one.OrganisationId == e.FromOrganisationId ? one with { OrganisationId = e.OrganisationId } : one)],
        Passages = Passages.Add(new(e.FromOrganisationId, e.OrganisationId, e.MergerId, e.On)),
    };

    private TrainingRecord With(int number, Func<Enrolment, Enrolment> change) => this with
    {
        Enrolments = [.. Enrolments.Select(one => one.Number == number ? change(one) : one)],
    };

    private static DateOnly Later(DateOnly? one, DateOnly other) => one > other ? one.Value : other;
}
