using System.Globalization;
using Npgsql;
using Samenkracht.Common.Figures;
using Samenkracht.Host.Demo.Years.Money;
using Samenkracht.Host.Demo.Years.People;

namespace Samenkracht.Host.Demo.Years;

/// <summary>Two numbers that must be the same.</summary>
/// <param name="What">What they count, and where each comes from.</param>
/// <param name="One">The one.</param>
/// <param name="Other">The other.</param>
internal sealed record Check(string What, decimal One, decimal Other)
{
    public bool Agrees => One == Other;

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"  {(Agrees ? "OK        " : "DIFFERENCE")}  {What,-68} {One,12:0.##} = {Other:0.##}");
}

/// <summary>Whether the figures of the years agree, each counted in two ways.</summary>
internal sealed class Reconciliation(NpgsqlDataSource database, DemoClient client)
{
    private static readonly string[] Measures = ["sessions", "participants", "staff-minutes", "volunteer-minutes"];
    private readonly FigureReader _figures = new(database);

    public async Task<IReadOnlyList<Check>> ChecksAsync(CancellationToken ct)
    {
        var was = await SumsAsync("programming", FigureBy.Nothing, ct);
        var places = await SumsAsync("programming", FigureBy.Location, ct);
        var followed = await SumsAsync("partnerships", FigureBy.Nothing, ct);
        var now = await ProgrammeAsync("asNow");
        return
        [
            new("sessions: locations and organisations, as was", Sum(places, "sessions"), Sum(was, "sessions")),
            new("sessions: organisations as was and network as now", Sum(was, "sessions"), now.Sum(row => row.Sessions)),
            new("participants: organisations as was and network as now", Sum(was, "participants"), now.Sum(row => row.Participants)),
            new("sessions: Twente and its predecessors as was, and Twente as now", was.Where(IsTwente).Where(sum => sum.Measure == "sessions").Sum(sum => sum.Amount),
                now.Where(row => row.OrganisationId == "organisation-bibliotheek-twente").Sum(row => row.Sessions)),
            new("visits: locations and organisations", Sum(places, KeyFiguresStory.Visits), Sum(was, KeyFiguresStory.Visits)),
            .. Measures.Select(measure => new Check($"{measure}: Programming and Partnerships", Sum(was, measure), Sum(followed, measure))),
            new("participants: states of activities and ledger", await StatesAsync("total", ct), Sum(was, "participants")),
            new("volunteer-minutes: states of activities and ledger", await StatesAsync("volunteerMinutes", ct), Sum(was, "volunteer-minutes")),
            new("sessions: events and ledger", await NumberAsync(
                "select sum(case type when 'programming.session-held' then 1 else -1 end) from events.mt_events where type in ('programming.session-held', 'programming.session-annulled')", ct),
                Sum(was, "sessions")),
            new("visits: states of series and ledger", await NumberAsync(
                "select sum((day ->> 'value')::numeric) from programming.mt_doc_keyfigureseries, jsonb_array_elements(data -> 'days') day where data ->> 'indicatorId' = 'indicator-visits'", ct),
                Sum(was, KeyFiguresStory.Visits)),
            await DeliveredAsync("bezoeken", KeyFiguresStory.Visits, was, ct), await DeliveredAsync("activiteiten", "sessions", was, ct), await DeliveredAsync("deelnemers", "participants", was, ct),
            .. await new MoneyChecks(database, client).OfAsync(ct),
            .. await new PeopleChecks(database, client).ChecksAsync(ct),
        ];
    }

    /// <summary>How many values were delivered by hand, with a reason in the place of lineage.</summary>
    public Task<decimal> OverridesAsync(CancellationToken ct) => NumberAsync(
        "select count(*) from programming.mt_doc_datadelivery, jsonb_array_elements(data -> 'values') v where v ->> 'reason' is not null", ct);

    // A year that was not over has no delivery; every day of the years is in one.
    private async Task<Check> DeliveredAsync(string code, string measure, IReadOnlyList<FigureSum> was, CancellationToken ct) => new(
        $"{measure}: deliveries to the KB and ledger", await NumberAsync(
            $"select sum((v ->> 'value')::numeric) from programming.mt_doc_datadelivery, jsonb_array_elements(data -> 'values') v where v ->> 'code' = '{code}'", ct),
        Sum(was, measure));

    private Task<decimal> StatesAsync(string member, CancellationToken ct) => NumberAsync(
        $"select sum((s ->> '{member}')::numeric) from programming.mt_doc_activity, jsonb_array_elements(data -> 'sessions') s", ct);

    private static bool IsTwente(FigureSum sum) =>
        sum.OrganisationId["organisation-".Length..] is var code && (code == "bibliotheek-twente" || World.Predecessors.Contains(code));

    private Task<IReadOnlyList<FigureSum>> SumsAsync(string module, FigureBy by, CancellationToken ct) =>
        _figures.SumAsync(new(module, World.First, World.Last), by, ct);

    private static decimal Sum(IEnumerable<FigureSum> sums, string measure) => sums.Where(sum => sum.Measure == measure).Sum(sum => sum.Amount);

    private async Task<IReadOnlyList<(string OrganisationId, decimal Sessions, decimal Participants)>> ProgrammeAsync(string view) =>
    [
        .. (await client.ReadAsync(DemoActor.Auditor, $"/v1/programme?by=coreFunction&from={World.First:yyyy-MM-dd}&until={World.Last:yyyy-MM-dd}&view={view}"))!.Value
            .GetProperty("rows").EnumerateArray()
            .Select(row => (row.Text("organisationId"), row.GetProperty("sessions").GetDecimal(), row.GetProperty("participants").GetDecimal())),
    ];

    private async Task<decimal> NumberAsync(string sql, CancellationToken ct)
    {
        await using var command = database.CreateCommand(sql);
        return await command.ExecuteScalarAsync(ct) is { } value and not DBNull ? Convert.ToDecimal(value, CultureInfo.InvariantCulture) : 0;
    }
}
