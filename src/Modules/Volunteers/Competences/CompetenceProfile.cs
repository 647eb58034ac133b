using System.Collections.Immutable;

namespace Samenkracht.Volunteers.Competences;

/// <summary>A function was described by what it asks.</summary>
public sealed record CompetenceProfileDefined(
    string ProfileId, string OrganisationId, string Title, IReadOnlyList<Competence> Competences, string? PlanNode, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A function asks something else from a day on; who was assessed before is assessed anew.</summary>
public sealed record CompetenceProfileRevised(string ProfileId, string OrganisationId, IReadOnlyList<Competence> Competences, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>By a merger, or its annulment, another organisation keeps a profile.</summary>
public sealed record CompetenceProfilePassedOn(string ProfileId, string FromOrganisationId, string OrganisationId, string MergerId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>What somebody in a function has to be able to do.</summary>
public sealed record CompetenceProfile(
    string Id, string OrganisationId, string Title, ImmutableArray<Competence> Competences, string? PlanNode, DateOnly DefinedOn, DateOnly ChangedOn,
    ImmutableArray<Passage> Passages) : IBelong
{
    /// <summary>One is assessed for what is described.</summary>
    public static readonly Rule NotKnown = new("competence-profile-unknown", "There is no such competence profile on that day.");

    /// <summary>A competence has one level.</summary>
    public static readonly Rule CompetenceTwice = new("competence-twice", "A competence stands in a profile once.");

    /// <summary>What is said of competences has happened.</summary>
    public static readonly Rule InFuture = new("competence-in-future", "What is recorded of competences cannot lie in the future.");

    /// <summary>Things follow one another.</summary>
    public static readonly Rule TooEarly = new("competence-too-early", "This day lies before what was recorded last of it.");

    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => OrganisationId == organisationId;

    public static CompetenceProfile Create(CompetenceProfileDefined e) => new(e.ProfileId, e.OrganisationId, e.Title, [.. e.Competences], e.PlanNode, e.On, e.On, []);

    public CompetenceProfile Apply(CompetenceProfilePassedOn e) => this with
    {
        OrganisationId = e.OrganisationId, Passages = Passages.Add(new(e.FromOrganisationId, e.OrganisationId, e.MergerId, e.On)),
    };

    public CompetenceProfile Apply(CompetenceProfileRevised e) => this with { Competences = [.. e.Competences], ChangedOn = e.On };
}
