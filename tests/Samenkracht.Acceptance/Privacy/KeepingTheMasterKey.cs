using Microsoft.Extensions.Configuration;
using Samenkracht.Host;

namespace Samenkracht.Acceptance.Privacy;

public sealed class KeepingTheMasterKey : IDisposable
{
    private static readonly string Configured = Convert.ToBase64String([.. Enumerable.Range(0, 32).Select(number => (byte)number)]);

    private readonly string _directory = Directory.CreateTempSubdirectory("samenkracht-key-").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    private static byte[] Secret(bool isDevelopment, params (string Name, string Value)[] settings)
    {
        using var configuration = new ConfigurationManager();
        foreach (var (name, value) in settings) configuration[name] = value;
        return SecretKey.SecretOf(configuration, isDevelopment);
    }

    [Fact]
    public void is_configured_outside_development()
    {
        Assert.Equal(31, Secret(false, ("Personal:MasterKey", Configured))[^1]);
        Assert.Contains("openssl rand -base64 32", Assert.Throws<InvalidOperationException>(() => Secret(false)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("secret")]
    [InlineData("c2hvcnQ=")]
    public void has_32_bytes(string text) => Assert.Contains(
        "32 bytes in base64", Assert.Throws<InvalidOperationException>(() => Secret(false, ("Personal:MasterKey", text))).Message, StringComparison.Ordinal);

    [Fact]
    public void is_made_once_by_a_development_host_and_read_by_its_owner_only()
    {
        var made = Secret(true, ("Data:Directory", _directory));

        Assert.Equal(made, Secret(true, ("Data:Directory", _directory)));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(_directory, "personal.key")));
    }
}
