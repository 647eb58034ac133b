using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Finance.Grants;
using Samenkracht.Finance.Journals;
using Samenkracht.Finance.Schemes;

namespace Samenkracht.Specs.Finance;

/// <summary>A grant of the province for a project of six libraries, and what happened to it.</summary>
internal static class TheGrant
{
    public const string Id = "grant-samen-lezen";
    public const string Scheme = "funding-scheme-innovatie";
    public const string Grantee = "organisation-bibliotheek-deventer";
    public const string Other = "organisation-bibliotheek-hengelo";
    public const string Grantor = "organisation-provincie-overijssel";
    public const string Project = "network-project-samen-lezen";
    public const string Node = "policy-plan-samen/a1-d3";

    public static readonly DateOnly From = new(2022, 4, 1);
    public static readonly DateOnly Until = new(2023, 12, 31);

    public static readonly SchemeRules Rules = SchemeRules.Common with { CeilingPerApplication = 200_000m, MinimumCoFinancing = 0.25m, WorkMayNotHaveBegun = true };

    public static readonly FundingSchemePublished Published = new(
        Scheme, Grantor, FunderKind.Province, "Vernieuwing", Rules, 750_000m, new(2022, 1, 1), new(2022, 10, 31), ["goal-framework-cultuur/p4"], new(2021, 12, 15));

    public static readonly GrantApplication Application = new("Samen lezen", 180_000m, 60_000m, From, Until, Project, [Node], [Other], SharesResults: true);

    public static readonly GrantApplicationPrepared Prepared = new(Id, Grantee, Scheme, Grantor, FunderKind.Province, Application, new(2022, 1, 10));

    public static readonly GrantApplicationSubmitted Submitted = new(Id, Grantee, Grantor, Scheme, 1, Rules, new(2022, 1, 31));

    public static readonly GrantSupplementRequested MissesBudget = new(Id, Grantor, ["Begroting"], new(2022, 2, 7), new(2022, 3, 7));

    public static readonly ObligationTerms Sessions = new("bijeenkomsten", "Bijeenkomsten", ObligationMeasure.Sessions, 1_140m, null, Until);
    public static readonly ObligationTerms Sharing = new("delen", "Resultaten delen", null, null, null, new(2024, 2, 1));

    public static readonly GrantAwarded Awarded = new(
        Id, Grantee, Grantor, 180_000m, From, Until, [Sessions, Sharing], AccountabilityRegime.PerformanceAndCost, 0.25m, [new(From, 90_000m)], "2022-0117", new(2022, 3, 15));

    public static readonly GrantRejected Rejected = new(Id, Grantor, "2022-0118", new(2022, 3, 15), "Het budget is op");

    public static readonly GrantAdvanceReceived First = new(Id, Grantee, 90_000m, "1", new(2022, 4, 1));
    public static readonly GrantAdvanceReceived Second = new(Id, Grantee, 90_000m, "2", new(2023, 1, 2));

    public static readonly GrantObligationDeviated FewerSessions = new(Id, Grantee, "bijeenkomsten", 1_083m, new(2024, 1, 5), "Eén bibliotheek viel weg");
    public static readonly GrantObligationMet Shared = new(Id, Grantee, "delen", null, "Bijeenkomst in januari", new(2024, 1, 20));

    public static readonly ClaimedCost Cost = new("purchase-invoice-1/1", 180_000m, 180_000m, new(2023, 6, 1), Grantee);
    public static readonly GrantCostsClaimed Claimed = new(Id, Grantee, [Cost], new(2024, 1, 31));

    public static readonly GrantSettlementRequested Requested = new(Id, Grantee, 180_000m, 240_000m, 60_000m, new(2024, 3, 1));
    public static readonly GrantSettled SettledLower = new(Id, Grantor, 180_000m, 171_000m, false, "2024-0099", new(2024, 6, 10), "Minder bijeenkomsten");
    public static readonly GrantReclaimed Reclaimed = new(Id, Grantor, 9_000m, "2024-0100", new(2024, 6, 10));

    public static readonly IFact[] Running = [Prepared, Submitted, Awarded];
    public static readonly IFact[] WithAdvances = [.. Running, First, Second];
    public static readonly IFact[] ReadyToSettle = [.. WithAdvances, FewerSessions, Shared, Claimed];
    public static readonly IFact[] Settled = [.. ReadyToSettle, Requested, SettledLower];

    public static Grant Of(params IFact[] facts) => Given.State<Grant>(facts);

    public static Asked By(string role = "director", string organisation = Grantee, params (string Id, object State)[] others) =>
        Given.Asked(new(2026, 6, 1), Given.By(role, organisation), others);

    /// <summary>What an entry does to each account: debit counts up, credit down; every entry balances.</summary>
    public static Dictionary<string, decimal> Posts(this Decision decision)
    {
        var entries = decision.Messages.OfType<PostToLedger>().ToList();
        Assert.All(entries, entry => Assert.Equal(entry.Lines.Sum(line => line.Debit), entry.Lines.Sum(line => line.Credit)));
        Assert.All(entries.SelectMany(entry => entry.Lines), line => Assert.Equal((Id, Project), (line.Dimensions.GrantId, line.Dimensions.ProjectId)));
        return entries.SelectMany(entry => entry.Lines).GroupBy(line => line.Account)
            .Select(lines => (lines.Key, Amount: lines.Sum(line => line.Debit - line.Credit))).Where(line => line.Amount != 0).ToDictionary(line => line.Key, line => line.Amount);
    }

    /// <summary>The message of this kind that is told.</summary>
    public static T Tells<T>(this Decision decision) => Assert.Single(decision.Messages.OfType<T>());
}
