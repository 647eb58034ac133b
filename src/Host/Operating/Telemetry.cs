using Npgsql;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using Samenkracht.Common.Writing;

namespace Samenkracht.Host.Operating;

/// <summary>Traces and metrics over OTLP; nothing is measured while nobody collects it.</summary>
internal static class Telemetry
{
    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        if (string.IsNullOrWhiteSpace(builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"])) return;

        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("samenkracht"))
            .WithTracing(traces => traces.AddAspNetCoreInstrumentation().AddNpgsql().AddSource("Marten", "Wolverine"))
            // Wolverine's meter carries the name of the service.
            .WithMetrics(metrics => metrics.AddAspNetCoreInstrumentation().AddMeter("Npgsql", "Marten", "Wolverine*", Meters.Name))
            .UseOtlpExporter();
    }
}
