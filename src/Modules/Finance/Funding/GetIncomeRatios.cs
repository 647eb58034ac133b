using Microsoft.AspNetCore.Http;
using Samenkracht.Finance.Budgets;

namespace Samenkracht.Finance.Funding;

/// <summary>Income of a year for each inhabitant and visit.</summary>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="Year">The year.</param>
/// <param name="KnownAt">What was known at this instant.</param>
/// <param name="Income">All income, in euro.</param>
/// <param name="MunicipalIncome">Income of municipalities, in euro.</param>
/// <param name="Inhabitants">The inhabitants that were delivered; null when none were.</param>
/// <param name="Visits">The visits that were delivered; null when none were.</param>
/// <param name="IncomePerInhabitant">Euro, two decimals; null without inhabitants.</param>
/// <param name="MunicipalIncomePerInhabitant">Euro, two decimals; null without inhabitants.</param>
/// <param name="IncomePerVisit">Euro, two decimals; null without visits.</param>
/// <param name="DeliveryId">The delivery that the figures are of.</param>
/// <param name="IsCorrected">Whether the delivery was corrected.</param>
public sealed record IncomeRatios(
    string OrganisationId, int Year, DateTimeOffset KnownAt, decimal Income, decimal MunicipalIncome, decimal? Inhabitants, decimal? Visits, decimal? IncomePerInhabitant,
    decimal? MunicipalIncomePerInhabitant, decimal? IncomePerVisit, string? DeliveryId, bool IsCorrected)
{
    /// <summary>The ratios of what was booked and delivered.</summary>
    public static IncomeRatios Of(string organisation, int year, DateTimeOffset knownAt, IReadOnlyList<LedgerSum> booked, DeliveredFigures? figures)
    {
        var mix = IncomeSources.Mix(booked);
        var (income, municipal) = (mix.Sum(source => source.Amount), mix.Single(source => source.Source == IncomeSource.Municipal).Amount);
        return new(
            organisation, year, knownAt, income, municipal, figures?.Inhabitants, figures?.Visits, Per(income, figures?.Inhabitants), Per(municipal, figures?.Inhabitants),
            Per(income, figures?.Visits), figures?.DeliveryId, figures?.IsCorrected ?? false);
    }

    private static decimal? Per(decimal amount, decimal? number) => number > 0 ? decimal.Round(amount / number.Value, 2, MidpointRounding.AwayFromZero) : null;
}

/// <summary>GET /v1/income-ratios.</summary>
public static class GetIncomeRatiosEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/income-ratios", Kind = OperationKind.Read, Right = "funding.read", Answer = typeof(IncomeRatios),
            Summary = "Read income for each inhabitant and visit",
            Description = "Income in the books divided by the figures that the organisation delivered for the year. When a delivery is corrected the ratio follows; "
                + "with knownAt it is as it was.",
            Query = [GetFundingMixEndpoint.Organisation, GetFundingMixEndpoint.Year, OneThing.Moments[1]],
        },
        ReadAsync);

    private static async Task<IResult> ReadAsync(ReadRequest request)
    {
        if (GetFundingMixEndpoint.RefusesYear(request) is { } refused) return refused;
        if (GetFundingMixEndpoint.OrganisationOf(request) is not { } organisation) return Problems.Unknown();
        var (year, booked) = (GetFundingMixEndpoint.YearOf(request), await GetFundingMixEndpoint.BookedAsync(request, organisation));
        var id = DeliveredFigures.IdOf(organisation, year);
        var figures = await request.History.AsOfAsync<DeliveredFigures>([id], null, request.KnownAt, request.Http.RequestAborted);
        return ReadRequest.Answer(IncomeRatios.Of(organisation, year, request.KnowledgeAt, booked, figures.GetValueOrDefault(id)));
    }
}
