using System.ComponentModel.DataAnnotations;
using Samenkracht.Partnerships.Networks;
using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Partnerships.Studies;

/// <summary>Opens a study of organisation models.</summary>
/// <param name="Code">The network's own code for it, in kebab-case; becomes part of its id. A code is made when absent.</param>
/// <param name="Title">Its title.</param>
/// <param name="Question">What the study must answer.</param>
/// <param name="NetworkId">The network.</param>
/// <param name="Organisations">The organisations that study, one or more.</param>
/// <param name="OpenedOn">The first day of the study.</param>
public sealed record OpenStudy(
    [property: Code] string? Code,
    [property: Length(1, 200)] string Title,
    [property: Length(1, 500)] string Question,
    [property: Id("network")] string NetworkId,
    [property: Length(1, 60)] IReadOnlyList<string> Organisations,
    DateOnly OpenedOn);

/// <summary>POST /v1/organisation-studies.</summary>
public static class OpenStudyEndpoint
{
    public static Decision Decide(OpenStudy command, string id, Asked asked)
    {
        var organisations = command.Organisations.Select(asked.Find<Organisation>).ToList();
        return command.OpenedOn > asked.Today ? OrganisationModelStudy.InFuture
            : NamedNetwork.Refuses(asked.Find<Network>(command.NetworkId), command.OpenedOn) is { } unfit ? unfit
            : organisations.Contains(null) ? Organisation.NotKnown
            : organisations.Any(organisation => !organisation!.ExistsOn(command.OpenedOn)) ? Organisation.Dissolved
            : [new StudyOpened(id, command.Title, command.Question, command.NetworkId, [.. command.Organisations.Distinct()], command.OpenedOn)];
    }

    public static void Map(Api api) => api.Start<OrganisationModelStudy, OpenStudy>(
        new()
        {
            Path = "/organisation-studies", Right = "organisation-studies.change", Facts = [typeof(StudyOpened)],
            Summary = "Open an organisation study",
            Description = "Organisations look into how they could be organised, alone or together, so that every inhabitant keeps a full library within reach.",
            Example = new OpenStudy(
                "samen-in-twente", "Samen in Twente", "Welk organisatiemodel houdt in elke gemeente een volwaardige bibliotheek open?",
                "network-overijsselse-bibliotheken", ["organisation-bibliotheek-hengelo", "organisation-bibliotheek-oldenzaal"], new(2022, 1, 10)),
        },
        command => Keys.For("organisation-study", command.Code),
        Decide,
        (command, _) => [new(typeof(Network), command.NetworkId), .. NamedOrganisation.Keys([.. command.Organisations])]);
}
