using System.Collections.Immutable;

namespace Samenkracht.Partnerships.Studies;

/// <summary>What decisions about a study of organisation models need to know.</summary>
public sealed record OrganisationModelStudy(
    string Id, string Title, string Question, string NetworkId, ImmutableArray<string> Organisations, DateOnly OpenedOn, StudyStatus Status,
    ImmutableArray<Scenario> Scenarios, ScenarioChoice? Choice, DateOnly? ClosedOn, string? Conclusion) : IBelong
{
    /// <summary>What is over stays as it is.</summary>
    public static readonly Rule Closed = new("study-closed", "This study is closed; go on in a new one.");

    /// <summary>Nothing precedes the study.</summary>
    public static readonly Rule BeforeOpening = new("before-study", "This day lies before the study was opened.");

    /// <summary>What is reported has happened.</summary>
    public static readonly Rule InFuture = new("study-in-future", "What happened in a study cannot lie in the future.");

    /// <summary>A command names a scenario of the study.</summary>
    public static readonly Rule NoSuchScenario = new("scenario-unknown", "This study has no scenario with this code.");

    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => Organisations.Contains(organisationId);

    /// <summary>A scenario; null when there is none with this code.</summary>
    public Scenario? Find(string code) => Scenarios.FirstOrDefault(scenario => scenario.Code == code);

    /// <summary>Why nothing can happen in the study on this day; null when it can.</summary>
    public Rule? Refuses(DateOnly day, Asked asked) =>
        Status == StudyStatus.Closed ? Closed : day < OpenedOn ? BeforeOpening : day > asked.Today ? InFuture : null;

    public static OrganisationModelStudy Create(StudyOpened e) => new(
        e.StudyId, e.Title, e.Question, e.NetworkId, [.. e.Organisations], e.OpenedOn, StudyStatus.Open, [], null, null, null);

    public OrganisationModelStudy Apply(ScenarioAdded e) =>
        this with { Scenarios = Scenarios.Add(new(e.Code, e.Title, e.Kind, [.. e.Parties], e.Model, e.EffectiveOn, e.On)) };

    public OrganisationModelStudy Apply(ScenarioSimulated e) =>
        With(e.Scenario, scenario => scenario with { StructureOn = e.StructureOn, Outcome = e.Outcome });

    public OrganisationModelStudy Apply(ScenarioRecalculated e) =>
        With(e.Scenario, scenario => scenario with { Parties = [.. e.Parties], StructureOn = e.StructureOn, Outcome = e.Outcome });

    public OrganisationModelStudy Apply(ScenarioChosen e) => this with { Choice = new(e.Scenario, e.Reason, e.On) };

    public OrganisationModelStudy Apply(StudyClosed e) => this with { Status = StudyStatus.Closed, ClosedOn = e.On, Conclusion = e.Conclusion };

    private OrganisationModelStudy With(string code, Func<Scenario, Scenario> change) =>
        this with { Scenarios = [.. Scenarios.Select(scenario => scenario.Code == code ? change(scenario) : scenario)] };
}
