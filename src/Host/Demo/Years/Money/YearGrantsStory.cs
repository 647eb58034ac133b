using Samenkracht.Finance.Grants;

namespace Samenkracht.Host.Demo.Years.Money;

/// <summary>The yearly grants of municipalities and province: asked for in autumn, paid by quarter or half year, accounted for in spring, settled at the end of the next year.</summary>
internal sealed class YearGrantsStory(MoneyTelling money) : IStory
{
    public IEnumerable<Play> In(DateOnly month) => new[] { month.Year - 1, month.Year, month.Year + 1 }.Where(year => year is >= 2021 and <= 2024)
        .SelectMany(year => money.YearGrants(year).SelectMany(grant => new YearGrant(money, grant.Keeper, grant.Grantor, grant.Code, grant.Amount, year).In(month)));

    /// <summary>Says of an obligation that is counted whether it was met, by what was counted.</summary>
    internal static Looked Measured(string grantId, string obligation, DateOnly from, DateOnly until, DateOnly on) => new Looked(
        FormattableString.Invariant($"""
            select coalesce((select sum(amount) from finance.figures
                    where about = '{grantId}' and measure = 'grant-sessions' and on_day between '{from:yyyy-MM-dd}' and '{until:yyyy-MM-dd}'), 0)
                - (select (o -> 'terms' ->> 'target')::numeric from finance.mt_doc_grant, jsonb_array_elements(data -> 'obligations') o
                    where id = '{grantId}' and o -> 'terms' ->> 'obligationId' = '{obligation}')
            """),
        above => above >= 0 ? new MeetObligation(obligation, null, on) : new DeviateFromObligation(obligation, on, "Minder bijeenkomsten door de sluitingen en te weinig mensen"));
}
