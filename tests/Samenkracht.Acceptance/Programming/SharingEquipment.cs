using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Programming.Equipment;

namespace Samenkracht.Acceptance.Programming;

public sealed class SharingEquipment(AppFixture app) : ProgrammingStory(app)
{
    private const string Deventer = "organisation-bibliotheek-deventer";
    private const string Hengelo = "organisation-bibliotheek-hengelo";
    private const string Staff = "staff-deventer";

    private async Task<string> AKit(string who = Staff) => (await Started(who, "/v1/shared-equipment", new RegisterKit(
        ACode("bee-bots"), "Bee-Bots, 12 stuks", EquipmentKind.Robotics, Deventer, new(2022, 1, 1)))).Path;

    [Fact]
    public async Task lends_takes_back_repairs_and_retires()
    {
        var kit = await AKit();
        await this.Changed(Staff, kit, "loans", new LendKit(Hengelo, new(2022, 2, 1), new(2022, 2, 14), await ANode(), "network-project-makerslab"));
        var tag = (await Get(Staff, kit)).Tag;
        (await Post(Staff, $"{kit}/loans", new LendKit(Hengelo, new(2022, 2, 14), new(2022, 2, 20), null, null), ifMatch: tag))
            .IsRefused("The kit is lent to another on one of these days.");
        await this.Changed(Staff, kit, "returns", new ReturnKit(new(2022, 2, 10), true, null));
        await this.Changed(Staff, kit, "damages", new ReportDamage("Scherm gebarsten", new(2022, 2, 20)));
        await this.Changed(Staff, kit, "repairs", new RepairKit(new(2022, 2, 25)));
        await this.Changed("director-deventer", kit, "retirements", new RetireKit(new(2022, 2, 26), "Versleten"));

        var now = (await Get(Staff, kit)).Is(200).Json;
        Assert.Equal(("2022-02-26", null, Hengelo), (now.Text("retiredOn"), now.Text("outOfOrderFrom"), now.GetProperty("loans")[0].Text("libraryId")));
        Assert.Equal("2022-02-20", (await Get(Staff, $"{kit}?validOn=2022-02-21")).Json.Text("outOfOrderFrom"));
    }

    [Fact]
    public async Task is_seen_by_all_and_lent_by_the_owner_or_the_network_office()
    {
        var kit = await AKit("network-office");
        var loan = new LendKit(Hengelo, new(2022, 2, 1), new(2022, 2, 14), null, null);

        var tag = (await Get("grantor-overijssel", kit)).Is(200).Tag;
        (await Post("staff-hengelo", $"{kit}/loans", loan, ifMatch: tag)).Is(404);
        (await Post("auditor", $"{kit}/loans", loan, ifMatch: tag)).Is(403);
        await this.Changed("network-office", kit, "loans", loan);
        (await Post("staff-hengelo", "/v1/shared-equipment", new RegisterKit(null, "Bee-Bots", EquipmentKind.Robotics, Deventer, new(2022, 1, 1))))
            .IsRefused("You can share the equipment of your own organisation only.");
    }

    [Fact]
    public async Task shows_what_is_available_on_a_day()
    {
        var (lent, free) = (await AKit(), await AKit());
        await this.Changed(Staff, lent, "loans", new LendKit(Hengelo, new(2022, 2, 1), new(2022, 2, 14), null, null));

        var during = await this.AllPages("staff-hengelo", $"/v1/shared-equipment?availableOn=2022-02-14&owner={Deventer}&kind=robotics");
        Assert.Equal((false, true), (during.Contains(lent.Split('/')[^1]), during.Contains(free.Split('/')[^1])));
        Assert.Contains(lent.Split('/')[^1], await this.AllPages("auditor", "/v1/shared-equipment?availableOn=2022-02-15"));
        Assert.DoesNotContain(lent.Split('/')[^1], await this.AllPages("auditor", "/v1/shared-equipment?kind=media"));
    }
}
