using System.Collections.Immutable;
using Samenkracht.Contracts.Partnerships;

namespace Samenkracht.Partnerships.Locations;

/// <summary>What decisions about a location need to know.</summary>
public sealed record Location(
    string Id, string Name, LocationKind Kind, string Place, string MunicipalityId, DateOnly OpenedOn, Opening Opening,
    ImmutableArray<Operator> Operators, ClosureProposal? Proposal, DateOnly? ClosedOn, Facilities? Facilities = null) : IBelong
{
    /// <summary>A closed location takes corrections only.</summary>
    public static readonly Rule Closed = new("location-closed", "This location is closed; only corrections are possible.");

    /// <summary>Nothing precedes the opening.</summary>
    public static readonly Rule BeforeOpening = new("before-opening", "This day lies before the location was opened.");

    /// <summary>The operator that was recorded last: who takes over can prepare as soon as the transfer is recorded.</summary>
    public string OperatorId => Operators[^1].OrganisationId;

    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => OperatorId == organisationId;

    /// <summary>Who operates it on the day; null before it was opened.</summary>
    public string? OperatorOn(DateOnly day) => Operators.LastOrDefault(one => one.From <= day)?.OrganisationId;

    /// <summary>From whom the operator had it, when it took over on the day or later; null when it opened it, or had it before.</summary>
    public string? CameFrom(string operatorId, DateOnly day) =>
        Operators.LastOrDefault(one => one.OrganisationId == operatorId) is { } taken && taken.From >= day && Operators.LastIndexOf(taken) is > 0 and var at
            ? Operators[at - 1].OrganisationId
            : null;

    /// <summary>Whether the public can go there on the day.</summary>
    public bool IsOpenOn(DateOnly day) => OpenedOn <= day && (ClosedOn is not { } closed || day < closed);

    /// <summary>The transfer to another operator, and what others are told of it.</summary>
    internal Decision PassesTo(string organisationId, DateOnly from) => Decision.Of([new LocationTransferred(Id, OperatorId, organisationId, from)])
        .Telling(new LocationChangedHands(Id, OperatorId, organisationId, from));

    public static Location Create(LocationOpened e) =>
        new(e.LocationId, e.Name, e.Kind, e.Place, e.MunicipalityId, e.OpenedOn, e.Opening, [new(e.OperatorId, e.OpenedOn)], null, null);

    public Location Apply(OpeningHoursChanged e) => this with { Opening = e.Opening };

    public Location Apply(LocationFacilitiesRecorded e) => this with { Facilities = e.Facilities };

    public Location Apply(LocationMoved e) => this with { Place = e.Place, MunicipalityId = e.MunicipalityId };

    public Location Apply(LocationTransferred e) => this with { Operators = Operators.Add(new(e.ToOperatorId, e.From)) };

    public Location Apply(LocationClosureProposed e) => this with { Proposal = new(e.ProposedOn, e.IntendedOn, e.Reason) };

    public Location Apply(LocationClosureWithdrawn _) => this with { Proposal = null };

    public Location Apply(LocationClosed e) => this with { ClosedOn = e.ClosedOn, Proposal = null };

    public Location Apply(LocationCorrected e) =>
        this with { Name = e.Name, OpenedOn = e.OpenedOn, Operators = Operators.SetItem(0, Operators[0] with { From = e.OpenedOn }) };
}
