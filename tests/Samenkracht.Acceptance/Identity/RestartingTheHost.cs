using System.Net;
using Samenkracht.Host.Identity.EmbeddedIssuer;

namespace Samenkracht.Acceptance.Identity;

public sealed class RestartingTheHost : IDisposable
{
    private readonly string directory = Directory.CreateTempSubdirectory("samenkracht-restart-").FullName;

    public void Dispose() => Directory.Delete(directory, recursive: true);

    [Fact]
    public async Task keeps_tokens_valid_when_the_keys_have_a_directory()
    {
        string token;
        await using (var before = await Start("Identity:KeyDirectory", directory))
        {
            token = await TokenOf(before);
        }
        await using var after = await Start("Identity:KeyDirectory", directory);
        Assert.Equal(HttpStatusCode.OK, (await after.Get("/whoami", token)).StatusCode);
    }

    [Fact]
    public async Task keeps_the_keys_below_the_data_directory_for_the_owner_only()
    {
        await using var host = await Start("Data:Directory", directory);
        var files = Directory.GetFiles(Path.Combine(directory, "identity")).Select(Path.GetFileName).Order();
        Assert.Equal(["bench.pem", "integration-deventer-counters.pem", "issuer.pem"], files);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(
                UnixFileMode.UserRead | UnixFileMode.UserWrite,
                File.GetUnixFileMode(Path.Combine(directory, "identity", "issuer.pem")));
        }
    }

    [Fact]
    public async Task ends_tokens_when_the_keys_have_no_directory()
    {
        string token;
        await using (var before = await IdentityHost.Start())
        {
            token = await TokenOf(before);
        }
        await using var after = await IdentityHost.Start();
        Assert.Equal(HttpStatusCode.Unauthorized, (await after.Get("/whoami", token)).StatusCode);
    }

    [Fact]
    public void together_with_others_gives_all_of_them_the_same_key()
    {
        var ids = new string[32];
        Parallel.For(0, ids.Length, i => ids[i] = new EmbeddedIssuerKeys(directory).Signing.KeyId);
        Assert.Single(ids.Distinct());
    }

    private static Task<IdentityHost> Start(string setting, string value) =>
        IdentityHost.Start(builder => builder.Configuration[setting] = value);

    private static async Task<string> TokenOf(IdentityHost host) =>
        (await new CodeFlow(host.Client).SignIn()).GetProperty("access_token").GetString()!;
}
