using System.Collections.Immutable;

namespace Samenkracht.Finance.Known;

/// <summary>A project owes a lesson of a grant, as Partnerships told.</summary>
public sealed record LessonBecameOwed(string OwedLessonsId, string ProjectId, string GrantId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A project owes the lesson of a grant no more, as Partnerships told.</summary>
public sealed record LessonNoLongerOwed(string OwedLessonsId, string ProjectId, string GrantId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The grants of which a project owes a lesson. Its id is <c>owed-lessons-</c> and the code of the project.</summary>
public sealed record OwedLessons(string Id, string ProjectId, ImmutableArray<string> GrantIds)
{
    private const string Noun = "network-project-";

    /// <summary>The id of what a project owes.</summary>
    public static string IdOf(string projectId) => Keys.For("owed-lessons", projectId.StartsWith(Noun, StringComparison.Ordinal) ? projectId[Noun.Length..] : projectId);

    public static OwedLessons Create(LessonBecameOwed e) => new(e.OwedLessonsId, e.ProjectId, [e.GrantId]);

    public static OwedLessons Create(LessonNoLongerOwed e) => new(e.OwedLessonsId, e.ProjectId, []);

    public OwedLessons Apply(LessonBecameOwed e) => this with { GrantIds = [.. GrantIds.Union([e.GrantId])] };

    public OwedLessons Apply(LessonNoLongerOwed e) => this with { GrantIds = GrantIds.Remove(e.GrantId) };
}
