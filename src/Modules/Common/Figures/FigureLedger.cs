using Marten;
using Npgsql;
using NpgsqlTypes;
using Samenkracht.Common.Writing;
using Weasel.Postgresql;
using Weasel.Postgresql.Tables;

namespace Samenkracht.Common.Figures;

/// <summary>
/// The figures of a module as a ledger: one row for what each fact added, written in the transaction of the fact. Rows are only
/// added; a sum over them is the figure on any day as known at any instant, and each row names its event.
/// </summary>
public static class FigureLedger
{
    /// <summary>Adds the ledger of a module to what the store creates and checks.</summary>
    public static void KeepsFigures(this StoreOptions options, string module)
    {
        var table = new Table(new PostgresqlObjectName(module, "figures", SchemaUtils.IdentifierUsage.General));
        table.AddColumn<string>("measure").NotNull();
        table.AddColumn("amount", "numeric").NotNull();
        table.AddColumn<string>("organisation").NotNull();
        table.AddColumn("on_day", "date").NotNull();
        table.AddColumn<DateTimeOffset>("known_at").NotNull();
        table.AddColumn<string>("location");
        table.AddColumn<string>("about");
        table.AddColumn("plan_nodes", "text[]").NotNull();
        table.AddColumn<string>("basis");
        table.AddColumn<string>("stream").NotNull();
        table.AddColumn<long>("version").NotNull();
        table.Indexes.Add(new IndexDefinition("ix_figures_day") { Columns = ["on_day"] });
        table.Indexes.Add(new IndexDefinition("ix_figures_organisation") { Columns = ["organisation", "on_day"] });
        table.Indexes.Add(new IndexDefinition("ix_figures_about") { Columns = ["about"] });
        options.Storage.ExtendedSchemaObjects.Add(table);
    }

    /// <summary>The rows that facts add, for each module one command. The moment of knowledge is that of the transaction, as in the log.</summary>
    internal static IEnumerable<NpgsqlBatchCommand> Insert(IEnumerable<RecordedFact> facts, StoredNames names) =>
        facts.Where(fact => fact.Fact is ICounted)
            .SelectMany(fact => ((ICounted)fact.Fact).Figures.Where(figure => figure.Amount != 0).Select(figure => (Module: names.ModuleOf(fact.Fact.GetType()), Fact: fact, Figure: figure)))
            .GroupBy(row => row.Module).Select(rows => Insert(rows.Key, [.. rows.Select(row => (row.Fact.Stream, row.Fact.Version, row.Figure))], null));

    internal static NpgsqlBatchCommand Insert(string module, IReadOnlyList<(string Stream, long Version, Figure Figure)> rows, IReadOnlyList<DateTimeOffset>? knownAt) => new($"""
        insert into {module}.figures (measure, amount, organisation, on_day, known_at, location, about, plan_nodes, basis, stream, version)
        select measure, amount, organisation, on_day, coalesce(known_at, now()), location, about, string_to_array(plan_nodes, ' '), basis, stream, version
        from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
            as f (measure, amount, organisation, on_day, known_at, location, about, plan_nodes, basis, stream, version)
        """)
    {
        Parameters =
        {
            Arrays.Text(rows.Select(row => row.Figure.Measure)), Arrays.Of(rows.Select(row => row.Figure.Amount), NpgsqlDbType.Numeric),
            Arrays.Text(rows.Select(row => row.Figure.OrganisationId)), Arrays.Of(rows.Select(row => row.Figure.On), NpgsqlDbType.Date),
            Arrays.Of(knownAt is null ? rows.Select(_ => (DateTimeOffset?)null) : knownAt.Select(at => (DateTimeOffset?)at.ToUniversalTime()), NpgsqlDbType.TimestampTz),
            Arrays.Text(rows.Select(row => row.Figure.LocationId)), Arrays.Text(rows.Select(row => row.Figure.AboutId)),
            Arrays.Text(rows.Select(row => string.Join(' ', row.Figure.PlanNodes ?? []))), Arrays.Text(rows.Select(row => row.Figure.Basis)),
            Arrays.Text(rows.Select(row => row.Stream)), Arrays.Of(rows.Select(row => row.Version), NpgsqlDbType.Bigint),
        },
    };
}
