using JasperFx;
using JasperFx.Resources;
using Microsoft.AspNetCore.Connections;
using Samenkracht.Common.Http;
using Samenkracht.Host;
using Samenkracht.Host.ApiConventions;
using Samenkracht.Host.Contract;
using Samenkracht.Host.Demo;
using Samenkracht.Host.EmbeddedPostgres;
using Samenkracht.Host.Identity;
using Samenkracht.Host.Operating;
using Samenkracht.Host.Pages;

// A first word without a dash is one of the commands for operators, such as "storage counts"; "help" lists them.
var command = args.FirstOrDefault() is { } word && !word.StartsWith('-') ? word : null;
using var signals = new StopSignals();
try
{
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
    builder.SetDefaultAddress();
    DatabaseChoice.SetDataDirectory(builder.Configuration, command);
    builder.AddLogs();
    builder.AddTelemetry();
    builder.AddApiConventions();
    builder.Services.AddSingleton(TimeProvider.System);
    builder.AddIdentity();
    builder.AddRights();
    builder.AddMasterKey();
    await using var database = await DatabaseChoice.OpenAsync(builder.Configuration, command, signals.Token);
    builder.AddStorage(database.ConnectionString);
    builder.AddMessaging();
    builder.Services.AddResourceSetupOnStartup();
    builder.Services.AddHostedService<ReadableView>();
    builder.Services.AddModules();
    builder.AddHealth();
    builder.AddSampleNetwork();
    builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(25));

    var app = builder.Build();
    app.UseApiConventions();
    app.UseIdentity();
    app.MapHealth();
    app.MapPages();
    app.MapContract();
    var api = new Api(app);
    api.MapUnfinishedReactions();
    api.MapModules();
    if (command is not null) return await app.RunJasperFxCommands(args);

    app.TellAddress();
    await ((IHost)app).RunAsync(signals.Token);
    return Environment.ExitCode;
}
catch (PostgresCannotStartException refusal)
{
    return await Refuse(refusal.Message);
}
catch (IOException busy) when (busy.InnerException is AddressInUseException)
{
    return await Refuse($"{busy.Message.TrimEnd('.')}. Stop the process that listens there, or choose another --port.");
}
catch (OperationCanceledException) when (signals.Token.IsCancellationRequested)
{
    return await Refuse("Stopped before the host had started.");
}

static async Task<int> Refuse(string sentence)
{
    await Console.Error.WriteLineAsync(sentence);
    return 1;
}

/// <summary>The host: composition only.</summary>
public partial class Program;
