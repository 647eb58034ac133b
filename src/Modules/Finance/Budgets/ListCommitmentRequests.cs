using Microsoft.AspNetCore.Http;
using Samenkracht.Common.Rights;

namespace Samenkracht.Finance.Budgets;

/// <summary>A request for money as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="OrganisationId">The library that takes part.</param>
/// <param name="ProjectId">The network project.</param>
/// <param name="Title">The title of the project.</param>
/// <param name="Status">How it stands.</param>
/// <param name="Since">Since when.</param>
/// <param name="BudgetId">The budget on which money was bound; null while it is open.</param>
/// <param name="Number">The number of the commitment; null while it is open.</param>
public sealed record CommitmentRequestEntry(
    string Id, string OrganisationId, string ProjectId, string Title, CommitmentRequestStatus Status, DateOnly Since, string? BudgetId, int? Number)
{
    internal static CommitmentRequestEntry Of(CommitmentRequest state) =>
        new(state.Id, state.OrganisationId, state.ProjectId, state.Title, state.Status, state.Since, state.BudgetId, state.Number);
}

/// <summary>GET /v1/commitment-requests, and one with its history.</summary>
public static class ListCommitmentRequestsEndpoint
{
    public static void Map(Api api)
    {
        api.Get(
            new()
            {
                Path = "/commitment-requests", Kind = OperationKind.List, Right = "budgets.read", Answer = typeof(Page<CommitmentRequestEntry>),
                Summary = "List requests for money",
                Description = "The network projects that a library takes part in and for which money has to be bound, by library, project and status. "
                    + "A commitment for the project meets the request.",
                Query =
                [
                    new("organisation", "Only of this library, by id."), new("project", "Only for this project, by id."),
                    new("status", "Only this status.", Values: Names.Of<CommitmentRequestStatus>()), .. Paging.Keys,
                ],
            },
            ReadAsync);
        api.GetOne<CommitmentRequest, CommitmentRequestEntry>("/commitment-requests/{requestId}", "budgets.read", "a request for money", CommitmentRequestEntry.Of);
    }

    private static Task<IResult> ReadAsync(ReadRequest request)
    {
        var query = request.Session.Query<CommitmentRequest>().AsQueryable();
        var own = request.Caller.Organisation ?? "";
        if (request.Caller.Reach == Reach.Own) query = query.Where(one => one.OrganisationId == own);
        if (request.Query.Text("organisation") is { } organisation) query = query.Where(one => one.OrganisationId == organisation);
        if (request.Query.Text("project") is { } project) query = query.Where(one => one.ProjectId == project);
        if (Names.Parse<CommitmentRequestStatus>(request.Query.Text("status")) is { } status) query = query.Where(one => one.Status == status);
        return Paging.PageAsync(request, query, one => one.Id, CommitmentRequestEntry.Of);
    }
}
