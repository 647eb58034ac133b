using System.Globalization;
using Samenkracht.Partnerships.Agreements;

namespace Samenkracht.Acceptance.Partnerships;

public sealed class ChangingAnAgreement(AppFixture app) : AgreementStory(app)
{
    [Fact]
    public async Task lets_parties_come_and_go_while_it_is_a_draft()
    {
        var (path, tag) = await ADraft();
        var guest = new Party("organisation-bibliotheek-hengelo", PartyRole.Library, false);

        var added = (await Post("director-deventer", $"{path}/parties", new AddParty(guest, new(2021, 11, 2)), tag)).Is(204);
        (await Get("director-hengelo", path)).Is(200);
        var removed = (await Post("director-deventer", $"{path}/party-removals", new RemoveParty(guest.OrganisationId, new(2021, 11, 3)), added.Tag)).Is(204);

        (await Get("director-hengelo", path)).Is(404);
        Assert.EndsWith("/3\"", removed.Tag);
        Assert.Single((await Get("auditor", $"{path}/parties")).Json.GetProperty("facts").EnumerateArray());
        Assert.Single((await Get("auditor", $"{path}/party-removals")).Json.GetProperty("facts").EnumerateArray());
    }

    [Fact]
    public async Task holds_when_all_have_signed_the_amendment()
    {
        var (path, tag) = await AnAgreementInForce();

        var proposed = (await Post(
            "director-deventer", $"{path}/amendments", new ProposeAmendment(["reading"], 15_000m, new(2023, 1, 1), new(2022, 9, 1)), tag)).Is(204);
        Assert.Equal(1, (await Get("auditor", path)).Json.GetProperty("amendmentWaiting").GetInt32());
        await SignAmendment(path, proposed.Tag!);

        var agreement = (await Get("auditor", path)).Json;
        Assert.Equal((15_000m, "reading"), (agreement.GetProperty("yearlyContribution").GetDecimal(), agreement.GetProperty("scope")[0].GetString()));
        var before = (await Get("auditor", $"{path}?validOn=2022-12-31")).Is(200);
        Assert.Equal(12_500m, before.Json.GetProperty("yearlyContribution").GetDecimal());
        Assert.Null(before.Tag);
    }

    [Fact]
    public async Task runs_on_when_all_have_signed_the_renewal()
    {
        var (path, tag) = await AnAgreementInForce(until: new(2099, 12, 31));

        var proposed = (await Post("director-deventer", $"{path}/renewals", new ProposeRenewal(new(2101, 12, 31), new(2022, 9, 1)), tag)).Is(204);
        await SignAmendment(path, proposed.Tag!);

        Assert.Equal("2101-12-31", Text((await Get("auditor", path)).Json, "until"));
        Assert.Equal(2, (await Get("auditor", $"{path}/renewals")).Json.GetProperty("facts").GetArrayLength());
        Assert.Equal(2, (await Get("auditor", $"{path}/amendment-signatures")).Json.GetProperty("facts").GetArrayLength());
    }

    [Fact]
    public async Task is_off_the_table_when_withdrawn()
    {
        var (path, tag) = await AnAgreementInForce();
        var proposed = (await Post("director-deventer", $"{path}/amendments", new ProposeAmendment(["reading"], null, new(2023, 1, 1), new(2022, 9, 1)), tag)).Is(204);

        (await Post("director-deventer", $"{path}/amendment-withdrawals", new WithdrawAmendment(new(2022, 10, 1), "Geen steun in de raad."), proposed.Tag)).Is(204);

        Assert.Null(Text((await Get("auditor", path)).Json, "amendmentWaiting"));
        Assert.Equal("Geen steun in de raad.", Text((await Get("auditor", $"{path}/amendment-withdrawals")).Json.GetProperty("facts")[0], "reason"));
    }

    [Fact]
    public async Task ends_it_on_the_last_day_after_notice()
    {
        var (path, tag) = await AnAgreementInForce();

        (await Post("director-deventer", $"{path}/terminations", new TerminateAgreement(new(2023, 12, 31), new(2023, 6, 1), "Bezuiniging."), tag)).Is(204);

        Assert.Equal("2023-12-31", Text((await Get("auditor", path)).Json, "endsOn"));
        Assert.Single((await Get("auditor", $"{path}/terminations")).Json.GetProperty("facts").EnumerateArray());
    }

    [Fact]
    public async Task puts_a_successor_in_the_place_of_a_party()
    {
        var (path, tag) = await AnAgreementInForce();

        (await Post("director-deventer", $"{path}/assignments", new AssignAgreement(Municipality, "organisation-provincie-overijssel", new(2024, 1, 1), "besluit"), tag)).Is(204);

        Assert.Equal("organisation-provincie-overijssel", Text((await Get("auditor", path)).Json.GetProperty("parties")[1], "organisationId"));
        Assert.Equal(Municipality, Text((await Get("auditor", $"{path}?validOn=2023-12-31")).Json.GetProperty("parties")[1], "organisationId"));
        Assert.Single((await Get("auditor", $"{path}/assignments")).Json.GetProperty("facts").EnumerateArray());
    }

    [Fact]
    public async Task leaves_what_was_known_before_as_it_was()
    {
        var (path, tag) = await AnAgreementInForce();
        var known = (await Get("auditor", $"{path}/history")).Json.GetProperty("facts").EnumerateArray().Last().GetProperty("recordedAt").GetDateTimeOffset();

        (await Post("director-deventer", $"{path}/terminations", new TerminateAgreement(new(2023, 12, 31), new(2023, 6, 1), "Bezuiniging."), tag)).Is(204);

        var then = Uri.EscapeDataString(known.ToString("yyyy-MM-ddTHH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture));
        Assert.Null(Text((await Get("auditor", $"{path}?knownAt={then}")).Is(200).Json, "endsOn"));
        Assert.Equal(4, (await Get("auditor", $"{path}/history?knownAt={then}")).Json.GetProperty("facts").GetArrayLength());
        (await Get("auditor", $"{path}?knownAt=2020-01-01T00:00:00Z")).Is(404);
    }
}
