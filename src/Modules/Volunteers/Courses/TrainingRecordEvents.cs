using Samenkracht.Common.Figures;

namespace Samenkracht.Volunteers.Courses;

/// <summary>What somebody learns is kept from now on.</summary>
public sealed record TrainingRecordOpened(string RecordId, string PersonId, string OrganisationId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>Another organisation may see the record and add to it, as the person asked.</summary>
public sealed record TrainingRecordShared(string RecordId, string PersonId, string OrganisationId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>Somebody takes part in a course.</summary>
public sealed record PersonEnrolled(
    string RecordId, string PersonId, int Number, string CourseId, string OrganisationId, int? CertificateMonths, string? PlanNode, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>Somebody was at a course.</summary>
public sealed record TrainingAttended(
    string RecordId, string PersonId, int Number, string CourseId, string OrganisationId, decimal Hours, string? PlanNode, DateOnly On) : ICounted
{
    DateOnly IFact.ValidFrom => On;

    IEnumerable<Figure> ICounted.Figures => [new(TrainingRecord.HoursMeasure, Hours, OrganisationId, On, AboutId: CourseId, PlanNodes: PlanNode is null ? [] : [PlanNode])];
}

/// <summary>Somebody has shown to have learned it.</summary>
public sealed record CertificateAwarded(
    string RecordId, string PersonId, int Number, string CourseId, string OrganisationId, DateOnly? ValidUntil, string? PlanNode, DateOnly On) : ICounted
{
    DateOnly IFact.ValidFrom => On;

    IEnumerable<Figure> ICounted.Figures => [new(TrainingRecord.CertificatesMeasure, 1, OrganisationId, On, AboutId: CourseId, PlanNodes: PlanNode is null ? [] : [PlanNode])];
}

/// <summary>A certificate is worth nothing from a day on.</summary>
public sealed record CertificateWithdrawn(string RecordId, string PersonId, int Number, string CourseId, string OrganisationId, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.Reason => Reason;
}

/// <summary>By a merger, or its annulment, another organisation sees a record, and adds to it, in the place of one.</summary>
public sealed record TrainingRecordPassedOn(
    string RecordId, string PersonId, string FromOrganisationId, string OrganisationId, string MergerId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}
