using System.ComponentModel.DataAnnotations;
using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Partnerships.LocalTasks;

/// <summary>Puts into words what a library's own municipality needs.</summary>
/// <param name="Code">The network's own code for it, in kebab-case; becomes part of its id. A code is made when absent.</param>
/// <param name="OrganisationId">The organisation whose task it is. The network office must name it; for others it is their own, named or not.</param>
/// <param name="MunicipalityId">The municipality where it is at issue; null when it is at issue in the whole service area.</param>
/// <param name="Title">Its title, in 1 to 200 characters.</param>
/// <param name="Description">What is needed and for which groups, in 1 to 2000 characters; no personal data.</param>
/// <param name="Urgency">How urgent it is: 1 (not urgent) to 5 (most urgent).</param>
/// <param name="RaisedOn">The day on which it was raised.</param>
/// <param name="AgendaDocument">The document of the municipality that asks for it; null when there is none.</param>
public sealed record RaiseLocalTask(
    [property: Code] string? Code,
    [property: Id("organisation")] string? OrganisationId,
    [property: Id("organisation")] string? MunicipalityId,
    [property: Length(1, 200)] string Title,
    [property: Length(1, 2000)] string Description,
    [property: Range(1, 5)] int Urgency,
    DateOnly RaisedOn,
    AgendaDocument? AgendaDocument = null);

/// <summary>POST /v1/local-tasks.</summary>
public static class RaiseLocalTaskEndpoint
{
    private const string NetworkOffice = "network-office";

    /// <summary>The network office records for others, so it says for whom.</summary>
    public static readonly Rule OrganisationMissing = new("local-task-organisation-missing", "The network office names the organisation whose local task this is.");

    /// <summary>Whose task it is follows from the caller.</summary>
    public static readonly Rule OwnOrganisationOnly = new("local-task-own-organisation-only", "You can raise local tasks of your own organisation only.");

    public static Decision Decide(RaiseLocalTask command, string id, Asked asked)
    {
        var organisation = asked.Find<Organisation>(OrganisationOf(command, asked.By));
        return asked.By.Role == NetworkOffice && command.OrganisationId is null ? OrganisationMissing
            : asked.By.Role != NetworkOffice && command.OrganisationId is { } named && named != asked.By.Organisation ? OwnOrganisationOnly
            : NamedOrganisation.Refuses(organisation) is { } unfit ? unfit
            : command.MunicipalityId is { } place && NamedOrganisation.RefusesAsMunicipality(asked.Find<Organisation>(place)) is { } elsewhere ? elsewhere
            : command.RaisedOn > asked.Today ? LocalTask.InFuture
            : command.RaisedOn < organisation!.RegisteredOn ? Organisation.BeforeRegistration
            : [new LocalTaskRaised(
                id, organisation.Id, command.MunicipalityId, command.Title, command.Description, command.Urgency, command.AgendaDocument, command.RaisedOn)];
    }

    private static string? OrganisationOf(RaiseLocalTask command, Actor by) => by.Role == NetworkOffice ? command.OrganisationId : by.Organisation;

    public static void Map(Api api) => api.Start<LocalTask, RaiseLocalTask>(
        new()
        {
            Path = "/local-tasks", Right = "local-tasks.change", Facts = [typeof(LocalTaskRaised)],
            Summary = "Raise a local task",
            Description = "Puts into words what the municipality of a library needs: the starting point of its annual plans and of all joint work. "
                + "A document of the municipality that asks for it can be named.",
            Example = new RaiseLocalTask(
                "laaggeletterdheid-deventer", "organisation-bibliotheek-deventer", "organisation-gemeente-deventer", "Laaggeletterdheid terugdringen",
                "Inwoners die moeite hebben met lezen en schrijven vinden de weg naar een taalpunt in de buurt.", 4, new(2024, 9, 1),
                new("Lokale inclusieagenda 2024-2028", new string('a', 64))),
        },
        command => Keys.For("local-task", command.Code),
        Decide,
        (command, by) => NamedOrganisation.Keys(OrganisationOf(command, by), command.MunicipalityId));
}
