namespace Samenkracht.Finance.Budgets;

/// <summary>A library takes part in a network project: its controller is asked to bind money for it.</summary>
public sealed record CommitmentRequested(string RequestId, string OrganisationId, string ProjectId, string Title, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>Money was bound for it.</summary>
public sealed record CommitmentRequestMet(string RequestId, string BudgetId, int Number, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The money that was bound for it is free again while the library still takes part.</summary>
public sealed record CommitmentRequestReopened(string RequestId, string BudgetId, int Number, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The library left the project, so nothing is asked any more.</summary>
public sealed record CommitmentRequestLapsed(string RequestId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>How a request for money stands.</summary>
public enum CommitmentRequestStatus
{
    /// <summary>Er moet nog geld worden vastgelegd.</summary>
    Open,

    /// <summary>Het geld is vastgelegd.</summary>
    Met,

    /// <summary>Vervallen.</summary>
    Lapsed,
}

/// <summary>The request to bind money for a network project that a library takes part in; one for each pair. The amount is for the library to say.</summary>
public sealed record CommitmentRequest(string Id, string OrganisationId, string ProjectId, string Title, CommitmentRequestStatus Status, DateOnly Since, string? BudgetId, int? Number)
    : IBelong
{
    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => OrganisationId == organisationId;

    /// <summary>The id of the request of a project to a library.</summary>
    public static string IdOf(string projectId, string organisationId) =>
        Keys.For("commitment-request", $"{projectId["network-project-".Length..]}-{organisationId["organisation-".Length..]}");

    public static CommitmentRequest Create(CommitmentRequested e) => new(e.RequestId, e.OrganisationId, e.ProjectId, e.Title, CommitmentRequestStatus.Open, e.On, null, null);

    public CommitmentRequest Apply(CommitmentRequested e) => this with { Title = e.Title, Status = CommitmentRequestStatus.Open, Since = e.On, BudgetId = null, Number = null };

    public CommitmentRequest Apply(CommitmentRequestMet e) => this with { Status = CommitmentRequestStatus.Met, Since = e.On, BudgetId = e.BudgetId, Number = e.Number };

    public CommitmentRequest Apply(CommitmentRequestReopened e) => this with { Status = CommitmentRequestStatus.Open, Since = e.On, BudgetId = null, Number = null };

    public CommitmentRequest Apply(CommitmentRequestLapsed e) => this with { Status = CommitmentRequestStatus.Lapsed, Since = e.On };
}
