using System.Collections.Immutable;
using Samenkracht.Volunteers.People;

namespace Samenkracht.Volunteers.Competences;

/// <summary>It was looked at how far a person is in the competences of a profile.</summary>
public sealed record PersonAssessed(
    string AssessmentId, string PersonId, string OrganisationId, string ProfileId, IReadOnlyList<Competence> Needed, IReadOnlyList<AssessedLevel> Levels, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>It was looked at again, for all competences of the profile as it is then.</summary>
public sealed record PersonReassessed(
    string AssessmentId, string PersonId, string OrganisationId, string ProfileId, IReadOnlyList<Competence> Needed, IReadOnlyList<AssessedLevel> Levels, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A person is as far in a competence as is needed.</summary>
public sealed record CompetenceGapClosed(
    string AssessmentId, string PersonId, string OrganisationId, string ProfileId, string Competence, int Level, string? CourseId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>By a merger, or its annulment, another organisation goes on with an assessment.</summary>
public sealed record CompetenceAssessmentPassedOn(
    string AssessmentId, string PersonId, string FromOrganisationId, string OrganisationId, string MergerId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>How far a person is in the competences of a profile, at an organisation.</summary>
public sealed record CompetenceAssessment(
    string Id, string PersonId, string OrganisationId, string ProfileId, ImmutableArray<Competence> Needed, ImmutableArray<AssessedLevel> Levels, DateOnly AssessedOn,
    DateOnly LastOn, ImmutableArray<Passage> Passages) : IBelong
{
    /// <summary>An assessment leaves nothing out.</summary>
    public static readonly Rule OtherCompetences = new("assessment-other-competences", "Give one level for each competence of the profile, and no others.");

    /// <summary>Only what is open can be closed.</summary>
    public static readonly Rule NoGap = new("assessment-no-gap", "There is no such gap.");

    /// <summary>The id of the assessment of a person for a profile at an organisation.</summary>
    public static string IdOf(string personId, string organisationId, string profileId) => Keys.For(
        "competence-assessment", $"{Person.Tail(personId)}-{organisationId["organisation-".Length..]}-{profileId["competence-profile-".Length..]}");

    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => OrganisationId == organisationId;

    /// <summary>The competences in which the person is not as far as is needed.</summary>
    public IReadOnlyList<CompetenceGap> Gaps =>
    [
        .. Needed.Select(needed => new CompetenceGap(needed.Code, Levels.FirstOrDefault(level => level.Code == needed.Code)?.Level ?? 0, needed.Level)).Where(gap => gap.Level < gap.Needed),
    ];

    /// <summary>Why these levels are no assessment of the profile on the day; null when they are.</summary>
    public static Rule? Refuses(IReadOnlyList<AssessedLevel> levels, CompetenceProfile? profile, DateOnly on, Asked asked) =>
        on > asked.Today ? CompetenceProfile.InFuture
        : profile is null || on < profile.DefinedOn ? CompetenceProfile.NotKnown
        : !levels.Select(level => level.Code).Order(StringComparer.Ordinal).SequenceEqual(profile.Competences.Select(one => one.Code).Order(StringComparer.Ordinal)) ? OtherCompetences
        : null;

    public static CompetenceAssessment Create(PersonAssessed e) => new(e.AssessmentId, e.PersonId, e.OrganisationId, e.ProfileId, [.. e.Needed], [.. e.Levels], e.On, e.On, []);

    public CompetenceAssessment Apply(CompetenceAssessmentPassedOn e) => this with
    {
        OrganisationId = e.OrganisationId, Passages = Passages.Add(new(e.FromOrganisationId, e.OrganisationId, e.MergerId, e.On)),
    };

    public CompetenceAssessment Apply(PersonReassessed e) => this with { Needed = [.. e.Needed], Levels = [.. e.Levels], AssessedOn = e.On, LastOn = e.On };

    public CompetenceAssessment Apply(CompetenceGapClosed e) => this with
    {
        Levels = [.. Levels.Where(level => level.Code != e.Competence).Append(new(e.Competence, e.Level)).OrderBy(level => level.Code, StringComparer.Ordinal)], LastOn = e.On,
    };
}
