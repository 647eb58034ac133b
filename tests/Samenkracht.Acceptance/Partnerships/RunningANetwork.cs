using System.Text.Json;
using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Partnerships.Networks;
using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Acceptance.Partnerships;

public sealed class RunningANetwork(AppFixture app) : AppSpec(app)
{
    private const string Office = "network-office";

    private async Task<JsonElement> Structure(string network, string query) => (await Get("auditor", $"{network}/structure?{query}")).Is(200).Json;

    [Fact]
    public async Task shows_who_is_a_member_on_a_day_and_as_was_known()
    {
        var (first, second) = (await this.AnOrganisation(OrganisationKind.Library), await this.AnOrganisation(OrganisationKind.Library));
        var network = await this.ANetwork(first, second);
        var before = (await Structure(network, "")).GetProperty("knownAt").GetString()!;

        await this.Changed(Office, network, "suspensions", new SuspendMember(first, new(2020, 1, 1), "Bijdrage niet voldaan"));
        await this.Changed(Office, network, "resumptions", new ResumeMember(first, new(2020, 3, 1)));
        await this.Changed(Office, network, "membership-ends", new EndMembership(first, new(2021, 1, 1), "Opgezegd"));

        Assert.Equal(2, (await Structure(network, "validOn=2020-12-31")).GetProperty("memberCount").GetInt32());
        Assert.Equal(1, (await Structure(network, "validOn=2021-01-01")).GetProperty("memberCount").GetInt32());
        Assert.Equal(2, (await Structure(network, $"validOn=2021-01-01&knownAt={Uri.EscapeDataString(before)}")).GetProperty("memberCount").GetInt32());
        var suspended = (await Structure(network, "validOn=2020-02-01")).GetProperty("members").EnumerateArray()
            .Single(member => member.GetProperty("organisationId").GetString() == first);
        Assert.True(suspended.GetProperty("suspended").GetBoolean());
        (await Get("auditor", $"{network}/structure?validOn=2012-12-31")).Is(404);
        (await Get("auditor", $"{network}/structure?view=proForma")).Is(400);
    }

    [Fact]
    public async Task keeps_votes_officers_and_decisions()
    {
        var member = await this.AnOrganisation(OrganisationKind.Library);
        var network = await this.ANetwork(member);

        await this.Changed(Office, network, "voting-rules", new ChangeVotingRule(VotingRule.WeightedByInhabitants, [new(member, 101)], new(2022, 1, 1)));
        await this.Changed(Office, network, "officers", new AppointOfficer(OfficerPosition.Chair, member, new(2020, 9, 1)));
        await this.Changed(Office, network, "decisions", new RecordNetworkDecision("2021-04", "Beleidsplan vastgesteld", new(2021, 4, 15), null));
        await this.Changed(Office, network, "decisions", new RecordNetworkDecision("2022-01", "Beleidsplan herzien", new(2022, 1, 15), "2021-04"));

        var read = (await Get("staff-deventer", network)).Is(200).Json;
        Assert.Equal("weightedByInhabitants", read.GetProperty("votingRule").GetString());
        Assert.Equal(101, read.GetProperty("weights")[0].GetProperty("weight").GetInt32());
        Assert.Equal(("chair", member), (read.GetProperty("officers")[0].GetProperty("position").GetString(), read.GetProperty("officers")[0].GetProperty("organisationId").GetString()));
        Assert.Equal("2022-01", read.GetProperty("decisions")[0].GetProperty("supersededBy").GetString());
        Assert.Equal(6, (await Get("auditor", $"{network}/history")).Is(200).Json.GetProperty("facts").GetArrayLength());
        Assert.Contains(
            (await Get("auditor", "/v1/networks?supportOrganisation=organisation-rijnbrink&limit=200")).Is(200).Json.GetProperty("items").EnumerateArray(),
            one => network.EndsWith(one.GetProperty("id").GetString()!, StringComparison.Ordinal));
    }

    [Fact]
    public async Task is_for_the_network_office()
    {
        var member = await this.AnOrganisation(OrganisationKind.Library);
        var network = await this.ANetwork();
        var tag = (await Get(Office, network)).Tag;

        (await Post("director-deventer", $"{network}/members", new AdmitMember(member, new(2013, 1, 1)), tag)).Is(403);
        (await Post(Office, $"{network}/members", new AdmitMember(member, new(2012, 1, 1)), tag)).IsRefused("This day lies before the network was founded.");
        (await Post(Office, $"{network}/members", new AdmitMember("organisation-nergens", new(2013, 1, 1)), tag))
            .IsRefused("The request names an organisation that is not registered.");
    }
}
