using JasperFx;
using JasperFx.Resources;
using Samenkracht.Common.Http;
using Samenkracht.Host;
using Samenkracht.Host.ApiConventions;
using Samenkracht.Host.Contract;
using Samenkracht.Host.Identity;
using Samenkracht.Host.Operating;
using Samenkracht.Host.Pages;
using Samenkracht.Partnerships;

var builder = WebApplication.CreateBuilder(args);
builder.AddLogs();
builder.AddTelemetry();
builder.AddApiConventions();
builder.Services.AddSingleton(TimeProvider.System);
builder.AddIdentity();
builder.AddRights();
builder.AddStorage(builder.Configuration.GetConnectionString("Samenkracht")!);
builder.AddMessaging();
builder.Services.AddResourceSetupOnStartup();
builder.Services.AddHostedService<ReadableView>();
builder.Services.AddPartnerships();
builder.AddHealth();
builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(25));

var app = builder.Build();
app.UseApiConventions();
app.UseIdentity();
app.MapHealth();
app.MapPages();
app.MapContract();
var api = new Api(app);
api.MapDeadLetters();
api.MapPartnerships();
return await app.RunJasperFxCommands(args);

/// <summary>The host: composition only.</summary>
public partial class Program;
