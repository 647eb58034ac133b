using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Samenkracht.Host.Demo.Years;
using Samenkracht.Host.Identity;
using Samenkracht.Host.Identity.EmbeddedIssuer;

namespace Samenkracht.Host.Demo;

/// <summary>Loads the sample network once the host answers, says what it did, and stops the host when asked to.</summary>
internal sealed class SampleNetwork(
    IServer server, IHostApplicationLifetime lifetime, EmbeddedIssuerKeys keys, TimeProvider clock, IConfiguration configuration, IHostEnvironment environment,
    YearsPart years) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await StartedAsync(stoppingToken);
        try
        {
            var address = new Uri(server.Features.Get<IServerAddressesFeature>()!.Addresses.First());
            using var client = new DemoClient(address, new(keys, IdentitySettings.Read(configuration, environment), clock));
            await PlayAsync(client, stoppingToken);
            await DemoSummary.WriteAsync(client, address);
        }
        catch (InvalidOperationException problem)
        {
            Console.Error.WriteLine(problem.Message);
            Environment.ExitCode = 1;
            lifetime.StopApplication();
        }

        if (configuration.GetValue<bool>("Demo:Exit")) lifetime.StopApplication();
    }

    // What lies before the years stands alone; the rest has its place between what happens in them, in the order of the files.
    private async Task PlayAsync(DemoClient client, CancellationToken ct)
    {
        var data = Path.Combine(AppContext.BaseDirectory, "data");
        var files = SampleFiles.Read(Path.Combine(data, "network"));
        var steps = SampleSteps.InOrder(SampleSteps.Of(files), SamplePolicy.Steps(SamplePolicyFiles.Read(Path.Combine(data, "policy"))).ToList());
        var before = steps.TakeWhile(step => step.On < YearsPart.Begin).ToList();
        var progress = new Progress(before.Count);
        foreach (var (_, step) in before)
        {
            ct.ThrowIfCancellationRequested();
            await PlayAsync(client, step);
            progress.Step(step.What);
        }

        await years.LoadAsync(data, files, [.. steps.Skip(before.Count)], step => PlayAsync(client, step), ct);
        client.Day = null;
    }

    private static Task PlayAsync(DemoClient client, SampleStep step)
    {
        client.Day = step.On;
        return step.PlayAsync(client);
    }

    private async Task StartedAsync(CancellationToken ct)
    {
        var started = new TaskCompletionSource();
        await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(ct);
    }
}

/// <summary>Adds the sample network when the configuration asks for it (<c>Demo:Load</c>); Development only, by the need of the embedded issuer.</summary>
internal static class DemoComposition
{
    public static void AddSampleNetwork(this WebApplicationBuilder builder)
    {
        if (!builder.Configuration.GetValue<bool>("Demo:Load")) return;
        builder.Services.AddSingleton<YearsPart>();
        builder.Services.AddHostedService<SampleNetwork>();
    }
}
