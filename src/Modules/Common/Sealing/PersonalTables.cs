using Marten;
using Weasel.Postgresql;
using Weasel.Postgresql.Tables;

namespace Samenkracht.Common.Sealing;

/// <summary>Where personal values and the keys of persons lie: outside the log, so that they can be destroyed.</summary>
public static class PersonalTables
{
    internal const string Fields = "personal.fields";
    internal const string Keys = "personal.subject_keys";

    /// <summary>Adds the tables to what the store creates and checks.</summary>
    public static void AddPersonalTables(this StoreOptions options)
    {
        var fields = new Table(new PostgresqlObjectName("personal", "fields", SchemaUtils.IdentifierUsage.General));
        fields.AddColumn<string>("commitment").AsPrimaryKey();
        fields.AddColumn<string>("tenant").NotNull();
        fields.AddColumn<string>("subject").NotNull();
        fields.AddColumn<string>("stream").NotNull();
        fields.AddColumn<long>("version").NotNull();
        fields.AddColumn<string>("field").NotNull();
        fields.AddColumn("ciphertext", "bytea").NotNull();
        fields.Indexes.Add(new IndexDefinition("ix_fields_subject") { Columns = ["tenant", "subject"] });
        options.Storage.ExtendedSchemaObjects.Add(fields);

        var keys = new Table(new PostgresqlObjectName("personal", "subject_keys", SchemaUtils.IdentifierUsage.General));
        keys.AddColumn<string>("tenant").AsPrimaryKey();
        keys.AddColumn<string>("subject").AsPrimaryKey();
        keys.AddColumn("wrapped_key", "bytea").NotNull();
        options.Storage.ExtendedSchemaObjects.Add(keys);
    }
}
