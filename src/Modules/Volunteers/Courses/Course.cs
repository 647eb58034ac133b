using System.Collections.Immutable;

namespace Samenkracht.Volunteers.Courses;

/// <summary>What decisions about a course need to know.</summary>
public sealed record Course(
    string Id, string OrganisationId, string Title, decimal Hours, int? CertificateMonths, ImmutableArray<string> Competences, string? PlanNode,
    DateOnly PublishedOn, DateOnly? WithdrawnOn, ImmutableArray<Passage> Passages) : IBelong
{
    /// <summary>A course that is gone takes nobody and cannot go again.</summary>
    public static readonly Rule Withdrawn = new("course-withdrawn", "This course was withdrawn.");

    /// <summary>Nobody follows what is not there.</summary>
    public static readonly Rule NotKnown = new("course-unknown", "There is no such course on that day.");

    /// <summary>What is said of a course has happened.</summary>
    public static readonly Rule InFuture = new("course-in-future", "What is recorded of a course cannot lie in the future.");

    /// <summary>Things follow one another.</summary>
    public static readonly Rule BeforePublished = new("course-before-published", "This day lies before the day on which the course was published.");

    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => OrganisationId == organisationId;

    /// <summary>Whether people can enrol on the day.</summary>
    public bool IsOpenOn(DateOnly day) => PublishedOn <= day && (WithdrawnOn is not { } gone || day < gone);

    public static Course Create(CoursePublished e) => new(
        e.CourseId, e.OrganisationId, e.Title, e.Hours, e.CertificateMonths, [.. e.Competences], e.PlanNode, e.PublishedOn, null, []);

    public Course Apply(CourseWithdrawn e) => this with { WithdrawnOn = e.On };

    public Course Apply(CoursePassedOn e) => this with
    {
        OrganisationId = e.OrganisationId, Passages = Passages.Add(new(e.FromOrganisationId, e.OrganisationId, e.MergerId, e.On)),
    };
}
