using System.Net.Sockets;
using System.Text;

namespace Samenkracht.Acceptance.ApiContract;

/// <summary>Provokes every error that the interface can answer with.</summary>
public static class Provoke
{
    private const string School = """{"code":"CODE","name":"De Linde","kind":"school","legalForm":"foundation","registeredOn":"2021-08-01"}""";

    public static string ASchool(string code) => School.Replace("CODE", code, StringComparison.Ordinal);

    public static string ACode() => $"school-{Guid.NewGuid():n}";

    public static (string, string) AKey() => ("Idempotency-Key", Guid.NewGuid().ToString());

    public static async Task<IReadOnlyList<Answer>> EveryErrorAsync(LiveHost host)
    {
        const string who = "network-office", list = "/v1/organisations";
        var code = ACode();
        var path = $"{list}/organisation-{code}";
        var (tag, key) = ("\"nothing/9\"", AKey());
        (await host.Send("POST", list, who, ASchool(code), key)).Is(201);
        return
        [
            (await host.Get($"{list}?colour=red", who)).Is(400),
            (await host.Get($"{list}?limit=0", who)).Is(400),
            (await host.Send("POST", list, who, """{"name":1,"colour":"red"}""", AKey())).Is(400),
            (await host.Send("POST", list, who, """{"name":"a","name":"b"}""", AKey())).Is(400),
            (await host.Send("POST", list, who, new string('[', 100) + new string(']', 100), AKey())).Is(400),
            (await host.Send("POST", list, who, ASchool(ACode()))).Is(400),
            (await host.Get(list)).Is(401),
            (await host.Get(list, "not.a.token")).Is(401),
            (await host.Send("POST", $"{path}/names", "auditor", "{}")).Is(403),
            (await host.Get("/v1/nothing", who)).Is(404),
            (await host.Get("/nothing")).Is(404),
            (await host.Get($"{list}/organisation-nothing", who)).Is(404),
            (await host.Get($"{list}/", who)).Is(404),
            (await host.Get("/v1/Organisations", who)).Is(404),
            (await host.Get("/problems/nothing")).Is(404),
            (await host.Send("DELETE", path, who)).Is(405),
            (await host.Send("PUT", list)).Is(405),
            (await host.Get(list, who, ("Accept", "text/html"))).Is(406),
            (await host.Send("POST", list, who, ASchool(code), AKey())).Is(409),
            (await host.Send("POST", list, who, ASchool(ACode()), key)).Is(409),
            (await host.Send("POST", $"{path}/names", who, """{"name":"De Eik","from":"2024-01-01"}""", ("If-Match", tag))).Is(412),
            (await host.Send("POST", list, who, new string(' ', 1024 * 1024), AKey())).Is(413),
            (await host.Send("POST", list, who, ASchool(ACode()), AKey(), ("Content-Type", "text/plain"))).Is(415),
            (await host.Send("POST", $"{path}/names", who, """{"name":"De Eik","from":"2024-01-01"}""")).Is(428),
            (await host.Get(list, who, ("X-Fault", "defect"))).Is(500),
            (await host.Get(list, who, ("X-Fault", "database"))).Is(503),
            (await host.Get(list, who, ("X-Fault", "queue"))).Is(503),
            (await RawAsync(host, "NOT HTTP\r\n\r\n")).Is(400),
            (await RawAsync(host, "GET /v1 HTTP/7.1\r\n\r\n")).Is(505),
            (await RawAsync(host, "GET / HTTP/1.1\r\nHost: a b\r\n\r\n")).Is(400),
            (await RawAsync(host, $"GET /{new string('a', 9000)} HTTP/1.1\r\nHost: localhost\r\n\r\n")).Is(414),
            (await RawAsync(host, $"GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: {new string('a', 40000)}\r\n\r\n")).Is(431),
            (await RawAsync(host, $"GET / HTTP/1.1\r\nHost: localhost\r\n{string.Concat(Enumerable.Range(0, 101).Select(i => $"X-{i}: 1\r\n"))}\r\n")).Is(431),
        ];
    }

    /// <summary>Sends bytes as they are, and reads what comes until the connection closes.</summary>
    public static async Task<Answer> RawAsync(LiveHost host, string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", host.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
        var received = new MemoryStream();
        try
        {
            await stream.CopyToAsync(received, new CancellationTokenSource(TimeSpan.FromSeconds(5)).Token);
        }
        catch (IOException)
        {
            // The server closes while there is more to read; what it said is already here.
        }

        var parts = Encoding.UTF8.GetString(received.ToArray()).Split("\r\n\r\n", 2);
        var lines = parts[0].Split("\r\n");
        var headers = lines.Skip(1).Select(line => line.Split(": ", 2)).ToDictionary(line => line[0], line => line[1], StringComparer.OrdinalIgnoreCase);
        return new(request[..Math.Min(40, request.Length)], int.Parse(lines[0].Split(' ')[1]), headers, parts[1]);
    }
}
