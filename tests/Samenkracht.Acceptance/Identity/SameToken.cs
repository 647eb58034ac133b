using Microsoft.IdentityModel.JsonWebTokens;

namespace Samenkracht.Acceptance.Identity;

/// <summary>Compares what two tokens say; what is fresh in each token is compared by presence.</summary>
public static class SameToken
{
    private static readonly string[] Fresh = ["exp", "iat", "jti", "oi_tkn_id", "oi_au_id"];

    public static void Assert(string given, string minted)
    {
        var (left, right) = (new JsonWebToken(given), new JsonWebToken(minted));
        Xunit.Assert.Equal((left.Typ, left.Alg, left.Kid), (right.Typ, right.Alg, right.Kid));
        Xunit.Assert.Equal(left.ValidTo - left.IssuedAt, right.ValidTo - right.IssuedAt);
        Xunit.Assert.Equal(Said(left), Said(right));
    }

    private static string[] Said(JsonWebToken token) =>
        [.. token.Claims.Select(claim => Fresh.Contains(claim.Type) ? claim.Type : $"{claim.Type}={claim.Value}").Order()];
}
