using Samenkracht.Acceptance.EmbeddedPostgres;

namespace Samenkracht.Acceptance.Demo;

[Collection(nameof(LoadedYears))]
public sealed class LoadingTheYears(LoadedYears years)
{
    [Fact]
    public void All_figures_agree()
    {
        Assert.True(years.First.ExitCode == 0, years.First.Said);
        Assert.Contains("  OK          sessions: Programming and Partnerships", years.First.Said, StringComparison.Ordinal);
        Assert.Contains("  OK          euro: bank in the ledger and closing balances of statements", years.First.Said, StringComparison.Ordinal);
        Assert.Contains("  OK          euro: amounts in the audit file and debit with credit in the ledger, bibliotheek-hengelo 2023", years.First.Said, StringComparison.Ordinal);
        Assert.Contains("  OK          euro: equalisation reserves in the ledger and states of reserves", years.First.Said, StringComparison.Ordinal);
        Assert.Contains("  OK          euro: shares of others in a grant and what was passed on", years.First.Said, StringComparison.Ordinal);
        Assert.Contains("  OK          euro: cost of activities read by the API and approved invoices", years.First.Said, StringComparison.Ordinal);
        Assert.Contains("  OK          volunteers of predecessors before the merger, and who went on or left since", years.First.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("DIFFERENCE", years.First.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void Little_is_told_at_the_smallest_scale() => Assert.InRange(years.EventsAfterFirst, 15_000, 30_000);

    [Fact]
    public void An_excerpt_is_read_through_the_API()
    {
        Assert.Contains("Jeugd en onderwijs", years.First.Said, StringComparison.Ordinal);
        Assert.Contains("Netwerk van Overijsselse Bibliotheken, 2022-06-30", years.First.Said, StringComparison.Ordinal);
        Assert.Contains("23 members as was, 21 as now", years.First.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_session_is_held_at_a_simulated_instant_of_its_day() => Assert.Equal(
        "true", await AskAsync("""
            select (count(*) > 0 and bool_and((headers ->> 'simulated')::timestamptz::date = (convert_from(bdata, 'utf8')::jsonb -> 'session' ->> 'heldOn')::date))::text
            from events.mt_events where type = 'programming.session-held'
            """));

    [Fact]
    public async Task What_followed_in_the_other_module_pretends_the_same() => Assert.Equal(
        "true", await AskAsync("""
            select (count(*) > 0 and bool_and(headers ->> 'simulated' is not null))::text from events.mt_events where type = 'partnerships.programme-was-counted'
            """));

    [Fact]
    public async Task A_stopped_project_cancelled_what_was_planned_of_it() => Assert.Equal(
        "true", await AskAsync("""
            select (count(*) > 0)::text from events.mt_events
            where type = 'programming.session-cancelled' and convert_from(bdata, 'utf8')::jsonb ->> 'haltedProjectId' is not null
            """));

    [Fact]
    public async Task The_plans_of_merged_libraries_closed_by_succession() => Assert.Equal(
        "3", await AskAsync("select count(*) from events.mt_events where type = 'partnerships.annual-plan-closed-by-succession'"));

    [Fact]
    public async Task Volunteers_of_merged_libraries_go_on_working_for_their_successor() => Assert.Equal(
        "true", await AskAsync("""
            select (count(*) > 0)::text from volunteers.mt_doc_hourssheet, jsonb_array_elements(data -> 'entries') e
            where data ->> 'organisationId' = 'organisation-bibliotheek-twente' and (e -> 'work' ->> 'day')::date >= '2024-01-01'
            """));

    [Fact]
    public async Task Invoices_of_professionals_are_for_activities_and_some_for_what_was_ordered() => Assert.Equal(
        "true", await AskAsync("""
            select ((select count(*) from events.mt_events where type = 'programming.activity-cost-counted') > 0
                and (select count(*) from events.mt_events where type = 'finance.invoice-matched') > 0)::text
            """));

    [Fact]
    public async Task The_grants_of_the_last_year_are_settled() => Assert.Equal(
        "0", await AskAsync("select count(*) from finance.mt_doc_grant where id like 'grant-jaarsubsidie-%-2024' and data ->> 'status' <> 'Settled'"));

    [Fact]
    public async Task Loading_again_records_nothing()
    {
        Assert.True(years.Second.ExitCode == 0, years.Second.Said);
        Assert.Contains("The years 2021 to 2024 were loaded before.", years.Second.Said, StringComparison.Ordinal);
        Assert.Equal(years.EventsAfterFirst, await years.EventsAsync());
    }

    private Task<string?> AskAsync(string sql) => Sql.AskAsync(years.ConnectionString, sql);
}
