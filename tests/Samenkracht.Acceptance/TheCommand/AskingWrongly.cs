using System.Diagnostics;

namespace Samenkracht.Acceptance.TheCommand;

public sealed class AskingWrongly
{
    private const int LinesOfAScreen = 24;

    [Theory]
    [InlineData]
    [InlineData("")]
    [InlineData("dmeo")]
    [InlineData("token")]
    [InlineData("token", "--port", "5080")]
    [InlineData("token", "auditor", "bench")]
    [InlineData("demo", "today")]
    [InlineData("demo", "--port")]
    [InlineData("demo", "--port", "http")]
    [InlineData("demo", "--data")]
    [InlineData("demo", "--scale")]
    [InlineData("demo", "--scale", "0")]
    [InlineData("demo", "--scale", "1.5")]
    [InlineData("run", "--fresh")]
    [InlineData("lint", "--ruleset")]
    [InlineData("test", "--fresh")]
    [InlineData("build", "all")]
    public async Task shows_what_can_be_asked(params string[] words)
    {
        var (code, output, error) = await Ask(words);
        Assert.Equal((2, ""), (code, output));
        Assert.Equal((await Ask("help")).Output, error);
    }

    [Fact]
    public async Task and_asking_for_help_fits_on_one_screen()
    {
        var (code, output, error) = await Ask("help");
        Assert.Equal((0, ""), (code, error));
        var lines = output.TrimEnd('\n').Split('\n');
        Assert.True(lines.Length <= LinesOfAScreen, $"The help has {lines.Length} lines.");
        Assert.All(lines, line => Assert.True(line.Length <= 80, line));
    }

    [Fact]
    public async Task for_a_rule_set_that_is_not_there_says_so()
    {
        var (code, output, error) = await Ask("lint", "--ruleset", "/nowhere/rules.yaml");
        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith("There is no rule set at /nowhere/rules.yaml.", error, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Output, string Error)> Ask(params string[] words)
    {
        var start = new ProcessStartInfo("bash", [Path.Combine(Root(), "samenkracht"), .. words])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = "/",
        };
        using var command = Process.Start(start)!;
        var (output, error) = (command.StandardOutput.ReadToEndAsync(), command.StandardError.ReadToEndAsync());
        await command.WaitForExitAsync();
        return (command.ExitCode, await output, await error);
    }

    private static string Root()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "global.json"))) directory = directory.Parent!;
        return directory.FullName;
    }
}
