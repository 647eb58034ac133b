using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Finance.Funding;

/// <summary>Changes how something is paid for.</summary>
/// <param name="Kind">How it is paid for.</param>
/// <param name="Value">What it is worth to whom, in a sentence.</param>
/// <param name="Price">Euro for a user or partner; null when there is no price.</param>
/// <param name="From">Since when.</param>
/// <param name="Reason">Why.</param>
public sealed record ChangeFundingModel(
    FundingModelKind Kind, [property: Length(1, 500)] string Value, [property: Money, Range(0, 1_000_000)] decimal? Price, DateOnly From, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/funding-models/{modelId}/changes.</summary>
public static class ChangeFundingModelEndpoint
{
    public static Decision Decide(ChangeFundingModel command, FundingModel model, Asked asked) =>
        model.Refuses(command.From, asked) is { } refusal ? refusal
        : [new FundingModelChanged(model.Id, command.Kind, command.Value, command.Price, command.From, command.Reason)];

    public static void Map(Api api) => api.Change<FundingModel, ChangeFundingModel>(
        new()
        {
            Path = "/funding-models/{modelId}/changes", Right = "funding-models.change", Facts = [typeof(FundingModelChanged)],
            Summary = "Change a funding model", Description = "From a day on it is paid for in another way; how it was stays visible.",
            Example = new ChangeFundingModel(FundingModelKind.Mixed, "Scholen betalen de helft, de gemeente de andere", 62.5m, new(2026, 9, 1), "Afspraak met de gemeente"),
        },
        Decide);
}
