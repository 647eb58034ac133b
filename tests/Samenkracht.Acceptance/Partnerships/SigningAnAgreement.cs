using Microsoft.Extensions.DependencyInjection;
using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Partnerships.Agreements;
using Wolverine.Tracking;

namespace Samenkracht.Acceptance.Partnerships;

public sealed class SigningAnAgreement(AppFixture app) : AgreementStory(app)
{
    [Fact]
    public async Task by_all_who_must_brings_it_into_force()
    {
        var (path, tag) = await ADraft();

        var first = (await Sign("director-deventer", path, tag, Deventer)).Is(204);
        Assert.Equal("draft", (await Get("auditor", path)).Json.GetProperty("status").GetString());
        (await Sign("director-deventer", path, first.Tag!, Municipality)).Is(204);

        var agreement = (await Get("director-deventer", path)).Is(200);
        Assert.Equal("inForce", agreement.Json.GetProperty("status").GetString());
        Assert.All(agreement.Json.GetProperty("parties").EnumerateArray(), party => Assert.True(party.GetProperty("hasSigned").GetBoolean()));
    }

    [Fact]
    public async Task says_for_whom_it_was_recorded_and_by_whom()
    {
        var (path, tag) = await ADraft();
        await Sign("director-deventer", path, tag, Municipality);

        var signature = (await Get("auditor", $"{path}/signatures")).Is(200).Json.GetProperty("facts")[0];

        Assert.Equal(
            ("demo-director-deventer", "director", Deventer, Municipality, "staff"),
            (Text(signature, "subject"), Text(signature, "role"), Text(signature, "organisation"), Text(signature, "onBehalfOf"), Text(signature, "through")));
        Assert.Equal(("partnerships.agreement-signed", "2021-11-10"), (Text(signature, "type"), Text(signature, "validFrom")));
        Assert.StartsWith("request-", Text(signature, "causationId"));
    }

    [Fact]
    public async Task twice_is_refused_and_says_why()
    {
        var (path, tag) = await ADraft();
        var first = await Sign("director-deventer", path, tag, Deventer);

        (await Sign("director-deventer", path, first.Tag!, Deventer)).IsRefused("This party has already signed the agreement.");
    }

    [Fact]
    public async Task on_a_version_that_has_changed_is_refused()
    {
        var (path, tag) = await ADraft();
        await Sign("director-deventer", path, tag, Deventer);

        Assert.EndsWith("/problems/version-changed", (await Sign("director-deventer", path, tag, Municipality)).Is(412).Json.GetProperty("type").GetString());
    }

    [Fact]
    public async Task without_a_version_asks_for_one()
    {
        var (path, _) = await ADraft();

        (await Post("director-deventer", $"{path}/signatures", Signature(Deventer))).Is(428);
    }

    [Fact]
    public async Task of_others_answers_like_an_unknown_one()
    {
        var (path, tag) = await ADraft();

        var foreign = (await Sign("director-hengelo", path, tag, Deventer)).Is(404);
        var unknown = (await Sign("director-hengelo", "/v1/agreements/agreement-nergens", tag, Deventer)).Is(404);

        Assert.Equal(Text(unknown.Json, "detail"), Text(foreign.Json, "detail"));
        (await Get("director-hengelo", path)).Is(404);
        (await Get("director-hengelo", $"{path}/history")).Is(404);
        (await Get("director-hengelo", $"{path}/signatures")).Is(404);
    }

    [Fact]
    public async Task is_for_directors()
    {
        var (path, tag) = await ADraft();

        (await Sign("staff-deventer", path, tag, Deventer)).Is(403);
        (await Sign("auditor", path, tag, Deventer)).Is(403);
    }

    [Fact]
    public async Task by_twenty_at_once_on_one_version_lets_one_through()
    {
        var (path, tag) = await ADraft();

        var replies = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Sign("director-deventer", path, tag, Deventer)));

        Assert.Single(replies, reply => reply.Status == 204);
        Assert.Equal(19, replies.Count(reply => reply.Status == 412));
        Assert.Single((await Get("auditor", $"{path}/signatures")).Json.GetProperty("facts").EnumerateArray());
    }

    [Fact]
    public async Task for_a_period_that_is_over_makes_it_expire_by_itself()
    {
        var (path, tag) = await ADraft(until: new(2022, 12, 31));
        var first = await Sign("director-deventer", path, tag, Deventer);

        await Followed(
            _ => Sign("director-deventer", path, first.Tag!, Municipality),
            session => session.WaitForCondition(new Handled<Samenkracht.Partnerships.Reactions.ExpireAgreement>(message => message.AgreementId == path.Split('/')[^1])));

        var facts = (await Get("auditor", $"{path}/history")).Json.GetProperty("facts").EnumerateArray().ToArray();
        Assert.Equal("partnerships.agreement-expired", Text(facts[^1], "type"));
        Assert.Equal(("reaction", "reaction-expire-agreement", "2023-01-01"), (Text(facts[^1], "through"), Text(facts[^1], "subject"), Text(facts[^1], "validFrom")));
        Assert.Equal(Text(facts[^2], "correlationId"), Text(facts[^1], "correlationId"));
    }
}
