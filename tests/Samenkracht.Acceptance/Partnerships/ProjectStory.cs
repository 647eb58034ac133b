using Marten;
using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Partnerships.Organisations;
using Samenkracht.Partnerships.Plans;
using Samenkracht.Partnerships.Projects;

namespace Samenkracht.Acceptance.Partnerships;

/// <summary>What stories about network projects begin with: a network with a policy plan, and a project that Deventer leads.</summary>
public abstract class ProjectStory(AppFixture app) : AppSpec(app)
{
    protected const string Office = "network-office";
    protected const string Deventer = "organisation-bibliotheek-deventer";
    protected const string Hengelo = "organisation-bibliotheek-hengelo";
    protected const string LocalTask = "local-task-deventer-taal";
    protected const string Case = "knowledge-case-taalcafe";

    /// <summary>A network of Deventer, Hengelo and a third library, with a plan of one ambition and one task.</summary>
    protected async Task<ANetworkWithAPlan> ANetworkWithAPlan()
    {
        await this.TheNetwork();
        var third = await this.AnOrganisation(OrganisationKind.Library);
        var network = await this.ANetwork(Deventer, Hengelo, third);
        var plan = ACode("policy-plan-samen");
        await using var session = Host.DocumentStore().LightweightSession();
        session.Events.StartStream<PolicyPlan>(
            plan,
            new PolicyPlanDrafted(plan, network.Split('/')[^1], "Samen", new(2021, 1, 1), new(2024, 12, 31), new(2020, 6, 1)),
            new AmbitionAdded(plan, "a1", "Basisvaardigheden", "Basic skills", new(2020, 6, 1)),
            new TaskAdded(plan, "a1-d3", "a1", "Taal voor allen", "Language for all", new(2020, 6, 1)));
        await session.SaveChangesAsync();
        return new(network, network.Split('/')[^1], plan, third);
    }

    /// <summary>A proposal; gives the path of the project.</summary>
    protected async Task<string> AProposal(ANetworkWithAPlan network, string who = "staff-deventer") => (await Started(who, "/v1/network-projects", new ProposeProject(
        ACode("taalcafe"), "Taalcafé", network.Id, [$"{network.Plan}/a1-d3"], [LocalTask], Deventer,
        "Hoe bereiken we wie moeite heeft met taal?", "Een werkwijze voor allen", new(2021, 9, 1)))).Path;

    /// <summary>A project that runs since October 2021 with Deventer as its lead; gives its path.</summary>
    protected async Task<string> ARunningProject(ANetworkWithAPlan network)
    {
        var project = await AProposal(network);
        await this.Changed(Office, project, "approvals", new ApproveProject("Directeurenoverleg 2021-07", new(2021, 9, 20)));
        await this.Changed("director-deventer", project, "participations", Joins(Deventer, ParticipationLevel.Lead, new(2021, 9, 25)));
        await this.Changed(Office, project, "starts", new StartProject(new(2021, 10, 1)));
        return project;
    }

    protected static JoinProject Joins(string library, ParticipationLevel level, DateOnly from) =>
        new(library, level, "Twee medewerkers en een ruimte", "Een werkwijze die bij ons past", [LocalTask], from);
}

/// <summary>A network of a story.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Id">Its id.</param>
/// <param name="Plan">The id of its policy plan.</param>
/// <param name="Third">The third library.</param>
public sealed record ANetworkWithAPlan(string Path, string Id, string Plan, string Third);
