using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Samenkracht.Host.Identity;
using Samenkracht.Host.Identity.EmbeddedIssuer;

namespace Samenkracht.Host.Demo;

/// <summary>Loads the sample network once the host answers, says what it did, and stops the host when asked to.</summary>
internal sealed class SampleNetwork(
    IServer server, IHostApplicationLifetime lifetime, EmbeddedIssuerKeys keys, TimeProvider clock, IConfiguration configuration, IHostEnvironment environment)
    : BackgroundService
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

    private static async Task PlayAsync(DemoClient client, CancellationToken ct)
    {
        var data = Path.Combine(AppContext.BaseDirectory, "data");
        IReadOnlyList<SampleStep> steps =
        [
            .. SampleSteps.Of(SampleFiles.Read(Path.Combine(data, "network"))),
            .. SamplePolicy.Steps(SamplePolicyFiles.Read(Path.Combine(data, "policy"))),
        ];
        var progress = new Progress(steps.Count);
        foreach (var step in steps)
        {
            ct.ThrowIfCancellationRequested();
            client.Day = step.On;
            await step.PlayAsync(client);
            progress.Step(step.What);
        }

        client.Day = null;
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
        if (builder.Configuration.GetValue<bool>("Demo:Load")) builder.Services.AddHostedService<SampleNetwork>();
    }
}
