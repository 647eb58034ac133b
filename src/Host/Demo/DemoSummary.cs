using System.Text.Json;

namespace Samenkracht.Host.Demo;

/// <summary>What the demo tells when the sample network is there: figures read back through the API, and where to go.</summary>
internal static class DemoSummary
{
    public static async Task WriteAsync(DemoClient client, Uri address)
    {
        var in2021 = await StructureAsync(client, "2021-01-01", "asWas");
        var asWas = await StructureAsync(client, "2024-01-01", "asWas");
        var asNow = await StructureAsync(client, "2024-01-01", "asNow");
        var inForce = await client.ReadAsync(DemoActor.Auditor, "/v1/agreements?inForceOn=2024-01-01&limit=200");
        Console.WriteLine($$"""

            The sample network is loaded:
              2021-01-01  {{Figure(in2021, "memberCount")}} members with {{Figure(in2021, "locationCount")}} locations
              2024-01-01  {{Figure(asWas, "memberCount")}} members as was, {{Figure(asNow, "memberCount")}} as now: Hengelo, Hof van Twente and Oldenzaal go on as Bibliotheek Twente
              2024-01-01  {{inForce!.Value.GetProperty("items").GetArrayLength()}} agreements in force

            Samenkracht answers on {{address}}
              {{address}}docs               the API, to browse and try; sign in as any demo person
              {{address}}v1/openapi.json    its contract

            Try, in another terminal:
              curl -H "Authorization: Bearer $(./samenkracht token auditor)" '{{address}}v1/networks/network-overijsselse-bibliotheken/structure?validOn=2024-01-01&view=asNow'
              curl -H "Authorization: Bearer $(./samenkracht token auditor)" {{address}}v1/mergers/merger-fusie-twente/history

            Demo people: network-office, director-deventer, staff-deventer, staff-hengelo, controller-deventer, grantor-overijssel, auditor, privacy-officer.
            Ctrl-C stops the host; what was loaded stays.
            """);
    }

    private static Task<JsonElement?> StructureAsync(DemoClient client, string day, string view) =>
        client.ReadAsync(DemoActor.Auditor, $"/v1/networks/network-overijsselse-bibliotheken/structure?validOn={day}&view={view}");

    private static int Figure(JsonElement? structure, string member) => structure!.Value.GetProperty(member).GetInt32();
}
