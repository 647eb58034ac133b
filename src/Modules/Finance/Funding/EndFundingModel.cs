using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Finance.Funding;

/// <summary>Ends a funding model.</summary>
/// <param name="On">The first day without it.</param>
/// <param name="Reason">Why.</param>
public sealed record EndFundingModel(DateOnly On, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/funding-models/{modelId}/endings.</summary>
public static class EndFundingModelEndpoint
{
    public static Decision Decide(EndFundingModel command, FundingModel model, Asked asked) =>
        model.Refuses(command.On, asked) is { } refusal ? refusal : [new FundingModelEnded(model.Id, command.On, command.Reason)];

    public static void Map(Api api) => api.Change<FundingModel, EndFundingModel>(
        new()
        {
            Path = "/funding-models/{modelId}/endings", Right = "funding-models.change", Facts = [typeof(FundingModelEnded)],
            Summary = "End a funding model", Description = "It is no longer offered in this way.",
            Example = new EndFundingModel(new(2026, 7, 1), "Geen scholen meer"),
        },
        Decide);
}
