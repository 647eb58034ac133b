namespace Samenkracht.Host.Demo;

/// <summary>The agreements of the sample network: drafted, signed, renewed, ended.</summary>
internal static class SampleAgreements
{
    public static IEnumerable<SampleStep> Steps(SampleAgreement agreement)
    {
        var drafter = DrafterOf(agreement);
        var thing = $"/v1/agreements/agreement-{agreement.Code}";
        yield return new(agreement.DraftedOn, agreement.Title, client => client.StartAsync(drafter, "/v1/agreements", new
        {
            agreement.Code, agreement.Title, agreement.Level, agreement.Scope, agreement.From, agreement.Until, agreement.YearlyContribution, agreement.DraftedOn,
            Parties = agreement.Parties.Select(party => new { OrganisationId = $"organisation-{party.Organisation}", party.Role, party.MustSign }).ToArray(),
        }));
        foreach (var signature in agreement.Signed)
            yield return new(signature.On, $"{agreement.Title}: {signature.Party}", client => client.ChangeAsync(
                SignatoryFor(agreement, signature.Party), thing, "signatures",
                new { PartyId = $"organisation-{signature.Party}", Position = PositionFor(agreement, signature.Party), SignedOn = signature.On }));
        foreach (var renewal in agreement.Renewed)
            yield return new(renewal.On, $"{agreement.Title} renewed", client => RenewAsync(client, agreement, renewal, thing));
        if (agreement.Terminated is { } end)
            yield return new(end.On, $"{agreement.Title} terminated", client => client.ChangeAsync(
                drafter, thing, "terminations", new { EndsOn = end.EffectiveOn, NoticeOn = end.On, end.Reason }));
    }

    private static async Task RenewAsync(DemoClient client, SampleAgreement agreement, SampleRenewal renewal, string thing)
    {
        await client.ChangeAsync(DrafterOf(agreement), thing, "renewals", new { renewal.Until, ProposedOn = renewal.On });
        foreach (var party in agreement.Parties.Where(party => party.MustSign))
            await client.ChangeAsync(SignatoryFor(agreement, party.Organisation), thing, "amendment-signatures",
                new { PartyId = $"organisation-{party.Organisation}", Position = PositionFor(agreement, party.Organisation), SignedOn = renewal.On });
    }

    private static DemoActor DrafterOf(SampleAgreement agreement) => agreement.Parties.FirstOrDefault(party => party.Role is "library" or "support") is { } own
        ? DemoActor.DirectorOf(own.Organisation)
        : DemoActor.NetworkOffice;

    // A municipality has nobody here who signs: the library that holds the paper records it.
    private static DemoActor SignatoryFor(SampleAgreement agreement, string party) =>
        agreement.Parties.First(one => one.Organisation == party).Role is "library" or "support" ? DemoActor.DirectorOf(party) : DrafterOf(agreement);

    private static string PositionFor(SampleAgreement agreement, string party) => agreement.Parties.First(one => one.Organisation == party).Role switch
    {
        "municipality" => "alderman",
        "province" => "deputy",
        _ => "director",
    };
}
