using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Samenkracht.Acceptance.EmbeddedPostgres;
using Wolverine;

namespace Samenkracht.Acceptance.ApiContract;

public sealed class RetryingAReaction(ApiContractFixture fixture) : ContractSpec(fixture)
{
    private const string Who = "network-office";

    [Fact]
    public async Task succeeds_after_its_cause_is_gone()
    {
        FragileHandler.IsBroken = true;
        var text = Guid.NewGuid().ToString();
        using (var scope = Host.Services.CreateScope()) await scope.ServiceProvider.GetRequiredService<IMessageBus>().PublishAsync(new FragileMessage(text));
        await Eventually.HoldsAsync(async () => (await Unfinished()).Length > 0, TimeSpan.FromSeconds(10));
        var list = (await Host.Get("/v1/unfinished-reactions", "auditor")).Is(200);
        var letter = Assert.Single(list.Json.GetProperty("items").EnumerateArray());
        Assert.Equal(("FragileMessage", "InvalidOperationException"), (letter.GetProperty("message").GetString(), letter.GetProperty("failure").GetString()));
        Assert.DoesNotContain(text, list.Text, StringComparison.Ordinal);
        var retries = $"/v1/unfinished-reactions/{letter.GetProperty("id").GetString()}/retries";
        Assert.Equal(0, (await Host.Get(retries, "auditor")).Is(200).Json.GetProperty("count").GetInt32());

        FragileHandler.IsBroken = false;
        (await Host.Send("POST", retries, "auditor", "{}")).Is(403);
        (await Host.Send("POST", retries, Who, """{"force":true}""")).Is(400);
        (await Host.Send("POST", retries, Who, "{}")).Is(202);

        await Eventually.HoldsAsync(() => FragileHandler.HasHandled(text), TimeSpan.FromSeconds(15));
        await Eventually.HoldsAsync(async () => (await Unfinished()).Length == 0, TimeSpan.FromSeconds(5));
        (await Host.Send("POST", retries, Who, "{}")).Is(404);
    }

    [Fact]
    public async Task that_does_not_exist_is_unknown()
    {
        foreach (var id in new[] { Guid.NewGuid().ToString(), "nothing" }) (await Host.Send("POST", $"/v1/unfinished-reactions/{id}/retries", Who, "{}")).Is(404).IsAProblem();
    }

    private async Task<JsonElement[]> Unfinished() => [.. (await Host.Get("/v1/unfinished-reactions", Who)).Is(200).Json.GetProperty("items").EnumerateArray()];
}
