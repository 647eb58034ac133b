using System.Collections.Immutable;

namespace Samenkracht.Partnerships.Agreements;

/// <summary>What decisions about a partnership agreement need to know.</summary>
public sealed record Agreement(
    string Id, string Title, AgreementLevel Level, ImmutableArray<string> Scope, ImmutableArray<Party> Parties, DateOnly DraftedOn,
    DateOnly From, DateOnly? Until, decimal? YearlyContribution, AgreementStatus Status, ImmutableArray<string> SignedBy,
    PendingChange? Pending, int Amendments, DateOnly? EndsOn, DateOnly? RenewedOn, ImmutableArray<AssignedParty> Assigned) : IBelong
{
    /// <summary>Only a draft takes other parties or a first signature.</summary>
    public static readonly Rule NotADraft = new("agreement-not-a-draft", "This agreement is no longer a draft.");

    /// <summary>Amendments, renewals and notice are for agreements that bind.</summary>
    public static readonly Rule NotInForce = new("agreement-not-in-force", "This agreement is not in force.");

    /// <summary>Only a party has a place in the agreement.</summary>
    public static readonly Rule NotAParty = new("not-a-party", "This organisation is not a party to the agreement.");

    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => PartyOf(organisationId) is not null;

    /// <summary>The party, or null.</summary>
    public Party? PartyOf(string organisationId) => Parties.FirstOrDefault(party => party.OrganisationId == organisationId);

    /// <summary>The parties, by organisation.</summary>
    internal IReadOnlyList<string> PartyIds => [.. Parties.Select(party => party.OrganisationId)];

    /// <summary>Whether every party that must sign is among these.</summary>
    public bool AllSigned(IEnumerable<string> signed) => !Parties.Where(party => party.MustSign).Select(party => party.OrganisationId).Except(signed).Any();

    /// <summary>The last day on which it binds; null when open-ended.</summary>
    public DateOnly? LastDay => EndsOn ?? Until;

    /// <summary>Whether it binds its parties on the day.</summary>
    public bool BindsOn(DateOnly day) => Status != AgreementStatus.Draft && From <= day && (LastDay is not { } last || day <= last);

    public static Agreement Create(AgreementDrafted e) => new(
        e.AgreementId, e.Title, e.Level, [.. e.Scope], [.. e.Parties], e.DraftedOn, e.From, e.Until, e.YearlyContribution,
        AgreementStatus.Draft, [], null, 0, null, null, []);

    public Agreement Apply(AgreementPartyAdded e) => this with { Parties = Parties.Add(e.Party) };

    public Agreement Apply(AgreementPartyRemoved e) => this with { Parties = [.. Parties.Where(party => party.OrganisationId != e.PartyId)] };

    public Agreement Apply(AgreementSigned e) => this with { SignedBy = SignedBy.Add(e.PartyId) };

    public Agreement Apply(AgreementCameIntoForce _) => this with { Status = AgreementStatus.InForce };

    public Agreement Apply(AmendmentProposed e) =>
        this with { Amendments = e.Number, Pending = new(e.Number, [.. e.Scope], e.YearlyContribution, e.EffectiveFrom, null, e.ProposedOn, []) };

    public Agreement Apply(RenewalProposed e) =>
        this with { Amendments = e.Number, Pending = new(e.Number, [], null, null, e.Until, e.ProposedOn, []) };

    public Agreement Apply(AmendmentSigned e) => this with { Pending = Pending is null ? null : Pending with { SignedBy = Pending.SignedBy.Add(e.PartyId) } };

    public Agreement Apply(AmendmentWithdrawn _) => this with { Pending = null };

    public Agreement Apply(AgreementAmended e) => this with { Scope = [.. e.Scope], YearlyContribution = e.YearlyContribution, Pending = null };

    // A renewal that all have signed takes the notice back.
    public Agreement Apply(AgreementRenewed e) =>
        this with { Until = e.Until, EndsOn = null, Status = AgreementStatus.InForce, Pending = null, RenewedOn = e.On };

    public Agreement Apply(AgreementTerminated e) => this with { EndsOn = e.EndsOn, Status = AgreementStatus.Terminated, Pending = null };

    // Notice, or a renewal that became true before the old end, makes that end no end, whichever was recorded first.
    public Agreement Apply(AgreementExpired e) => Until > e.Until || Status == AgreementStatus.Terminated ? this : this with { Status = AgreementStatus.Expired };

    public Agreement Apply(AgreementAssigned e) => this with
    {
        Parties = [.. Parties.Select(party => party.OrganisationId == e.FromPartyId ? party with { OrganisationId = e.ToPartyId } : party).DistinctBy(party => party.OrganisationId)],
        SignedBy = Signed(SignedBy, e.FromPartyId, e.ToPartyId),
        Pending = Pending is null ? null : Pending with { SignedBy = Signed(Pending.SignedBy, e.FromPartyId, e.ToPartyId) },
        Assigned = PartyOf(e.FromPartyId) is { } party ? Assigned.Add(new(party, e.ToPartyId, e.Basis, WasParty(e))) : Assigned,
    };

    public Agreement Apply(AgreementReturned e)
    {
        IEnumerable<Party> staying = Parties.Where(party => e.SuccessorStays || party.OrganisationId != e.SuccessorId);
        string[] back = [.. e.Parties.Select(party => party.OrganisationId), .. e.SuccessorStays ? [e.SuccessorId] : Array.Empty<string>()];
        return this with
        {
            Parties = [.. staying.Concat(e.Parties).DistinctBy(party => party.OrganisationId)],
            SignedBy = Signed(SignedBy, e.SuccessorId, back),
            Pending = Pending is null ? null : Pending with { SignedBy = Signed(Pending.SignedBy, e.SuccessorId, back) },
            Assigned = [.. Assigned.Where(assigned => assigned.Basis != e.MergerId)],
        };
    }

    // Whoever takes a place takes the signature that goes with it.
    private static ImmutableArray<string> Signed(ImmutableArray<string> signed, string from, params string[] to) =>
        [.. signed.SelectMany(party => party == from ? to : [party]).Distinct()];

    // A successor that came in one of two places of a merger was no party before the other.
    private bool WasParty(AgreementAssigned e) => PartyOf(e.ToPartyId) is not null
        && !Assigned.Any(assigned => assigned.Basis == e.Basis && assigned.ToPartyId == e.ToPartyId && !assigned.ToWasParty);
}
