using System.Diagnostics;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Samenkracht.Host.Identity;

namespace Samenkracht.Acceptance.Identity;

public sealed class FetchingATokenByScript : IAsyncLifetime
{
    private WebApplication app = null!;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.WebHost.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port: 0)).TrustTestTokens();
        builder.AddIdentity();
        app = builder.Build();
        app.UseIdentity();
        await app.StartAsync();
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Theory]
    [InlineData("controller-deventer")]
    [InlineData("bench")]
    public async Task prints_the_token_of_a_person_or_a_machine(string who)
    {
        var (code, output, _) = await Run(who, app.Urls.Single());
        Assert.Equal(0, code);
        SameToken.Assert(output.Trim(), TestTokens.For(who));
    }

    [Fact]
    public async Task says_that_somebody_is_unknown()
    {
        var (code, output, error) = await Run("nobody", app.Urls.Single());
        Assert.Equal((2, "", "There is no demo person or machine called nobody. DemoDirectory.cs lists them."), (code, output, error.Trim()));
    }

    [Fact]
    public async Task says_that_the_host_is_not_up()
    {
        var (code, output, error) = await Run("auditor", "http://127.0.0.1:1");
        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith("No embedded issuer answers at http://127.0.0.1:1.", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task asks_for_whom() =>
        Assert.Equal(2, (await Run("", app.Urls.Single())).Code);

    private static async Task<(int Code, string Output, string Error)> Run(string who, string address)
    {
        var start = new ProcessStartInfo("bash", [Script(), who, address]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var script = Process.Start(start)!;
        var (output, error) = (script.StandardOutput.ReadToEndAsync(), script.StandardError.ReadToEndAsync());
        await script.WaitForExitAsync();
        return (script.ExitCode, await output, await error);
    }

    private static string Script()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "global.json")))
        {
            root = root.Parent!;
        }
        return Path.Combine(root.FullName, "scripts", "token.sh");
    }
}
