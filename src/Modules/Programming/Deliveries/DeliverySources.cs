using Marten;
using Samenkracht.Common.Figures;
using Samenkracht.Programming.Indicators;
using Samenkracht.Programming.KeyFigures;

namespace Samenkracht.Programming.Deliveries;

/// <summary>What the facts of a year say about measures.</summary>
/// <param name="Position">The position of the log at which they were added up.</param>
/// <param name="Values">By measure; one without facts is absent.</param>
public sealed record DeliverySources(long Position, IReadOnlyDictionary<string, DeliverySource> Values)
{
    /// <summary>Adds up the ledger for the questions; the last stand for an indicator that is put together in that way.</summary>
    public static async Task<DeliverySources> OfAsync(IQuerySession session, DataDelivery delivery, IEnumerable<string?> measures, CancellationToken ct)
    {
        var wanted = measures.OfType<string>().Distinct().ToList();
        var (from, until) = (new DateOnly(delivery.Year, 1, 1), new DateOnly(delivery.Year, 12, 31));
        var ledger = await FigureSources.ReadAsync(
            session, new(ProgrammingModule.Name, from, until) { Organisations = [delivery.OrganisationId], Measures = wanted }, ct);
        var values = ledger.Measures.ToDictionary(one => one.Key, one => DeliverySource.Of(one.Value));
        var indicators = await session.LoadManyAsync<Indicator>(ct, wanted.Select(Indicator.IdOf));
        foreach (var indicator in indicators.Where(one => one.Aggregation == Aggregation.Last && values.ContainsKey(one.Code)))
        {
            var series = await session.Query<KeyFigureSeries>().Where(one =>
                one.IndicatorId == indicator.Id && one.OrganisationId == delivery.OrganisationId && one.FirstDay >= from && one.FirstDay <= until).ToListAsync(ct);
            var last = KeyFigureTally.That(Aggregation.Last, series, from, until, []);
            values[indicator.Code] = new(KeyFigureTally.Value(last) ?? 0, values[indicator.Code].Facts, KeyFigureTally.Basis(last));
        }

        return new(ledger.Position, values);
    }

    /// <summary>The value of a question with its lineage; null when no fact says.</summary>
    public DeliveryValue? ValueOf(DeliveryQuestion question) => question.Measure is { } measure && Values.GetValueOrDefault(measure) is { } source
        ? new(question.Code, source.Amount, new(source.Facts, Position, source.Basis), null)
        : null;
}

/// <summary>What the facts of a year say about a measure.</summary>
/// <param name="Amount">How much.</param>
/// <param name="Facts">From how many facts.</param>
/// <param name="Basis">Which part was obtained in which way; null where no fact says.</param>
public sealed record DeliverySource(decimal Amount, int Facts, BasisShares? Basis)
{
    internal static DeliverySource Of(FigureSource source)
    {
        return new(source.Amount, source.Facts, BasisShares.Of(Part(FigureBasis.Counted), Part(FigureBasis.Partly), Part(FigureBasis.Estimated)));

        decimal Part(FigureBasis basis) => source.ByBasis.GetValueOrDefault(KeyFiguresPosted.NameOf(basis));
    }
}
