using System.Net;
using static Samenkracht.Acceptance.Identity.Forgery;

namespace Samenkracht.Acceptance.Identity;

public sealed class ForgingAToken(EmbeddedHost fixture) : IClassFixture<EmbeddedHost>
{
    [Fact] public Task without_a_signature_is_refused() => Refused(NotSigned("none"));

    [Fact] public Task with_an_odd_spelling_of_none_is_refused() => Refused(NotSigned("nOnE"));

    [Fact] public Task without_a_signature_but_with_an_allowed_algorithm_is_refused() => Refused(NotSigned("ES256"));

    [Fact] public Task with_the_public_key_as_secret_is_refused() => Refused(SignedWithPublicKeyAsSecret());

    [Fact] public Task with_the_key_of_a_stranger_is_refused() => Refused(SignedByStranger());

    [Fact]
    public Task with_the_key_of_a_stranger_under_our_key_id_is_refused() =>
        Refused(SignedByStranger(TestTokens.Keys.Signing.KeyId));

    [Fact] public Task without_a_key_id_is_refused() => Refused(SignedByStranger(kid: null));

    [Theory]
    [InlineData("jku")]
    [InlineData("x5u")]
    [InlineData("jwk")]
    public Task with_an_address_for_its_own_key_is_refused(string header) => Refused(SignedByStranger(header: header));

    [Fact] public Task by_changing_the_claims_is_refused() => Refused(Changed());

    [Fact]
    public Task that_expired_61_seconds_ago_is_refused() =>
        Refused(With(("exp", Seconds(-61)), ("iat", Seconds(-600))));

    [Fact] public Task that_starts_later_is_refused() => Refused(With("nbf", Seconds(120)));

    [Fact] public Task that_was_issued_later_is_refused() => Refused(With(("iat", Seconds(7200)), ("exp", Seconds(7800))));

    [Theory]
    [InlineData("iss")]
    [InlineData("sub")]
    [InlineData("aud")]
    [InlineData("exp")]
    [InlineData("iat")]
    [InlineData("jti")]
    [InlineData("client_id")]
    [InlineData("role")]
    public Task without_a_required_claim_is_refused(string claim) => Refused(Without(claim));

    [Fact] public Task for_another_audience_is_refused() => Refused(With("aud", "somewhere-else"));

    [Fact]
    public Task of_another_issuer_is_refused_although_the_key_is_ours() =>
        Refused(With("iss", "http://127.0.0.1:5081/"));

    [Fact] public Task of_our_issuer_in_another_spelling_is_refused() => Refused(With("iss", "http://127.0.0.1:5080"));

    [Theory]
    [InlineData("JWT")]
    [InlineData("AT+JWT")]
    [InlineData("oi_auc+jwt")]
    public Task of_another_type_is_refused(string type) => Refused(Typed(type));

    [Fact] public Task with_the_hash_of_another_token_is_refused() => Refused(With("at_hash", "hash"));

    [Fact] public Task with_two_roles_is_refused() => Refused(With("role", (string[])["director", "controller"]));

    [Fact] public Task with_an_unknown_role_is_refused() => Refused(With("role", "superuser"));

    [Fact]
    public Task with_two_organisations_is_refused() =>
        Refused(With("organisation", (string[])["organisation-rijnbrink", "organisation-bibliotheek-hengelo"]));

    [Fact] public Task for_a_person_that_lives_over_an_hour_is_refused() => Refused(With("exp", Seconds(3600 + 30)));

    [Fact]
    public Task for_a_machine_that_lives_over_six_hours_is_refused() =>
        Refused(With(("sub", "bench"), ("azp", "bench"), ("exp", Seconds(6 * 3600 + 30))));

    [Fact]
    public async Task is_not_what_a_machine_does_that_holds_its_own_token_for_six_hours()
    {
        var token = With(("sub", "bench"), ("azp", "bench"), ("exp", Seconds(6 * 3600 - 30)));
        Assert.Equal(HttpStatusCode.OK, (await fixture.Host.Get("/whoami", token)).StatusCode);
    }

    [Fact]
    public async Task is_not_what_a_clock_does_that_is_half_a_minute_late()
    {
        var token = With(("exp", Seconds(-30)), ("iat", Seconds(-600)));
        Assert.Equal(HttpStatusCode.OK, (await fixture.Host.Get("/whoami", token)).StatusCode);
    }

    private async Task Refused(string token)
    {
        var response = await fixture.Host.Get("/whoami", token);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Contains("error=\"invalid_token\"", Assert.Single(response.Headers.WwwAuthenticate).Parameter, StringComparison.Ordinal);
    }
}
