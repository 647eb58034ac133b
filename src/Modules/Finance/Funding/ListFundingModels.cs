using Microsoft.AspNetCore.Http;

namespace Samenkracht.Finance.Funding;

/// <summary>A funding model as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="OrganisationId">Who offers it.</param>
/// <param name="Product">What is offered.</param>
/// <param name="SubjectId">The offer, activity or service.</param>
/// <param name="Kind">How it is paid for.</param>
/// <param name="Value">What it is worth to whom.</param>
/// <param name="Price">Euro for a user or partner.</param>
/// <param name="From">Since when.</param>
/// <param name="EndedOn">When it ended; null while it is offered.</param>
public sealed record FundingModelEntry(
    string Id, string OrganisationId, string Product, string? SubjectId, FundingModelKind Kind, string Value, decimal? Price, DateOnly From, DateOnly? EndedOn)
{
    internal static FundingModelEntry Of(FundingModel state) =>
        new(state.Id, state.OrganisationId, state.Product, state.SubjectId, state.Kind, state.Value, state.Price, state.From, state.EndedOn);
}

/// <summary>GET /v1/funding-models, and one with its history.</summary>
public static class ListFundingModelsEndpoint
{
    public static void Map(Api api)
    {
        api.Get(
            new()
            {
                Path = "/funding-models", Kind = OperationKind.List, Right = "funding-models.read", Answer = typeof(Page<FundingModelEntry>),
                Summary = "List funding models", Description = "How libraries pay for what they offer, by organisation, kind and subject, to learn from.",
                Query =
                [
                    new("organisation", "Only of this organisation, by id."), new("kind", "Only this kind.", Values: Names.Of<FundingModelKind>()),
                    new("subject", "Only of this offer, activity or service, by id."), .. Paging.Keys,
                ],
            },
            ReadAsync);
        api.GetOne<FundingModel, FundingModelEntry>("/funding-models/{modelId}", "funding-models.read", "a funding model", FundingModelEntry.Of);
    }

    private static Task<IResult> ReadAsync(ReadRequest request)
    {
        var query = request.Session.Query<FundingModel>().AsQueryable();
        if (request.Query.Text("organisation") is { } organisation) query = query.Where(one => one.OrganisationId == organisation);
        if (Names.Parse<FundingModelKind>(request.Query.Text("kind")) is { } kind) query = query.Where(one => one.Kind == kind);
        if (request.Query.Text("subject") is { } subject) query = query.Where(one => one.SubjectId == subject);
        return Paging.PageAsync(request, query, one => one.Id, FundingModelEntry.Of);
    }
}
