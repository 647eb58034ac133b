using System.Collections.Immutable;

namespace Samenkracht.Partnerships.Mergers;

/// <summary>What decisions about a merger need to know.</summary>
public sealed record Merger(
    string Id, ImmutableArray<string> Parties, ImmutableArray<string> Withdrawn, MergerSuccessor Successor, DateOnly ProposedOn, DateOnly IntendedOn,
    MergerStatus Status, DateOnly? PublishedOn, ImmutableArray<Opposition> Oppositions, ImmutableArray<string> Consents, DateOnly? CourtApprovedOn,
    ImmutableArray<string> Decided, ImmutableArray<string> Predecessors, DateOnly? DeedOn, DateOnly? EffectiveOn, DateOnly? AnnulledOn) : IBelong
{
    /// <summary>A deed is executed once.</summary>
    public static readonly Rule InEffect = new("merger-in-effect", "This merger has taken effect.");

    /// <summary>What is off stays off; a new attempt is a new proposal.</summary>
    public static readonly Rule WasCancelled = new("merger-cancelled", "This merger was cancelled; propose it anew.");

    /// <summary>What a court took away is proposed anew or not at all.</summary>
    public static readonly Rule WasAnnulled = new("merger-annulled", "This merger was annulled by a court; propose it anew.");

    /// <summary>Nothing precedes the proposal.</summary>
    public static readonly Rule BeforeProposal = new("before-merger-proposal", "This day lies before the merger was proposed.");

    /// <summary>Creditors and deciders know the proposal from its publication.</summary>
    public static readonly Rule NotPublished = new("merger-not-published", "The merger proposal was not yet published on this day.");

    /// <summary>Only a party speaks for itself.</summary>
    public static readonly Rule NotAParty = new("not-a-merger-party", "The organisation is not a party to this merger.");

    /// <summary>A director binds the own library; the network office records what others decided.</summary>
    public static readonly Rule NotYours = new("not-your-party", "You act for another organisation than this party.");

    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => Parties.Contains(organisationId) || Successor.OrganisationId == organisationId;

    /// <summary>Why nothing changes any more; null while the merger is under way.</summary>
    public Rule? Over => Status switch
    {
        MergerStatus.Proposed or MergerStatus.Published => null,
        MergerStatus.Effective => InEffect,
        MergerStatus.Annulled => WasAnnulled,
        _ => WasCancelled,
    };

    /// <summary>The parties that cease to exist when the merger takes effect.</summary>
    public IEnumerable<string> Disappearing => Parties.Where(party => party != Successor.OrganisationId);

    /// <summary>Whether the proposal was published by this day.</summary>
    public bool IsPublishedOn(DateOnly day) => PublishedOn <= day;

    public static Merger Create(MergerProposed e) => new(
        e.MergerId, [.. e.Parties], [], e.Successor, e.ProposedOn, e.IntendedOn, MergerStatus.Proposed, null, [], [], null, [], [], null, null, null);

    public Merger Apply(MergerPartyWithdrew e) => this with
    {
        Parties = Parties.Remove(e.PartyId), Withdrawn = Withdrawn.Add(e.PartyId), Decided = Decided.Remove(e.PartyId),
    };

    public Merger Apply(MergerProposalPublished e) => this with { Status = MergerStatus.Published, PublishedOn = e.On };

    public Merger Apply(CreditorOpposed e) => this with { Oppositions = Oppositions.Add(new(e.Number, e.On)) };

    public Merger Apply(OppositionResolved e) => this with
    {
        Oppositions = [.. Oppositions.Select(opposition => opposition.Number == e.Number ? opposition with { Outcome = e.Outcome } : opposition)],
    };

    public Merger Apply(MunicipalConsentGiven e) => this with { Consents = Consents.Add(e.MunicipalityId) };

    public Merger Apply(CourtApproved e) => this with { CourtApprovedOn = e.On };

    public Merger Apply(MergerPartyDecided e) => this with { Decided = Decided.Add(e.PartyId) };

    public Merger Apply(MergerEffective e) => this with
    {
        Status = MergerStatus.Effective, Predecessors = [.. e.Predecessors], DeedOn = e.DeedOn, EffectiveOn = e.EffectiveOn,
    };

    public Merger Apply(MergerAnnulled e) => this with { Status = MergerStatus.Annulled, AnnulledOn = e.AnnulledOn };

    public Merger Apply(MergerCancelled _) => this with { Status = MergerStatus.Cancelled };
}
