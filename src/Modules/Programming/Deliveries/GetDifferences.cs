using Marten;
using Samenkracht.Programming.KeyFigures;

namespace Samenkracht.Programming.Deliveries;

/// <summary>What changed in a delivery since its provisional publication.</summary>
/// <param name="DeliveryId">The delivery.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="Items">The values that were corrected since; empty before the publication.</param>
public sealed record DeliveryDifferences(string DeliveryId, DeliveryStatus Status, IReadOnlyList<DeliveryDifference> Items)
{
    /// <summary>The values of a delivery that were corrected since its publication.</summary>
    public static DeliveryDifferences Of(DataDelivery state) => new(state.Id, state.Status,
    [
        .. from value in state.Provisional
           let corrections = state.Corrections.Where(correction => correction.Code == value.Code).ToList()
           where corrections.Count > 0
           let now = state.ValueOf(value.Code)!
           select new DeliveryDifference(
               value.Code, state.QuestionOf(value.Code)!.Title, value.Value, now.Value, now.Value - value.Value, value.Lineage?.Basis, now.Lineage?.Basis,
               [.. corrections.Select(correction => new DifferenceReason(correction.Reason, correction.On))]),
    ]);
}

/// <summary>The difference of one value.</summary>
/// <param name="Code">The code of the question.</param>
/// <param name="Title">What is asked.</param>
/// <param name="Provisional">The value as published.</param>
/// <param name="Definitive">The value since; definitive once the delivery is.</param>
/// <param name="Difference">How much more it became.</param>
/// <param name="ProvisionalBasis">How the published value was obtained; null where no fact says.</param>
/// <param name="DefinitiveBasis">How the value since was obtained; null where no fact says.</param>
/// <param name="Reasons">Why, correction by correction.</param>
public sealed record DeliveryDifference(
    string Code, string Title, decimal Provisional, decimal Definitive, decimal Difference, BasisShares? ProvisionalBasis, BasisShares? DefinitiveBasis,
    IReadOnlyList<DifferenceReason> Reasons);

/// <summary>Why a value was corrected.</summary>
/// <param name="Reason">Why.</param>
/// <param name="On">The day.</param>
public sealed record DifferenceReason(string Reason, DateOnly On);

/// <summary>GET /v1/data-deliveries/{deliveryId}/differences.</summary>
public static class GetDifferencesEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/data-deliveries/{deliveryId}/differences", Kind = OperationKind.Read, Right = "data-deliveries.read", Answer = typeof(DeliveryDifferences),
            Summary = "Read the differences since the provisional publication",
            Description = "Each value that was corrected: what was published, what it became, how both were obtained, and why.",
        },
        async request => await request.Session.LoadAsync<DataDelivery>(request.PathStream, request.Http.RequestAborted) is { } state && request.Caller.MayKnow(state)
            ? ReadRequest.Answer(DeliveryDifferences.Of(state))
            : Problems.Unknown());
}
