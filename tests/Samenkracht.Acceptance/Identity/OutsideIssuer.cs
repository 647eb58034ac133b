using System.Net;
using System.Net.Mime;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Tokens;

namespace Samenkracht.Acceptance.Identity;

/// <summary>An OpenID Connect issuer elsewhere, such as a Keycloak realm, that counts how often it is asked.</summary>
public sealed class OutsideIssuer(string address, string? named = null) : HttpMessageHandler
{
    public const string Address = "https://issuer.example/realms/samenkracht";

    private readonly RSA rsa = RSA.Create(2048);
    private readonly ECDsa elliptic = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private int questions;

    public bool IsDown { get; set; }

    /// <summary>The end of the key ids that it publishes, which changes when it takes new keys into use.</summary>
    public string KeyIdEnding { get; set; } = "";

    /// <summary>How many requests it got.</summary>
    public int Questions => questions;

    public Task<IdentityHost> StartHost(string environment = "Production", params string[] types) => IdentityHost.Start(
        builder =>
        {
            builder.Configuration["Identity:Issuer"] = Address;
            for (var i = 0; i < types.Length; i++)
            {
                builder.Configuration[$"Identity:TokenTypes:{i}"] = types[i];
            }
            TrustedBy(builder);
        },
        environment);

    public string Token(
        string algorithm = SecurityAlgorithms.RsaSha256,
        string type = "at+jwt",
        Action<Dictionary<string, object>>? change = null,
        string? keyIdEnding = null)
    {
        var claims = TestTokens.ClaimsOf("staff-hengelo");
        claims["iss"] = named ?? address;
        change?.Invoke(claims);
        SecurityKey key = algorithm.StartsWith("ES", StringComparison.Ordinal)
            ? new ECDsaSecurityKey(elliptic) { KeyId = $"elliptic{keyIdEnding ?? KeyIdEnding}" }
            : new RsaSecurityKey(rsa) { KeyId = $"rsa{keyIdEnding ?? KeyIdEnding}" };
        return TestTokens.Sign(claims, new(key, algorithm), new() { ["typ"] = type });
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref questions);
        if (IsDown)
        {
            throw new HttpRequestException("The issuer is down.");
        }
        var body = request.RequestUri!.AbsolutePath.EndsWith("/keys", StringComparison.Ordinal)
            ? JsonSerializer.Serialize(new { keys = Keys() })
            : JsonSerializer.Serialize(new { issuer = named ?? address, jwks_uri = $"{address}/keys" });
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new StringContent(body, Encoding.UTF8, MediaTypeNames.Application.Json),
        });
    }

    private void TrustedBy(WebApplicationBuilder builder) => builder.Services.Configure<JwtBearerOptions>(
        JwtBearerDefaults.AuthenticationScheme, options => options.BackchannelHttpHandler = this);

    private object[] Keys()
    {
        var modulus = rsa.ExportParameters(includePrivateParameters: false);
        var point = elliptic.ExportParameters(includePrivateParameters: false).Q;
        return
        [
            new { kty = "RSA", use = "sig", kid = $"rsa{KeyIdEnding}", n = Base64UrlEncoder.Encode(modulus.Modulus), e = Base64UrlEncoder.Encode(modulus.Exponent) },
            new { kty = "EC", use = "sig", kid = $"elliptic{KeyIdEnding}", crv = "P-256", x = Base64UrlEncoder.Encode(point.X), y = Base64UrlEncoder.Encode(point.Y) },
        ];
    }
}
