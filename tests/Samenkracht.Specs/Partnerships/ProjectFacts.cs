using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.Networks;
using Samenkracht.Partnerships.Organisations;
using Samenkracht.Partnerships.Plans;
using Samenkracht.Partnerships.Projects;

namespace Samenkracht.Specs.Partnerships;

/// <summary>The project that the specs tell about: Almelo leads the language cafés of Netwerk Oost, Borne follows.</summary>
internal static class ProjectFacts
{
    public const string Id = "network-project-taalcafe";
    public const string Almelo = NetworkFacts.Almelo;
    public const string Borne = NetworkFacts.Borne;
    public const string Support = "organisation-steun";
    public const string School = "organisation-school";
    public const string Node = "policy-plan-oost/a1-d3";
    public const string LocalTask = "local-task-almelo-taal";
    public const string Case = "knowledge-case-taalcafe";

    public static readonly NetworkProjectProposed Proposed = new(
        Id, "Taalcafé", NetworkFacts.Id, [new(Node, "policy-plan-oost/a1")], [LocalTask], Almelo, "Hoe bereiken we wie moeite heeft met taal?", "Een werkwijze voor allen",
        new(2021, 9, 1));

    public static readonly NetworkProjectApproved Approved = new(Id, "Directeurenoverleg 2021-07", new(2021, 9, 20));
    public static readonly ProjectJoined AlmeloJoined = Joined(Almelo, ParticipationLevel.Lead, new(2021, 9, 25));
    public static readonly NetworkProjectStarted Started = new(Id, Almelo, new(2021, 10, 1));
    public static readonly ProjectJoined BorneJoined = Joined(Borne, ParticipationLevel.Follow, new(2021, 11, 1));
    public static readonly ParticipationLevelChanged BorneTookPart = new(
        Id, Borne, ParticipationLevel.Follow, ParticipationLevel.TakePart, new(2022, 2, 1), "Nieuwe opgave");
    public static readonly ProjectLeft BorneLeft = new(Id, Borne, new(2022, 9, 1), "Geen formatie");
    public static readonly ProjectPhaseChanged Experimenting = new(Id, ProjectPhase.Idea, ProjectPhase.Experiment, new(2022, 1, 10), null);
    public static readonly ProjectPhaseChanged RolledOut = new(Id, ProjectPhase.Experiment, ProjectPhase.RollOut, new(2022, 6, 1), null);
    public static readonly ProjectMilestoneSet MilestoneSet = new(Id, "eerste-cafe", "Eerste taalcafé open", new(2022, 3, 1), new(2021, 10, 1));
    public static readonly ProjectMilestoneReached MilestoneReached = new(Id, "eerste-cafe", new(2022, 2, 14));
    public static readonly ProjectMilestoneDropped MilestoneDropped = new(Id, "eerste-cafe", "Andere plek", new(2022, 2, 14));
    public static readonly NetworkProjectStopped Stopped = new(Id, new(2022, 7, 1), "Te weinig deelnemers", "Begin met een vraag", [Case]);
    public static readonly NetworkProjectContinued Continued = new(Id, new(2022, 8, 1), "Provincie houdt vast");
    public static readonly NetworkProjectCompleted Completed = new(Id, new(2022, 12, 1), [Case], "Twaalf taalcafés");
    public static readonly ParticipationBenefitEvaluated Evaluated = new(Id, Borne, 2022, 6, false, "Goede ideeën", new(2023, 1, 10), null);

    /// <summary>Proposed, approved, led and started; then what is given.</summary>
    public static IFact[] Running(params IFact[] then) => [Proposed, Approved, AlmeloJoined, Started, .. then];

    public static ProjectJoined Joined(string library, ParticipationLevel level, DateOnly from) => new(Id, library, level, "Twee medewerkers", "Een werkwijze", [LocalTask], from);

    public static LibraryJoinedProject Told(string library, string level, DateOnly from) => new(Id, "Taalcafé", library, level, [Node], from);

    public static Asked AskedBy(string role, string? organisation = null, DateOnly? today = null) => Given.Asked(
        today ?? new(2023, 6, 1), Given.By(role, organisation),
        [
            .. new[] { Almelo, Borne }.Select(id => (id, (object)NetworkFacts.AnOrganisation(id))),
            (Support, NetworkFacts.AnOrganisation(Support, OrganisationKind.Support)),
            (School, NetworkFacts.AnOrganisation(School, OrganisationKind.School)),
            ("organisation-weg", NetworkFacts.AnOrganisation("organisation-weg", then: [new OrganisationDissolved("organisation-weg", new(2020, 1, 1), null, "Opgeheven")])),
            (NetworkFacts.Id, Given.State<Network>(NetworkFacts.Founded)),
            ("policy-plan-oost", Plan("policy-plan-oost", NetworkFacts.Id)),
            ("policy-plan-elders", Plan("policy-plan-elders", "network-elders")),
        ]);

    public static readonly Asked Office = AskedBy("network-office", Support);

    private static PolicyPlan Plan(string id, string network) => Given.State<PolicyPlan>(
        new PolicyPlanDrafted(id, network, "Samen", new(2021, 1, 1), new(2024, 12, 31), new(2020, 6, 1)),
        new AmbitionAdded(id, "a1", "Basisvaardigheden", "Basic skills", new(2020, 6, 1)),
        new TaskAdded(id, "a1-d3", "a1", "Taal voor allen", "Language for all", new(2020, 6, 1)));
}
