using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Samenkracht.Common.Rights;

namespace Samenkracht.Finance.Funding;

/// <summary>An agreement ends, and with it the yearly contribution that it brought.</summary>
public sealed record IncomeGapExpected(string OutlookId, string OrganisationId, string AgreementId, decimal YearlyAmount, DateOnly From, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>That agreement goes on, so nothing is missed.</summary>
public sealed record IncomeGapClosed(string OutlookId, string OrganisationId, string AgreementId, DateOnly? Until, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>Income that will be missed.</summary>
/// <param name="AgreementId">The agreement that ends.</param>
/// <param name="YearlyAmount">Euro a year.</param>
/// <param name="From">The first day without it.</param>
/// <param name="FirstYearAmount">Euro in the year of that day, by days.</param>
/// <param name="On">When it became known.</param>
public sealed record IncomeGap(string AgreementId, decimal YearlyAmount, DateOnly From, decimal FirstYearAmount, DateOnly On)
{
    internal static IncomeGap Of(IncomeGapExpected e)
    {
        var (left, all) = (new DateOnly(e.From.Year, 12, 31).DayNumber - e.From.DayNumber + 1, DateTime.IsLeapYear(e.From.Year) ? 366 : 365);
        return new(e.AgreementId, e.YearlyAmount, e.From, decimal.Round(e.YearlyAmount * left / all, 2, MidpointRounding.AwayFromZero), e.On);
    }
}

/// <summary>What income an organisation will miss. One for each organisation.</summary>
public sealed record IncomeOutlook(string Id, string OrganisationId, ImmutableArray<IncomeGap> Gaps) : IBelong
{
    /// <summary>The id of the outlook of an organisation.</summary>
    public static string IdOf(string organisationId) => Keys.For("income-outlook", organisationId["organisation-".Length..]);

    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => OrganisationId == organisationId;

    public static IncomeOutlook Create(IncomeGapExpected e) => new(e.OutlookId, e.OrganisationId, [IncomeGap.Of(e)]);

    public IncomeOutlook Apply(IncomeGapExpected e) => this with { Gaps = [.. Gaps.Where(gap => gap.AgreementId != e.AgreementId), IncomeGap.Of(e)] };

    public IncomeOutlook Apply(IncomeGapClosed e) => this with { Gaps = [.. Gaps.Where(gap => gap.AgreementId != e.AgreementId)] };
}

/// <summary>An outlook as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="Gaps">The income that will be missed.</param>
/// <param name="YearlyTotal">Euro a year that will be missed.</param>
public sealed record IncomeOutlookEntry(string Id, string OrganisationId, IReadOnlyList<IncomeGap> Gaps, decimal YearlyTotal)
{
    internal static IncomeOutlookEntry Of(IncomeOutlook state) => new(state.Id, state.OrganisationId, state.Gaps, state.Gaps.Sum(gap => gap.YearlyAmount));
}

/// <summary>GET /v1/income-outlooks, and one with its history.</summary>
public static class ListIncomeOutlooksEndpoint
{
    public static void Map(Api api)
    {
        api.Get(
            new()
            {
                Path = "/income-outlooks", Kind = OperationKind.List, Right = "funding.read", Answer = typeof(Page<IncomeOutlookEntry>),
                Summary = "List expected gaps in income", Description = "Of each organisation, the yearly contributions that end with an agreement.", Query = Paging.Keys,
            },
            request =>
            {
                var (query, own) = (request.Session.Query<IncomeOutlook>().AsQueryable(), request.Caller.Organisation ?? "");
                if (request.Caller.Reach == Reach.Own) query = query.Where(outlook => outlook.OrganisationId == own);
                return Paging.PageAsync(request, query, outlook => outlook.Id, IncomeOutlookEntry.Of);
            });
        api.GetOne<IncomeOutlook, IncomeOutlookEntry>("/income-outlooks/{outlookId}", "funding.read", "expected gaps in income", IncomeOutlookEntry.Of);
    }
}
