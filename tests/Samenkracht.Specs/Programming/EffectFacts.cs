using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Programming.Effects;
using Samenkracht.Programming.Known;

namespace Samenkracht.Specs.Programming;

/// <summary>The measurement that the specs tell about: reading pleasure after a reading club in Deventer.</summary>
internal static class EffectFacts
{
    public const string Id = "effect-measurement-leesplezier";
    public const string Deventer = "organisation-bibliotheek-deventer";
    public const string Plan = "policy-plan-samenkracht-2021-2024";
    public const string Node = $"{Plan}/a1-o1";

    public static readonly DateOnly Today = new(2024, 1, 22);

    public static readonly EffectMeasurementDesigned Designed = new(
        Id, Deventer, "Leesplezier na de Voorleesclub", null, "Impactmonitor leesplezier", "2023.1", ImpactModule.ReadingPleasure, true, [Node], null,
        "offer-voorleesclub", new(2023, 9, 1));

    public static readonly EffectWaveOpened Opened = new(Id, 1, "2023.1", new(2023, 9, 4), new(2023, 12, 22), new(2023, 9, 2));
    public static readonly EffectWaveClosed Closed = new(Id, 1, new(2024, 1, 8));

    public static readonly PlanOutline Outline = Given.State<PlanOutline>(
        new PlanOutlineChanged(PlanOutline.IdOf(Plan), Plan, 1, [Node], new(2021, 1, 1), new(2021, 1, 1)));

    public static EffectResponsesSubmitted Submitted(params EffectResponse[] responses) => new(Id, 1, responses, new(2023, 12, 22));

    /// <summary>So many answers of a group, all with this score.</summary>
    public static EffectResponse[] Scores(int count, int score, string? group = null, EffectMoment moment = EffectMoment.After) =>
        [.. Enumerable.Repeat(new EffectResponse(null, moment, score, group), count)];

    public static EffectMeasurement AMeasurement(params IFact[] then) => Given.State<EffectMeasurement>([Designed, .. then]);

    /// <summary>A wave with these answers that is closed.</summary>
    public static EffectMeasurement AClosedOne(params EffectResponse[] responses) => AMeasurement(Opened, Submitted(responses), Closed);

    public static Asked AskedBy(string role = "staff", params (string Id, object State)[] others) => Given.Asked(Today, Given.By(role, Deventer), others);
}
