using System.Collections.Immutable;

namespace Samenkracht.Volunteers.Development;

/// <summary>A library wants to let a member of staff work at another for a period.</summary>
public sealed record SecondmentAgreed(
    string SecondmentId, string PersonId, string HomeId, string HostId, decimal HoursPerWeek, DateOnly From, DateOnly Until, string? PlanNode, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.OnBehalfOf => HomeId;
}

/// <summary>The other library agreed too: the secondment holds.</summary>
public sealed record SecondmentAccepted(string SecondmentId, string PersonId, string HomeId, string HostId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.OnBehalfOf => HostId;
}

/// <summary>A secondment ends on this last day, before or at its agreed end.</summary>
public sealed record SecondmentEnded(string SecondmentId, string PersonId, string HomeId, string HostId, DateOnly EndsOn, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.Reason => Reason;
}

/// <summary>By a merger, or its annulment, another organisation is a side of a secondment.</summary>
public sealed record SecondmentPassedOn(
    string SecondmentId, string PersonId, SecondmentSide Side, string FromOrganisationId, string OrganisationId, string MergerId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A member of staff of one library who works at another for a period.</summary>
public sealed record Secondment(
    string Id, string PersonId, string HomeId, string HostId, decimal HoursPerWeek, DateOnly From, DateOnly Until, string? PlanNode, DateOnly AgreedOn, DateOnly? AcceptedOn,
    DateOnly? EndsOn, ImmutableArray<Passage> HomePassages, ImmutableArray<Passage> HostPassages) : IBelong
{
    /// <summary>What is said of a secondment has happened.</summary>
    public static readonly Rule InFuture = new("secondment-in-future", "What is recorded of a secondment cannot lie in the future.");

    /// <summary>Things follow one another.</summary>
    public static readonly Rule TooEarly = new("secondment-too-early", "This day lies before what was recorded last of the secondment.");

    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => organisationId == HomeId || organisationId == HostId;

    /// <summary>The last day.</summary>
    public DateOnly LastDay => EndsOn ?? Until;

    /// <summary>Whether the person works at the other library on the day.</summary>
    public bool HoldsOn(DateOnly day) => AcceptedOn is not null && From <= day && day <= LastDay;

    public static Secondment Create(SecondmentAgreed e) => new(e.SecondmentId, e.PersonId, e.HomeId, e.HostId, e.HoursPerWeek, e.From, e.Until, e.PlanNode, e.On, null, null, [], []);

    public Secondment Apply(SecondmentAccepted e) => this with { AcceptedOn = e.On };

    public Secondment Apply(SecondmentPassedOn e)
    {
        var passage = new Passage(e.FromOrganisationId, e.OrganisationId, e.MergerId, e.On);
        return e.Side == SecondmentSide.Home
            ? this with { HomeId = e.OrganisationId, HomePassages = HomePassages.Add(passage) }
            : this with { HostId = e.OrganisationId, HostPassages = HostPassages.Add(passage) };
    }

    public Secondment Apply(SecondmentEnded e) => this with { EndsOn = e.EndsOn };
}
