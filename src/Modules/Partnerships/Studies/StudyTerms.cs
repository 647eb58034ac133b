using System.Collections.Immutable;
using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Partnerships.Studies;

/// <summary>Whether a study goes on.</summary>
public enum StudyStatus
{
    /// <summary>Loopt.</summary>
    Open,

    /// <summary>Afgesloten.</summary>
    Closed,
}

/// <summary>What becomes of the parties in a scenario.</summary>
public enum ScenarioKind
{
    /// <summary>Zelfstandig blijven.</summary>
    Independent,

    /// <summary>Gedeelde directie.</summary>
    SharedManagement,

    /// <summary>Fusie.</summary>
    Merger,
}

/// <summary>An organisation as it would be.</summary>
/// <param name="Organisations">The organisations of now that it consists of; more than one after a merger.</param>
/// <param name="Locations">The number of its locations that are open on the day.</param>
/// <param name="Municipalities">The municipalities for whose library work it would be responsible.</param>
public sealed record SimulatedOrganisation(IReadOnlyList<string> Organisations, int Locations, IReadOnlyList<string> Municipalities);

/// <summary>What a network would look like.</summary>
/// <param name="MembersBefore">The members on the day.</param>
/// <param name="MembersAfter">The members that would be left.</param>
/// <param name="Organisations">The members that would be left, each with what it has.</param>
/// <param name="MunicipalitiesServed">The municipalities for whose library work a member is responsible.</param>
/// <param name="WithoutLibrary">Those of them in which no branch is open: a full library is not within reach of every inhabitant.</param>
public sealed record SimulatedStructure(
    int MembersBefore, int MembersAfter, IReadOnlyList<SimulatedOrganisation> Organisations,
    IReadOnlyList<string> MunicipalitiesServed, IReadOnlyList<string> WithoutLibrary);

/// <summary>One of the ways in which the organisations of a study could go on.</summary>
/// <param name="Code">Names it within the study.</param>
/// <param name="Title">Its title.</param>
/// <param name="Kind">What becomes of the parties.</param>
/// <param name="Parties">The organisations that it is about.</param>
/// <param name="Model">How they would be organised.</param>
/// <param name="EffectiveOn">The day on which it is assumed to begin.</param>
/// <param name="AddedOn">The day on which it was added.</param>
/// <param name="StructureOn">The day of the structure that it was simulated on; null before a simulation.</param>
/// <param name="Outcome">What the network would look like; null before a simulation.</param>
public sealed record Scenario(
    string Code, string Title, ScenarioKind Kind, ImmutableArray<string> Parties, OrganisationModel Model, DateOnly EffectiveOn, DateOnly AddedOn,
    DateOnly? StructureOn = null, SimulatedStructure? Outcome = null);

/// <summary>The scenario that was chosen.</summary>
/// <param name="Scenario">The code of the scenario.</param>
/// <param name="Reason">Why this one.</param>
/// <param name="On">The day.</param>
public sealed record ScenarioChoice(string Scenario, string Reason, DateOnly On);
