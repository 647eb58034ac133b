using Samenkracht.Host.Identity;

var builder = WebApplication.CreateBuilder(args);
builder.AddIdentity();

var app = builder.Build();
app.UseIdentity();
await app.RunAsync();

/// <summary>The host: composition only.</summary>
public partial class Program;
