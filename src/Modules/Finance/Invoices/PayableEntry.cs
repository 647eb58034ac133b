using Microsoft.AspNetCore.Http;
using Samenkracht.Common.Rights;

namespace Samenkracht.Finance.Invoices;

/// <summary>What a claim of a volunteer comes to, as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="ClaimId">The claim.</param>
/// <param name="PersonId">The pseudonym of the person.</param>
/// <param name="OrganisationId">Who pays.</param>
/// <param name="Kind">What for.</param>
/// <param name="Amount">Euro.</param>
/// <param name="TakenBack">Euro that was taken back.</param>
/// <param name="Paid">Euro that was paid.</param>
/// <param name="Open">Euro that is still to be paid; negative for what is to be netted or paid back.</param>
/// <param name="On">Since when.</param>
public sealed record PayableEntry(
    string Id, string ClaimId, string PersonId, string OrganisationId, PayableKind Kind, decimal Amount, decimal TakenBack, decimal Paid, decimal Open, DateOnly On)
{
    internal static PayableEntry Of(Payable payable) => new(
        payable.Id, payable.ClaimId, payable.PersonId, payable.OrganisationId, payable.Kind, payable.Amount, payable.TakenBack, payable.Paid, payable.Open, payable.On);
}

/// <summary>GET /v1/payables and GET /v1/payables/{payableId}, with its history.</summary>
public static class GetPayableEndpoint
{
    public static void Map(Api api)
    {
        api.GetOne<Payable, PayableEntry>("/payables/{payableId}", "payables.read", "what is owed to a volunteer", PayableEntry.Of);
        api.Get(
            new()
            {
                Path = "/payables", Kind = OperationKind.List, Right = "payables.read", Answer = typeof(Page<PayableEntry>), Summary = "List what is owed to volunteers",
                Description = "What claims of volunteers come to: to pay, or to be netted or paid back. Volunteers are shown by their pseudonyms. When somebody leaves, no new claims come, "
                    + "and what was owed is still paid.",
                Query =
                [
                    new("organisation", "Only what this organisation owes, by id."),
                    new("state", "toPay: only what is still to be paid; toNet: only what is to be netted or paid back.", Values: ["toPay", "toNet"]),
                    .. Paging.Keys,
                ],
            },
            ReadAsync);
    }

    private static Task<IResult> ReadAsync(ReadRequest request)
    {
        var query = request.Session.Query<Payable>().AsQueryable();
        if (request.Caller.Reach == Reach.Own) query = query.Where(payable => payable.OrganisationId == request.Caller.Organisation);
        if (request.Query.Text("organisation") is { } organisation) query = query.Where(payable => payable.OrganisationId == organisation);
        if (request.Query.Text("state") is { } state) query = state == "toPay" ? query.Where(payable => payable.Open > 0) : query.Where(payable => payable.Open < 0);
        return Paging.PageAsync(request, query, payable => payable.Id, PayableEntry.Of);
    }
}
