using Marten;
using Npgsql;
using NpgsqlTypes;
using Samenkracht.Common.Figures;
using Samenkracht.Common.Writing;
using Weasel.Postgresql;
using Weasel.Postgresql.Tables;

namespace Samenkracht.Finance.Journals;

/// <summary>The lines of all entries as rows, written with the entry and only added: sums over them are the balances on any day as known at any instant.</summary>
public sealed class LedgerRows : IFactRows
{
    internal const string Name = $"{FinanceModule.Name}.ledger_lines";

    private const string Columns = """
        administration, organisation, year, period, journal, number, line, account, debit, credit, on_day, known_at,
        location, project, activity, "grant", cost_carrier, partner, library_share, vat_code, stream, version, event
        """;

    /// <inheritdoc />
    public string Table => Name;

    /// <inheritdoc />
    public bool HasRowsOf(Type fact) => typeof(ILedgerEntry).IsAssignableFrom(fact);

    internal static void Declare(StoreOptions store)
    {
        var table = new Table(new PostgresqlObjectName(FinanceModule.Name, "ledger_lines", SchemaUtils.IdentifierUsage.General));
        foreach (var column in (string[])["administration", "organisation", "journal", "account", "stream"]) table.AddColumn<string>(column).NotNull();
        foreach (var column in (string[])["year", "period", "number", "line"]) table.AddColumn<int>(column).NotNull();
        foreach (var column in (string[])["debit", "credit"]) table.AddColumn(column, "numeric").NotNull();
        table.AddColumn("on_day", "date").NotNull();
        table.AddColumn<DateTimeOffset>("known_at").NotNull();
        foreach (var column in (string[])["location", "project", "activity", "grant", "cost_carrier", "partner", "vat_code"]) table.AddColumn<string>(column);
        table.AddColumn("library_share", "numeric");
        table.AddColumn<long>("version").NotNull();
        table.AddColumn<Guid>("event").NotNull();
        table.Indexes.Add(new IndexDefinition("ix_ledger_lines_account") { Columns = ["administration", "year", "account", "on_day"] });
        table.Indexes.Add(new IndexDefinition("ix_ledger_lines_entry") { Columns = ["administration", "year", "journal", "number", "line"], IsUnique = true });
        table.Indexes.Add(new IndexDefinition("ix_ledger_lines_grant") { Columns = ["grant"], Predicate = "\"grant\" is not null" });
        table.Indexes.Add(new IndexDefinition("ix_ledger_lines_project") { Columns = ["project"], Predicate = "project is not null" });
        store.Storage.ExtendedSchemaObjects.Add(table);
    }

    /// <inheritdoc />
    public NpgsqlBatchCommand Insert(IReadOnlyList<PlacedFact> facts)
    {
        var rows = facts.SelectMany(placed => ((ILedgerEntry)placed.Fact).Lines.Select((line, at) => (Placed: placed, Entry: (ILedgerEntry)placed.Fact, Line: line, At: at + 1))).ToList();
        return new($"""
            insert into {Name} ({Columns})
            select administration, organisation, year, extract(month from on_day)::integer, journal, number, line, account, debit, credit, on_day, coalesce(known_at, now()),
                location, project, activity, "grant", cost_carrier, partner, library_share, vat_code, stream, version, event
            from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)
                as l (administration, organisation, year, journal, number, line, account, debit, credit, on_day, known_at,
                    location, project, activity, "grant", cost_carrier, partner, library_share, vat_code, stream, version, event)
            """)
        {
            Parameters =
            {
                Arrays.Text(rows.Select(row => Administrations.Administration.IdOf(row.Entry.OrganisationId))), Arrays.Text(rows.Select(row => row.Entry.OrganisationId)),
                Arrays.Of(rows.Select(row => row.Entry.Year), NpgsqlDbType.Integer), Arrays.Text(rows.Select(row => row.Entry.Journal.ToString().ToLowerInvariant())),
                Arrays.Of(rows.Select(row => row.Entry.Number), NpgsqlDbType.Integer), Arrays.Of(rows.Select(row => row.At), NpgsqlDbType.Integer),
                Arrays.Text(rows.Select(row => row.Line.Account)), Arrays.Of(rows.Select(row => row.Line.Debit), NpgsqlDbType.Numeric),
                Arrays.Of(rows.Select(row => row.Line.Credit), NpgsqlDbType.Numeric), Arrays.Of(rows.Select(row => row.Entry.On), NpgsqlDbType.Date),
                Arrays.Of(rows.Select(row => row.Placed.KnownAt?.ToUniversalTime()), NpgsqlDbType.TimestampTz), Arrays.Text(rows.Select(row => row.Line.Dimensions.LocationId)),
                Arrays.Text(rows.Select(row => row.Line.Dimensions.ProjectId)), Arrays.Text(rows.Select(row => row.Line.Dimensions.ActivityId)),
                Arrays.Text(rows.Select(row => row.Line.Dimensions.GrantId)), Arrays.Text(rows.Select(row => row.Line.Dimensions.CostCarrier)),
                Arrays.Text(rows.Select(row => row.Line.Dimensions.PartnerId)), Arrays.Of(rows.Select(row => row.Line.Dimensions.LibraryShare), NpgsqlDbType.Numeric),
                Arrays.Text(rows.Select(row => row.Line.VatCode)), Arrays.Text(rows.Select(row => row.Placed.Stream)),
                Arrays.Of(rows.Select(row => row.Placed.Version), NpgsqlDbType.Bigint), Arrays.Of(rows.Select(row => row.Placed.Id), NpgsqlDbType.Uuid),
            },
        };
    }
}
