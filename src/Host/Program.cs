using JasperFx;
using JasperFx.Resources;
using Samenkracht.Common.Http;
using Samenkracht.Host;
using Samenkracht.Host.Demo;
using Samenkracht.Host.Identity;
using Samenkracht.Partnerships;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
builder.Services.AddSingleton(TimeProvider.System);
builder.AddIdentity();
builder.AddRights();
builder.AddStorage(builder.Configuration.GetConnectionString("Samenkracht")!);
builder.AddMessaging();
builder.Services.AddResourceSetupOnStartup();
builder.Services.AddHostedService<ReadableView>();
builder.Services.AddPartnerships();
builder.AddSampleNetwork();
builder.Services.AddProblemDetails();

var app = builder.Build();
app.UseIdentity();
new Api(app).MapPartnerships();
return await app.RunJasperFxCommands(args);

/// <summary>The host: composition only.</summary>
public partial class Program;
