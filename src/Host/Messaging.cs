using Samenkracht.Partnerships;
using Wolverine;
using Wolverine.ErrorHandling;
using Wolverine.Postgresql;

namespace Samenkracht.Host;

/// <summary>Messages between modules: durable local queues, one inbox and outbox in the same database.</summary>
internal static class Messaging
{
    public static void AddMessaging(this WebApplicationBuilder builder) => builder.Host.UseWolverine(messages =>
    {
        messages.ApplicationAssembly = typeof(Program).Assembly;
        messages.ServiceName = "samenkracht";
        messages.Discovery.IncludeAssembly(typeof(PartnershipsModule).Assembly);
        messages.MultipleHandlerBehavior = MultipleHandlerBehavior.Separated;
        messages.Durability.MessageStorageSchemaName = "messages";
        messages.Durability.MessageIdentity = MessageIdentity.IdAndDestination;
        messages.Policies.UseDurableLocalQueues();
        messages.Policies.AutoApplyTransactions();
        messages.Policies.OnAnyException().RetryWithCooldown(
            TimeSpan.FromMilliseconds(100), TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5)).WithFullJitter();
    });
}
