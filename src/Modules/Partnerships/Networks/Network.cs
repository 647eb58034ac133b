using System.Collections.Immutable;

namespace Samenkracht.Partnerships.Networks;

/// <summary>How members count their votes.</summary>
public enum VotingRule
{
    /// <summary>Elk lid één stem.</summary>
    EqualVotes,

    /// <summary>Gewogen naar inwoners.</summary>
    WeightedByInhabitants,
}

/// <summary>An office of the network.</summary>
public enum OfficerPosition
{
    /// <summary>Voorzitter.</summary>
    Chair,

    /// <summary>Secretaris.</summary>
    Secretary,

    /// <summary>Penningmeester.</summary>
    Treasurer,
}

/// <summary>What decisions about a network need to know.</summary>
public sealed record Network(
    string Id, string Name, string SupportOrganisationId, DateOnly FoundedOn, VotingRule VotingRule, ImmutableArray<VoteWeight> Weights,
    ImmutableArray<Membership> Memberships, ImmutableArray<NetworkOfficer> Officers, ImmutableArray<NetworkDecision> Decisions)
{
    /// <summary>Nothing precedes the founding.</summary>
    public static readonly Rule BeforeFounding = new("before-founding", "This day lies before the network was founded.");

    /// <summary>Only members have a place in the network.</summary>
    public static readonly Rule NotAMember = new("not-a-network-member", "The organisation is not a member of the network on this day.");

    /// <summary>The membership of an organisation on a day; null when it is no member.</summary>
    public Membership? MembershipOn(string organisationId, DateOnly day) =>
        Memberships.FirstOrDefault(
            membership => membership.OrganisationId == organisationId && membership.HoldsOn(day) && membership.Passed?.HoldsOn(day) != true);

    /// <summary>The seats on a day, each under the name of the member that was admitted to it, also while a successor holds it.</summary>
    public IEnumerable<Membership> MembersOn(DateOnly day) => Memberships.Where(membership => membership.ByMerger is null && membership.HoldsOn(day));

    /// <summary>The votes of a member: one, unless the rule says otherwise.</summary>
    public int VotesOf(string organisationId) => Weights.FirstOrDefault(weight => weight.OrganisationId == organisationId)?.Weight ?? 1;

    public static Network Create(NetworkFounded e) =>
        new(e.NetworkId, e.Name, e.SupportOrganisationId, e.FoundedOn, e.VotingRule, [], [], [], []);

    public Network Apply(NetworkMemberAdmitted e) => this with { Memberships = Memberships.Add(new(e.OrganisationId, e.From)) };

    public Network Apply(NetworkMemberSuspended e) =>
        WithLatest(e.OrganisationId, membership => membership with { Suspension = new(e.From) });

    public Network Apply(NetworkMemberResumed e) =>
        WithLatest(e.OrganisationId, membership => membership with { Suspension = membership.Suspension! with { Until = e.From } });

    // With a successor go the seats that it holds.
    public Network Apply(NetworkMembershipEnded e) =>
        Memberships.LastOrDefault(membership => membership.OrganisationId == e.OrganisationId)?.ByMerger is { } merger
            ? With(membership => membership.ByMerger == merger || membership.Passed is { Until: null } passed && passed.MergerId == merger,
                membership => membership with { Until = e.Until })
            : WithLatest(e.OrganisationId, membership => membership with { Until = e.Until });

    public Network Apply(NetworkSeatsPassed e)
    {
        var passed = With(
            membership => e.Predecessors.Contains(membership.OrganisationId) && membership.HoldsOn(e.From),
            membership => membership with { Passed = new(e.MergerId, e.From) });
        return MembershipOn(e.SuccessorId, e.From) is not null
            ? passed
            : passed with { Memberships = passed.Memberships.Add(new(e.SuccessorId, e.From, ByMerger: e.MergerId)) };
    }

    public Network Apply(NetworkSeatsReturned e) => With(
        membership => membership.Passed?.MergerId == e.MergerId, membership => membership with { Passed = membership.Passed! with { Until = e.From } })
        .With(membership => membership.ByMerger == e.MergerId, membership => membership with { Until = e.From });

    public Network Apply(VotingRuleChanged e) => this with { VotingRule = e.VotingRule, Weights = [.. e.Weights] };

    public Network Apply(NetworkOfficerAppointed e) =>
        this with { Officers = [.. Officers.Where(officer => officer.Position != e.Position), new(e.Position, e.OrganisationId, e.From)] };

    public Network Apply(NetworkDecisionTaken e) => this with
    {
        Decisions = [.. Decisions.Select(decision => decision.Number == e.Supersedes ? decision with { SupersededBy = e.Number } : decision),
            new(e.Number, e.Title, e.TakenOn)],
    };

    private Network With(Func<Membership, bool> which, Func<Membership, Membership> change) =>
        this with { Memberships = [.. Memberships.Select(membership => which(membership) ? change(membership) : membership)] };

    private Network WithLatest(string organisationId, Func<Membership, Membership> change) =>
        Memberships.LastOrDefault(membership => membership.OrganisationId == organisationId) is { } latest
            ? this with { Memberships = Memberships.Replace(latest, change(latest)) }
            : this;
}
