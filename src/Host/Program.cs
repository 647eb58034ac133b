using JasperFx;
using JasperFx.Resources;
using Samenkracht.Common.Http;
using Samenkracht.Common.Rights;
using Samenkracht.Host;
using Samenkracht.Partnerships;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSingleton(RightsTable.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "rights.md"))));
builder.AddStorage(builder.Configuration.GetConnectionString("Samenkracht")!);
builder.AddMessaging();
builder.Services.AddResourceSetupOnStartup();
builder.Services.AddHostedService<ReadableView>();
builder.Services.AddPartnerships();
builder.Services.AddProblemDetails();
builder.Services.AddAuthorization();
builder.Services.AddAuthentication();
var app = builder.Build();
new Api(app).MapPartnerships();
return await app.RunJasperFxCommands(args);

/// <summary>The host: composition only.</summary>
public partial class Program;
