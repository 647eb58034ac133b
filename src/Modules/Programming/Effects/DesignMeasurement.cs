using System.ComponentModel.DataAnnotations;
using Samenkracht.Programming.Indicators;
using Samenkracht.Programming.Known;

namespace Samenkracht.Programming.Effects;

/// <summary>Describes how a library measures what an activity or offer brings about.</summary>
/// <param name="Code">The network's own code for it, in kebab-case; becomes part of its id. A code is made when absent.</param>
/// <param name="OrganisationId">The library. The network office must name it; for others it is their own, named or not.</param>
/// <param name="Title">What is measured.</param>
/// <param name="IndicatorId">The indicator that it says something about; null for none.</param>
/// <param name="Instrument">The questionnaire.</param>
/// <param name="InstrumentVersion">Its version.</param>
/// <param name="Module">What the effect is measured on.</param>
/// <param name="Pairing">Whether participants keep a random code to pair before and after.</param>
/// <param name="PlanNodes">The nodes of the policy plan that a result is evidence for, one or more.</param>
/// <param name="ActivityId">The activity that is measured; null for none in particular.</param>
/// <param name="OfferId">The offer that is measured; null for none in particular.</param>
/// <param name="DesignedOn">The day of the design.</param>
public sealed record DesignMeasurement(
    [property: Code] string? Code,
    [property: Id("organisation")] string? OrganisationId,
    [property: Length(1, 200)] string Title,
    [property: Id("indicator")] string? IndicatorId,
    [property: Length(1, 200)] string Instrument,
    [property: Length(1, 20)] string InstrumentVersion,
    ImpactModule Module,
    bool Pairing,
    [property: Length(1, 20)] IReadOnlyList<string> PlanNodes,
    [property: Id("activity")] string? ActivityId,
    [property: Id("offer")] string? OfferId,
    DateOnly DesignedOn);

/// <summary>POST /v1/effect-measurements.</summary>
public static class DesignMeasurementEndpoint
{
    public static Decision Decide(DesignMeasurement command, string id, Asked asked) =>
        OwnOrganisation.Refuses(command.OrganisationId, asked.By) is { } another ? another
        : command.DesignedOn > asked.Today ? EffectMeasurement.InFuture
        : command.IndicatorId is not null && asked.Find<Indicator>(command.IndicatorId) is null ? Indicator.Unknown
        : PlanOutline.Refuses(command.PlanNodes, command.DesignedOn, asked) is { } unknown ? unknown
        : [new EffectMeasurementDesigned(
            id, OwnOrganisation.Of(command.OrganisationId, asked.By)!, command.Title, command.IndicatorId, command.Instrument, command.InstrumentVersion, command.Module,
            command.Pairing, command.PlanNodes, command.ActivityId, command.OfferId, command.DesignedOn)];

    public static void Map(Api api) => api.Start<EffectMeasurement, DesignMeasurement>(
        new()
        {
            Path = "/effect-measurements", Right = "effect-measurements.design", Facts = [typeof(EffectMeasurementDesigned)],
            Summary = "Design an effect measurement",
            Description = "A library measures what changes for participants, with a questionnaire that asks for nothing that identifies them.",
            Example = new DesignMeasurement(
                "leesplezier-deventer", null, "Leesplezier na de Voorleesclub", "indicator-leesplezier", "Impactmonitor leesplezier", "2023.1", ImpactModule.ReadingPleasure,
                true, ["policy-plan-samenkracht-2021-2024/a1-o1"], null, "offer-voorleesclub", new(2023, 9, 1)),
        },
        command => Keys.For("effect-measurement", command.Code),
        Decide,
        (command, _) => [.. Indicator.KeyOf(command.IndicatorId), .. PlanOutline.Keys(command.PlanNodes)]);
}
