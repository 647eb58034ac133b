using JasperFx;
using JasperFx.CodeGeneration;
using Wolverine;
using Wolverine.ErrorHandling;
using Wolverine.Postgresql;

namespace Samenkracht.Host;

/// <summary>Messages between modules: durable local queues, one inbox and outbox in the same database.</summary>
internal static class Messaging
{
    public static void AddMessaging(this WebApplicationBuilder builder)
    {
        builder.Services.CritterStackDefaults(code =>
        {
            code.GeneratedCodeOutputPath = Path.Combine(Directory.GetCurrentDirectory(), "Internal", "Generated");
            Compile(code.Development);
            Compile(code.Production);
        });
        builder.Host.UseWolverine(Configure);
    }

    private static void Configure(WolverineOptions messages)
    {
        messages.ApplicationAssembly = typeof(Program).Assembly;
        messages.ServiceName = "samenkracht";
        foreach (var module in Modules.Assemblies) messages.Discovery.IncludeAssembly(module);
        messages.MultipleHandlerBehavior = MultipleHandlerBehavior.Separated;
        messages.Durability.MessageStorageSchemaName = "messages";
        messages.Durability.MessageIdentity = MessageIdentity.IdAndDestination;
        messages.Policies.UseDurableLocalQueues();
        // A handler mostly waits for the commit of its command; those that wait together are recorded together.
        messages.Policies.AllLocalQueues(queue => queue.MaximumParallelMessages(32));
        messages.Policies.AutoApplyTransactions();
        messages.Policies.OnAnyException().RetryWithCooldown(
            TimeSpan.FromMilliseconds(100), TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5)).WithFullJitter();
    }

    /// <summary>A debug build compiles the code around handlers as it runs; a release holds it and has no compiler.</summary>
    private static void Compile(Profile profile)
    {
#if DEBUG
        profile.GeneratedCodeMode = TypeLoadMode.Dynamic;
#else
        profile.GeneratedCodeMode = TypeLoadMode.Static;
        profile.AssertAllPreGeneratedTypesExist = true;
#endif
    }
}
