using System.ComponentModel.DataAnnotations;
using Samenkracht.Partnerships.Organisations;
using Samenkracht.Partnerships.Plans;

namespace Samenkracht.Partnerships.Demand;

/// <summary>Records that somebody asked for something.</summary>
/// <param name="Code">The organisation's own code for it, in kebab-case; becomes part of its id. A code is made when absent.</param>
/// <param name="OrganisationId">The organisation that received it: the caller's own, named or not.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="SourceOrganisationId">The organisation it comes from; required for a partner or municipality.</param>
/// <param name="Theme">What it is about, as a kebab-case keyword.</param>
/// <param name="Question">What was asked, in 1 to 500 characters; no personal data.</param>
/// <param name="ReceivedOn">The day on which it came in.</param>
/// <param name="PlanNodes">The nodes of the policy plan that it is about.</param>
public sealed record RecordSignal(
    [property: Code] string? Code,
    [property: Id("organisation")] string? OrganisationId,
    DemandSource Source,
    [property: Id("organisation")] string? SourceOrganisationId,
    [property: Code] string Theme,
    [property: Length(1, 500)] string Question,
    DateOnly ReceivedOn,
    [property: Length(0, 20)] IReadOnlyList<string> PlanNodes);

/// <summary>POST /v1/demand-signals.</summary>
public static class RecordSignalEndpoint
{
    /// <summary>Organisations can be asked further; people are not kept.</summary>
    public static readonly Rule SourceMissing = new("demand-source-missing", "Name the partner or municipality that the signal comes from.");

    public static Decision Decide(RecordSignal command, string id, Asked asked) =>
        ActsForOwn.Refuses(command.OrganisationId, asked) is { } unfit ? unfit
        : command is { Source: DemandSource.Partner or DemandSource.Municipality, SourceOrganisationId: null } ? SourceMissing
        : command.SourceOrganisationId is { } source && NamedOrganisation.Refuses(asked.Find<Organisation>(source)) is { } unnamed ? unnamed
        : command.ReceivedOn > asked.Today ? DemandSignal.InFuture
        : PersonalNumbers.Refuses(command.Question) is { } personal ? personal
        : PlanNode.Refuses(command.PlanNodes, command.ReceivedOn, asked) is { } unknown ? unknown
        : [new DemandSignalRecorded(
            id, asked.By.Organisation!, command.Source, command.SourceOrganisationId, command.Theme, command.Question, command.PlanNodes, command.ReceivedOn)];

    public static void Map(Api api) => api.Start<DemandSignal, RecordSignal>(
        new()
        {
            Path = "/demand-signals", Right = "demand-signals.change", Facts = [typeof(DemandSignalRecorded)],
            Summary = "Record a signal",
            Description = "An inhabitant, partner, municipality, colleague or panel asks for something. Who asked is not kept: a question with a citizen service number, "
                + "telephone number or e-mail address is refused.",
            Example = new RecordSignal(null, null, DemandSource.Panel, null, "taal", "Waar kan ik in de avond Nederlands oefenen?", new(2026, 9, 1), []),
        },
        command => Keys.For("demand-signal", command.Code),
        Decide,
        (command, by) => [.. NamedOrganisation.Keys(by.Organisation, command.SourceOrganisationId), .. PlanNode.Keys(command.PlanNodes)]);
}
