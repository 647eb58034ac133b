using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Programming.Indicators;

/// <summary>Defines what the network measures under a name.</summary>
/// <param name="Code">Its code, in kebab-case; becomes its id and the name of its measure.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Unit">The unit of its figures.</param>
/// <param name="Formula">What is counted and how, in words.</param>
/// <param name="Source">Where its figures come from, such as door counters.</param>
/// <param name="Aggregation">How its figures are put together over time.</param>
/// <param name="DefinitionVersion">The version of this definition.</param>
/// <param name="DefinedOn">The first day on which it holds; figures cannot lie before it.</param>
public sealed record DefineIndicator(
    [property: Code] string Code,
    [property: Length(1, 200)] string Title,
    [property: Length(1, 60)] string Unit,
    [property: Length(1, 1000)] string Formula,
    [property: Length(1, 200)] string Source,
    Aggregation Aggregation,
    [property: Length(1, 20)] string DefinitionVersion,
    DateOnly DefinedOn);

/// <summary>POST /v1/indicators.</summary>
public static class DefineIndicatorEndpoint
{
    public static Decision Decide(DefineIndicator command, string id, Asked asked) =>
        command.DefinedOn > asked.Today
            ? Indicator.InFuture
            : [new IndicatorDefined(
                id, command.Code, command.Title, command.Unit, command.Formula, command.Source, command.Aggregation, command.DefinitionVersion, command.DefinedOn)];

    public static void Map(Api api) => api.Start<Indicator, DefineIndicator>(
        new()
        {
            Path = "/indicators", Right = "indicators.define", Facts = [typeof(IndicatorDefined)],
            Summary = "Define an indicator",
            Description = "The whole network measures under this code in one way, so that figures of libraries can be added up and compared.",
            Example = new DefineIndicator(
                "bezoeken", "Fysieke bezoeken", "bezoeken", "Aantal keer dat iemand een vestiging binnenkomt", "Deurtellers", Aggregation.Sum, "2021.1", new(2021, 1, 1)),
        },
        command => Indicator.IdOf(command.Code),
        Decide);
}
