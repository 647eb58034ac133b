using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Samenkracht.Host;

/// <summary>Where the host listens, and how others on this machine learn of it.</summary>
internal static partial class HostAddress
{
    private const string Default = "http://127.0.0.1:5080";

    /// <summary>Listens on the loopback address, unless any setting of ASP.NET says otherwise.</summary>
    public static void SetDefaultAddress(this WebApplicationBuilder builder)
    {
        string[] settings = ["urls", "http_ports", "https_ports"];
        if (settings.All(setting => string.IsNullOrEmpty(builder.Configuration[setting]))
            && !builder.Configuration.GetSection("Kestrel:Endpoints").Exists())
            builder.WebHost.UseUrls(Default);
    }

    /// <summary>While the host listens, <c>host.url</c> in the data directory says where.</summary>
    public static void TellAddress(this WebApplication app)
    {
        var file = app.Configuration["Data:Directory"] is { } data ? Path.Combine(data, "host.url") : null;
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault();
            if (address is null) return;
            Listens(app.Logger, address);
            if (file is not null) File.WriteAllText(file, address + "\n");
        });
        if (file is not null) app.Lifetime.ApplicationStopped.Register(() => File.Delete(file));
    }

    [LoggerMessage(LogLevel.Information, "Listens on {Address}")]
    private static partial void Listens(ILogger logger, string address);
}
