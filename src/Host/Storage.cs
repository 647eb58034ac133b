using JasperFx;
using JasperFx.Events;
using JasperFx.Events.Daemon;
using Marten;
using Npgsql;
using Samenkracht.Common.Figures;
using Samenkracht.Common.Http;
using Samenkracht.Common.Reading;
using Samenkracht.Common.Sealing;
using Samenkracht.Common.Writing;
using Weasel.Core;
using Wolverine.Marten;

namespace Samenkracht.Host;

/// <summary>One event store, one log, for all modules: docs/adr/0003-one-event-log.md.</summary>
internal static class Storage
{
    public static void AddStorage(this WebApplicationBuilder builder, string connectionString)
    {
        builder.Services.AddSingleton(DataSource(connectionString));
        builder.Services.AddMarten(store =>
            {
                store.Connection(Pooled(connectionString).ConnectionString);
                store.DatabaseSchemaName = "host";
                store.UseSystemTextJsonForSerialization(EnumStorage.AsString, Casing.CamelCase);
                store.AutoCreateSchemaObjects = AutoCreate.CreateOrUpdate;
                store.DisableNpgsqlLogging = true;
                store.Logger(new SilentStoreLogger());
                ConfigureEvents(store);
                store.AddAnswerTable();
                store.AddPersonalTables();
            })
            .UseLightweightSessions()
            .IntegrateWithWolverine(marten => marten.UseWolverineManagedEventSubscriptionDistribution = true);
        builder.Services.AddSingleton<History>();
        builder.Services.AddSingleton<FigureReader>();
        builder.Services.AddSingleton<FigureRebuild>();
        builder.Services.AddSingleton<FactRowsRebuild>();
        builder.Services.AddSingleton<FactCursor>();
        builder.Services.AddSingleton<Opener>();
        builder.Services.AddSingleton<CommandCatalogue>();
        builder.Services.AddSingleton<UniqueRules>();
        builder.Services.AddSingleton<CommandProcessor>();
        builder.Services.AddSingleton<CommandQueue>();
        builder.Services.AddHostedService(services => services.GetRequiredService<CommandQueue>());
    }

    private static void ConfigureEvents(StoreOptions store)
    {
        store.Events.DatabaseSchemaName = "events";
        store.Events.StreamIdentity = StreamIdentity.AsString;
        store.Events.AppendMode = EventAppendMode.Quick;
        store.Events.UseMandatoryStreamTypeDeclaration = true;
        store.Events.MetadataConfig.CorrelationIdEnabled = true;
        store.Events.MetadataConfig.CausationIdEnabled = true;
        store.Events.MetadataConfig.HeadersEnabled = true;
        store.Events.MetadataConfig.UserNameEnabled = true;
        // An event that a projection cannot take stops that projection; passing over it would falsify a figure in silence.
        store.Projections.Errors.SkipApplyErrors = false;
        store.Projections.Errors.SkipSerializationErrors = false;
        store.Projections.Errors.SkipUnknownEvents = false;
    }

    // Statements of the queue are few and always the same: prepared once, kept for as long as the connection lives. All of them look
    // rows up by key; with one plan for every size of batch, PostgreSQL must not guess that reading a whole table is cheaper.
    private static NpgsqlDataSource DataSource(string connectionString)
    {
        var settings = Pooled(connectionString);
        settings.Options = "-c plan_cache_mode=force_generic_plan -c enable_seqscan=off -c enable_hashjoin=off -c enable_mergejoin=off -c jit=off -c timezone=UTC";
        return new NpgsqlDataSourceBuilder(settings.ConnectionString).Build();
    }

    // A host has two pools, that of the queue and that of Marten and Wolverine. Two hosts fit within the 200 connections that
    // PostgreSQL is started with; work that finds none free waits its turn.
    private static NpgsqlConnectionStringBuilder Pooled(string connectionString) => new(connectionString)
    {
        MaxAutoPrepare = 100, AutoPrepareMinUsages = 2, NoResetOnClose = true, MaxPoolSize = 40, Timeout = 60, ApplicationName = "samenkracht",
    };
}
