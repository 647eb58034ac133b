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
        (string Address, byte[] Document) last = ("", []);
        app.MapMethods("/v1/openapi.json", ["GET", "HEAD"], async http =>
        {
            var address = http.RequestServices.GetRequiredService<PublicAddress>().Of(http.Request);
            if (last.Address != address) last = (address, Write(http.RequestServices, address));
            http.Response.ContentType = MediaTypeNames.Application.Json;
            http.Response.ContentLength = last.Document.Length;
            if (!HttpMethods.IsHead(http.Request.Method)) await http.Response.Body.WriteAsync(last.Document, http.RequestAborted);
        }).AllowAnonymous().RequireCors(Origins.Any);
    }

    private static byte[] Write(IServiceProvider services, string address)
    {
        var operations = services.GetRequiredService<EndpointDataSource>().Endpoints.Select(endpoint => endpoint.Metadata.GetMetadata<Operation>()).OfType<Operation>();
        var identity = IdentitySettings.Read(services.GetRequiredService<IConfiguration>(), services.GetRequiredService<IHostEnvironment>());
        var document = new ContractDocument([.. operations], services.GetRequiredService<RightsTable>(), identity).Write(address);
        return Encoding.UTF8.GetBytes(document.ToJsonString(Indented));
    }
}
