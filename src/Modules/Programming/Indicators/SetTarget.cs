using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Programming.Indicators;

/// <summary>Sets what an organisation or a network wants an indicator to be in a year.</summary>
/// <param name="OrganisationId">The organisation; null when it is a target of a network.</param>
/// <param name="NetworkId">The network; null when it is a target of an organisation.</param>
/// <param name="Year">The calendar year.</param>
/// <param name="Value">The target, in the unit of the indicator, 0 or more.</param>
/// <param name="On">The day on which it is set.</param>
/// <param name="Reason">Why it takes the place of an earlier target; needed then.</param>
public sealed record SetTarget(
    [property: Id("organisation")] string? OrganisationId,
    [property: Id("network")] string? NetworkId,
    [property: Range(2000, 2100)] int Year,
    [property: Range(0, 1_000_000_000)] decimal Value,
    DateOnly On,
    [property: Length(1, 500)] string? Reason = null);

/// <summary>POST /v1/indicators/{indicatorId}/targets.</summary>
public static class SetTargetEndpoint
{
    /// <summary>A target is somebody's.</summary>
    public static readonly Rule OfOne = new("target-of-one", "A target is of one organisation or of one network.");

    /// <summary>Who answers for a result sets its target.</summary>
    public static readonly Rule OfOthers = new("target-of-others", "A director sets the target of the own organisation, the network office that of the network.");

    /// <summary>A target that moves is explained.</summary>
    public static readonly Rule WithoutReason = new("target-without-reason", "A target that takes the place of an earlier one needs a reason.");

    /// <summary>The last target holds.</summary>
    public static readonly Rule BeforeTheLast = new("target-before-the-last", "This day lies before the earlier target was set.");

    public static Decision Decide(SetTarget command, Indicator indicator, Asked asked)
    {
        var subject = command.OrganisationId ?? command.NetworkId;
        var earlier = indicator.TargetOf(subject, command.Year);
        return command.OrganisationId is null == command.NetworkId is null ? OfOne
            : asked.By.Role == "network-office" ? (command.NetworkId is null ? OfOthers : Set())
            : command.OrganisationId != asked.By.Organisation ? OfOthers
            : Set();

        Decision Set() =>
            indicator.RefusesDay(command.On, asked) is { } unfit ? unfit
            : earlier?.Value == command.Value ? []
            : earlier is not null && command.Reason is null ? WithoutReason
            : command.On < earlier?.On ? BeforeTheLast
            : [new IndicatorTargetSet(indicator.Id, subject!, command.Year, earlier?.Value, command.Value, command.On, command.Reason)];
    }

    public static void Map(Api api) => api.Change<Indicator, SetTarget>(
        new()
        {
            Path = "/indicators/{indicatorId}/targets", Right = "indicators.aim", Facts = [typeof(IndicatorTargetSet)],
            Summary = "Set a target",
            Description = "A director sets the target of the own organisation, the network office that of the network. A later one takes its place, with a reason.",
            Example = new SetTarget("organisation-bibliotheek-deventer", null, 2024, 310_000m, new(2023, 11, 15), "Bijgesteld na de heropening"),
        },
        Decide);
}
