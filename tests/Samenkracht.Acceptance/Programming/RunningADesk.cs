using Microsoft.Extensions.DependencyInjection;
using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Common.Deciding;
using Samenkracht.Common.Figures;
using Samenkracht.Programming.Desks;

namespace Samenkracht.Acceptance.Programming;

public sealed class RunningADesk(AppFixture app) : DeskStory(app)
{
    [Fact]
    public async Task opens_changes_points_to_help_and_closes()
    {
        var desk = await ADesk();
        await this.Changed(Staff, desk, "desk-hours", new ChangeDeskHours(20, new(2022, 1, 1)));
        await this.Changed(Staff, desk, "social-map-entries", new AddSocialMapEntry("budgetcafe", "Budgetcafé", Welfare, new(2022, 1, 1), null));
        await this.Changed(Staff, desk, "social-map-ends", new EndSocialMapEntry("budgetcafe", new(2023, 6, 30)));
        var tag = (await Get(Staff, desk)).Tag;
        (await Post(Staff, $"{desk}/closures", new CloseServicePoint(new(2024, 1, 1), "Verhuisd"), ifMatch: tag)).Is(403);
        (await Post("director-hengelo", $"{desk}/closures", new CloseServicePoint(new(2024, 1, 1), "Niet van ons"), ifMatch: tag)).Is(404);
        await this.Changed("director-deventer", desk, "closures", new CloseServicePoint(new(2024, 1, 1), "Gaat verder in het wijkcentrum"));

        var now = (await Get("grantor-overijssel", desk)).Is(200).Json;
        Assert.Equal(("2024-01-01", 2), (now.Text("closedOn"), now.GetProperty("hours").GetArrayLength()));
        var then = (await Get("auditor", $"{desk}?validOn=2021-12-31")).Is(200).Json;
        Assert.Equal(
            (null, 12.5m, 0),
            (then.Text("closedOn"), then.GetProperty("hours")[0].GetProperty("weeklyHours").GetDecimal(), then.GetProperty("socialMap").GetArrayLength()));
        Assert.Equal(5, (await Get("auditor", $"{desk}/history")).Is(200).Json.GetProperty("facts").GetArrayLength());
        (await Post(Staff, "/v1/desk-days", new OpenDay(desk.Id(), new(2024, 1, 1)))).IsRefused("The service point is not open on that day.");
    }

    [Fact]
    public async Task is_found_by_what_it_is_and_with_the_help_it_points_to()
    {
        var desk = await ADesk();
        var location = (await Get(Staff, desk)).Json.Text("locationId");
        await this.Changed(Staff, desk, "social-map-entries", new AddSocialMapEntry("budgetcafe", "Budgetcafé", Welfare, new(2022, 1, 1), new(2022, 12, 31)));

        Assert.Equal([desk.Id()], await this.AllPages("staff-hengelo", $"/v1/service-points?location={location}&organisation={Deventer}&kind=ido&openOn=2022-01-01"));
        Assert.Empty(await this.AllPages("staff-hengelo", $"/v1/service-points?location={location}&openOn=2021-08-31"));
        Assert.Empty(await this.AllPages("staff-hengelo", $"/v1/service-points?location={location}&kind=languagePoint"));
        Assert.Contains($"{desk.Id()}/budgetcafe", await this.AllPages("staff-hengelo", $"/v1/social-map?organisation={Deventer}&on=2022-06-01&limit=1"));
        Assert.DoesNotContain($"{desk.Id()}/budgetcafe", await this.AllPages("staff-hengelo", "/v1/social-map?on=2023-01-01"));
        Assert.DoesNotContain($"{desk.Id()}/budgetcafe", await this.AllPages("staff-hengelo", "/v1/social-map?organisation=organisation-bibliotheek-hengelo"));
    }

    [Fact]
    public async Task counts_the_contacts_of_a_day()
    {
        var desk = await ADesk();
        var day = await ADay(desk);
        await this.Changed(Staff, day, "contacts", Contact("Zorgtoeslag aanvragen", Welfare));
        await this.Changed("integration-deventer-counters", day, "contacts", Contact());
        await this.Changed(Staff, day, "closures", new CloseDay(Monday));
        await this.Changed(Staff, day, "corrections", new CorrectContact(2, 40, ContactSubject.DigitalGovernment, QuestionCategory.Taxes, "Verkeerd gekozen"));
        (await Post(Staff, $"{day}/contacts", Contact(), ifMatch: (await Get(Staff, day)).Tag)).IsRefused("This desk day is closed; only corrections are possible.");

        var now = (await Get("controller-deventer", day)).Is(200).Json;
        Assert.Equal((55, 1, "2022-03-21"), (now.GetProperty("minutes").GetInt32(), now.GetProperty("referrals").GetInt32(), now.Text("closedOn")));
        Assert.Equal(["benefits", "taxes"], now.GetProperty("contacts").EnumerateArray().Select(contact => contact.Text("category")!));
        (await Get("staff-hengelo", day)).Is(404);
        (await Get("privacy-officer", day)).Is(403);
        (await Post("staff-hengelo", "/v1/desk-days", new OpenDay(desk.Id(), new(2022, 3, 22)))).IsRefused("Your organisation has no such service point.");
        (await Post(Staff, "/v1/desk-days", new OpenDay(desk.Id(), Monday))).IsRefused("There is one with this code already.");

        var sums = await Host.Services.GetRequiredService<FigureReader>().SumAsync(
            new FigureSelection("programming", Monday, Monday) { About = [desk.Id()] }, FigureBy.Nothing, TestContext.Current.CancellationToken);
        Assert.Equal([("desk-contacts", 2m), ("desk-minutes", 55m), ("desk-referrals", 1m)], sums.Select(sum => (sum.Measure, sum.Amount)).Order());
    }

    [Fact]
    public async Task tells_what_desks_did_in_a_period()
    {
        var desk = await ADesk();
        var (first, second) = (await ADay(desk, new(2023, 2, 6)), await ADay(desk, new(2023, 2, 7)));
        await this.Changed(Staff, first, "contacts", Contact(null, Welfare));
        await this.Changed(Staff, second, "contacts", Contact() with { Category = QuestionCategory.Health });

        Assert.Equal([first.Id(), second.Id()], await this.AllPages(Staff, $"/v1/desk-days?servicePoint={desk.Id()}&from=2023-02-01&until=2023-02-28&limit=1"));
        Assert.Equal([second.Id()], await this.AllPages("auditor", $"/v1/desk-days?servicePoint={desk.Id()}&from=2023-02-07"));
        Assert.Empty(await this.AllPages("staff-hengelo", $"/v1/desk-days?servicePoint={desk.Id()}"));
        var figures = (await Get("network-office", $"/v1/desk-figures?organisation={Deventer}&from=2023-02-06&until=2023-02-07")).Is(200).Json;
        Assert.Equal((2, 30, 1), (figures.GetProperty("contacts").GetInt32(), figures.GetProperty("minutes").GetInt32(), figures.GetProperty("referrals").GetInt32()));
        Assert.Equal(["benefits", "health"], figures.GetProperty("questions").EnumerateArray().Select(question => question.Text("category")!));
        Assert.Equal(0, (await Get("staff-hengelo", "/v1/desk-figures?from=2023-02-06&until=2023-02-07")).Is(200).Json.GetProperty("contacts").GetInt32());
        Assert.Equal($"{Asked.DayOf(DateTimeOffset.UtcNow).Year}-01-01", (await Get(Staff, "/v1/desk-figures")).Is(200).Json.Text("from"));
    }
}
