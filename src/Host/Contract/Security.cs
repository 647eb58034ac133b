using System.Text.Json.Nodes;
using Samenkracht.Host.Identity;

namespace Samenkracht.Host.Contract;

/// <summary>How a caller shows who they are. Rights follow from the role in the token, so there are no scopes to ask for.</summary>
internal static class Security
{
    public static JsonObject Schemes(IdentitySettings identity)
    {
        var schemes = new JsonObject
        {
            ["openIdConnect"] = new JsonObject
            {
                ["type"] = "openIdConnect", ["description"] = "A bearer token of this issuer.",
                ["openIdConnectUrl"] = $"{(identity.Issuer ?? identity.EmbeddedAddress).TrimEnd('/')}/.well-known/openid-configuration",
            },
        };
        if (identity.IsEmbedded) schemes["oauth2"] = Embedded(identity.EmbeddedAddress.TrimEnd('/'));
        return schemes;
    }

    public static JsonArray Requirements(IdentitySettings identity)
    {
        var one = new JsonArray(new JsonObject { ["openIdConnect"] = new JsonArray() });
        if (identity.IsEmbedded) one.Add(new JsonObject { ["oauth2"] = new JsonArray() });
        return one;
    }

    private static JsonObject Embedded(string address) => new()
    {
        ["type"] = "oauth2",
        ["description"] = "The issuer inside a host in development; it knows demo people only.",
        ["flows"] = new JsonObject
        {
            ["authorizationCode"] = new JsonObject
            {
                ["authorizationUrl"] = $"{address}/connect/authorize", ["tokenUrl"] = $"{address}/connect/token", ["scopes"] = new JsonObject(),
            },
            ["clientCredentials"] = new JsonObject { ["tokenUrl"] = $"{address}/connect/token", ["scopes"] = new JsonObject() },
        },
    };
}
