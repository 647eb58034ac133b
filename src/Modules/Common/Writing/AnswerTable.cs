using Marten;
using Weasel.Postgresql;
using Weasel.Postgresql.Tables;

namespace Samenkracht.Common.Writing;

/// <summary>
/// Answers by idempotency key, written in the transaction of the facts they answer for, so that a retry after a lost
/// connection gets the first answer, and a message that is delivered again counts once. Rows of requests may be dropped after 24
/// hours; rows of reactions stay as long as their message can be retried.
/// </summary>
public static class AnswerTable
{
    internal const string Name = "host.answers";

    /// <summary>Adds the table to what the store creates and checks.</summary>
    public static void AddAnswerTable(this StoreOptions options)
    {
        var table = new Table(new PostgresqlObjectName("host", "answers", SchemaUtils.IdentifierUsage.General));
        table.AddColumn<string>("client").AsPrimaryKey();
        table.AddColumn<string>("key").AsPrimaryKey();
        table.AddColumn<string>("fingerprint").NotNull();
        table.AddColumn<string>("stream").NotNull();
        table.AddColumn<int>("status").NotNull();
        table.AddColumn<string>("location");
        table.AddColumn<long>("version").NotNull();
        table.AddColumn<string>("body");
        table.AddColumn<DateTimeOffset>("answered_at").NotNull().DefaultValueByExpression("now()");
        options.Storage.ExtendedSchemaObjects.Add(table);
    }
}
