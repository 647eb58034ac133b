using System.Globalization;
using System.Text.Json;

namespace Samenkracht.Host.Demo.Years;

/// <summary>An excerpt of what the years hold, read through the API.</summary>
internal static class YearsExcerpt
{
    private const int Rows = 6;

    public static async Task WriteAsync(DemoClient client)
    {
        await TreeAsync(client);
        await TableAsync(client);
        await CalendarAsync(client);
    }

    private static async Task TreeAsync(DemoClient client)
    {
        var tree = (await client.ReadAsync(DemoActor.Auditor, $"/v1/policy-plans/{World.Plan}/tree?year=2022"))!.Value;
        Console.WriteLine($"\n{tree.Text("title")} in 2022{"projects",31}{"sessions",10}{"participants",14}");
        foreach (var ambition in tree.GetProperty("ambitions").EnumerateArray())
        {
            var figures = ambition.GetProperty("figures");
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  {ambition.Text("title"),-40}{ambition.GetProperty("projects").GetArrayLength(),8}{figures.GetProperty("sessions").GetDecimal(),10:0}{figures.GetProperty("participants").GetDecimal(),14:0}"));
        }
    }

    private static async Task TableAsync(DemoClient client)
    {
        var text = await client.ReadTextAsync(DemoActor.Auditor, $"/v1/networks/{World.Network}/participation-table?validOn=2022-06-30");
        Console.WriteLine();
        foreach (var line in text.Split('\n').Where(line => line.Length > 0).Take(Rows)) Console.WriteLine($"  {(line.Length > 150 ? $"{line[..147]}..." : line)}");
    }

    private static async Task CalendarAsync(DemoClient client)
    {
        var (venue, from) = ("venue-location-deventer-centrum", new DateOnly(2022, 10, 3));
        JsonElement calendar;
        do
        {
            // At a small scale many weeks are empty.
            calendar = (await client.ReadAsync(DemoActor.Auditor, $"/v1/venues/{venue}/calendar?from={from:yyyy-MM-dd}&until={from.AddDays(6):yyyy-MM-dd}"))!.Value;
            from = from.AddDays(7);
        }
        while (calendar.GetProperty("sessions").GetArrayLength() == 0 && from.Year < 2023);

        Console.WriteLine($"\n  {venue}, {calendar.Text("from")} to {calendar.Text("until")}");
        foreach (var session in calendar.GetProperty("sessions").EnumerateArray().Take(Rows))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  {session.GetProperty("startsAt").GetDateTimeOffset():ddd yyyy-MM-dd HH:mm}Z  {session.Text("title"),-45} {session.Text("status")}"));
    }
}
