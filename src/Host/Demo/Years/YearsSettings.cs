namespace Samenkracht.Host.Demo.Years;

/// <summary>How the years are told: <c>Demo:Seed</c> (2021 when absent) and <c>Demo:Scale</c> (0.02 when absent; 1 is about 64,000 held sessions).</summary>
/// <param name="Seed">From which all chance follows.</param>
/// <param name="Scale">Above 0, at most 1.</param>
internal sealed record YearsSettings(int Seed, double Scale)
{
    public static YearsSettings Read(IConfiguration configuration)
    {
        var settings = new YearsSettings(configuration.GetValue("Demo:Seed", 2021), configuration.GetValue("Demo:Scale", 0.02));
        return settings.Scale is > 0 and <= 1 ? settings : throw new InvalidOperationException("Demo:Scale must be a number above 0 and at most 1.");
    }

    /// <summary>The name of the run, of which the keys of its commands are made.</summary>
    public string Run => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"years-{Seed}-{Scale}");
}
