using System.Net.Mime;
using System.Text;
using System.Text.Json;
using Samenkracht.Common.Http;
using Samenkracht.Common.Rights;
using Samenkracht.Host.ApiConventions;
using Samenkracht.Host.Identity;

namespace Samenkracht.Host.Contract;

/// <summary><c>GET /v1/openapi.json</c>: for everybody, from any page.</summary>
internal static class ContractEndpoint
{
    private static readonly JsonSerializerOptions Indented = new(Samenkracht.Common.Json.Options) { WriteIndented = true };

    public static void MapContract(this WebApplication app)
    {
        var last = new Written("", []);
        app.MapMethods("/v1/openapi.json", ["GET", "HEAD"], async http =>
        {
            var address = http.RequestServices.GetRequiredService<PublicAddress>().Of(http.Request);
            var written = last;
            if (written.Address != address) last = written = new(address, Write(http.RequestServices, address));
            http.Response.ContentType = MediaTypeNames.Application.Json;
            http.Response.ContentLength = written.Document.Length;
            if (!HttpMethods.IsHead(http.Request.Method)) await http.Response.Body.WriteAsync(written.Document, http.RequestAborted);
        }).AllowAnonymous().RequireCors(Origins.Any);
    }

    private static byte[] Write(IServiceProvider services, string address)
    {
        var operations = services.GetRequiredService<EndpointDataSource>().Endpoints.Select(endpoint => endpoint.Metadata.GetMetadata<Operation>()).OfType<Operation>();
        var identity = IdentitySettings.Read(services.GetRequiredService<IConfiguration>(), services.GetRequiredService<IHostEnvironment>());
        var document = new ContractDocument([.. operations], services.GetRequiredService<RightsTable>(), identity).Write(address);
        return Encoding.UTF8.GetBytes(document.ToJsonString(Indented));
    }

    private sealed record Written(string Address, byte[] Document);
}
