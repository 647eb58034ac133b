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

/// <summary>A member of staff of one library who works at another for a period.</summary>
public sealed record Secondment(
    string Id, string PersonId, string HomeId, string HostId, decimal HoursPerWeek, DateOnly From, DateOnly Until, string? PlanNode, DateOnly AgreedOn, DateOnly? AcceptedOn,
    DateOnly? EndsOn) : IBelong
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

    public static Secondment Create(SecondmentAgreed e) => new(e.SecondmentId, e.PersonId, e.HomeId, e.HostId, e.HoursPerWeek, e.From, e.Until, e.PlanNode, e.On, null, null);

    public Secondment Apply(SecondmentAccepted e) => this with { AcceptedOn = e.On };

    public Secondment Apply(SecondmentEnded e) => this with { EndsOn = e.EndsOn };
}
