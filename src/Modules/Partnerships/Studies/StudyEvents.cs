using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Partnerships.Studies;

/// <summary>Organisations study how they could be organised.</summary>
public sealed record StudyOpened(
    string StudyId, string Title, string Question, string NetworkId, IReadOnlyList<string> Organisations, DateOnly OpenedOn) : IFact
{
    DateOnly IFact.ValidFrom => OpenedOn;
}

/// <summary>The study looks at a way in which some of them could go on.</summary>
public sealed record ScenarioAdded(
    string StudyId, string Code, string Title, ScenarioKind Kind, IReadOnlyList<string> Parties, OrganisationModel Model, DateOnly EffectiveOn, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>It was worked out what the network would look like.</summary>
public sealed record ScenarioSimulated(string StudyId, string Scenario, DateOnly StructureOn, SimulatedStructure Outcome, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A party of a merger left it; the scenario goes on with the other parties, and was worked out again.</summary>
public sealed record ScenarioRecalculated(
    string StudyId, string Scenario, string MergerId, string PartyId, IReadOnlyList<string> Parties, DateOnly StructureOn, SimulatedStructure Outcome,
    DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>This is the way to go, in the place of a scenario that was chosen before.</summary>
public sealed record ScenarioChosen(string StudyId, string Scenario, string Reason, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The study is over.</summary>
public sealed record StudyClosed(string StudyId, DateOnly On, string Conclusion) : IFact
{
    DateOnly IFact.ValidFrom => On;
}
