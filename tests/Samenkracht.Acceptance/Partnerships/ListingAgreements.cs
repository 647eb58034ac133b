using System.Globalization;
using System.Text.RegularExpressions;
using Samenkracht.Partnerships.Agreements;

namespace Samenkracht.Acceptance.Partnerships;

public sealed partial class ListingAgreements(AppFixture app) : AgreementStory(app)
{
    private async Task<string[]> Ids(string who, string query)
    {
        var ids = new List<string>();
        for (var next = $"/v1/agreements?{query}"; next is not null;)
        {
            var page = (await Get(who, next)).Is(200);
            ids.AddRange(page.Json.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()!));
            next = NextLink().Match(page.Headers.GetValueOrDefault("Link", "")) is { Success: true } link ? link.Groups[1].Value : null;
        }

        return [.. ids];
    }

    private static string IdOf(string path) => path["/v1/agreements/".Length..];

    [Fact]
    public async Task shows_those_that_bind_on_a_day()
    {
        var (draft, _) = await ADraft();
        var (bound, tag) = await AnAgreementInForce();
        await Post("director-deventer", $"{bound}/terminations", new TerminateAgreement(new(2023, 12, 31), new(2023, 6, 1), "Bezuiniging."), tag);

        var before = await Ids("auditor", "inForceOn=2021-12-31&limit=200");
        var during = await Ids("auditor", "inForceOn=2023-12-31&limit=200");
        var after = await Ids("auditor", "inForceOn=2024-01-01&limit=200");

        Assert.Equal([false, true, false], new[] { before, during, after }.Select(ids => ids.Contains(IdOf(bound))));
        Assert.DoesNotContain(IdOf(draft), during);
    }

    [Fact]
    public async Task shows_what_was_known_at_an_instant()
    {
        var (bound, tag) = await AnAgreementInForce();
        var known = (await Get("auditor", $"{bound}/history")).Json.GetProperty("facts").EnumerateArray().Last().GetProperty("recordedAt").GetDateTimeOffset();
        await Post("director-deventer", $"{bound}/terminations", new TerminateAgreement(new(2023, 12, 31), new(2023, 6, 1), "Bezuiniging."), tag);

        var then = Uri.EscapeDataString(known.ToString("yyyy-MM-ddTHH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture));

        Assert.Contains(IdOf(bound), await Ids("auditor", $"inForceOn=2024-06-01&knownAt={then}&limit=200"));
        Assert.DoesNotContain(IdOf(bound), await Ids("auditor", "inForceOn=2024-06-01&limit=200"));
    }

    [Fact]
    public async Task shows_an_organisation_its_own()
    {
        var (path, _) = await ADraft();

        Assert.Contains(IdOf(path), await Ids("staff-deventer", "limit=200"));
        Assert.DoesNotContain(IdOf(path), await Ids("staff-hengelo", "limit=200"));
        Assert.DoesNotContain(IdOf(path), await Ids("staff-hengelo", $"party={Deventer}"));
        Assert.Contains(IdOf(path), await Ids("auditor", $"party={Municipality}&level=local&status=draft"));
    }

    [Fact]
    public async Task gives_every_one_once_page_by_page()
    {
        for (var i = 0; i < 5; i++) await ADraft();

        var small = await Ids("auditor", $"party={Deventer}&limit=2");

        Assert.Equal(small.Length, small.Distinct().Count());
        Assert.Equal(await Ids("auditor", $"party={Deventer}&limit=200"), small);
    }

    [Theory]
    [InlineData("cursor=abcd.1234")]
    [InlineData("limit=0")]
    [InlineData("limit=201")]
    [InlineData("status=signed")]
    [InlineData("inForceOn=1-1-2024")]
    [InlineData("knownAt=2024-01-01t00:00:00z")]
    [InlineData("knownAt=2999-01-01T00:00:00Z")]
    [InlineData("colour=red")]
    [InlineData("status=draft&status=inForce")]
    public async Task refuses_a_query_it_does_not_understand(string query) =>
        Assert.NotEmpty((await Get("auditor", $"/v1/agreements?{query}")).Is(400).Json.GetProperty("errors").EnumerateArray());

    [GeneratedRegex("<([^>]+)>; rel=\"next\"")]
    private static partial Regex NextLink();
}
