using System.Collections.Immutable;
using Samenkracht.Common.Figures;

namespace Samenkracht.Programming.Activities;

/// <summary>An activity cost money, as Finance told; what came back of a payment is negative.</summary>
public sealed record ActivityCostCounted(string ActivityCostsId, string ActivityId, string OrganisationId, string InvoiceId, decimal Amount, DateOnly On) : ICounted
{
    DateOnly IFact.ValidFrom => On;

    IEnumerable<Figure> ICounted.Figures => [new(ActivityCosts.Measure, Amount, OrganisationId, On, null, ActivityId)];
}

/// <summary>What was paid to others for an activity. Its id is <c>activity-costs-</c> and the rest of the id of the activity.</summary>
public sealed record ActivityCosts(string Id, string ActivityId, string OrganisationId, ImmutableArray<ActivityPayment> Payments) : IBelong
{
    /// <summary>The measure of these figures: euro.</summary>
    public const string Measure = "activity-cost";

    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => OrganisationId == organisationId;

    /// <summary>The id of the costs of an activity.</summary>
    public static string IdOf(string activityId) =>
        Keys.For("activity-costs", activityId.StartsWith("activity-", StringComparison.Ordinal) ? activityId["activity-".Length..] : activityId);

    public static ActivityCosts Create(ActivityCostCounted e) => new ActivityCosts(e.ActivityCostsId, e.ActivityId, e.OrganisationId, []).Apply(e);

    public ActivityCosts Apply(ActivityCostCounted e) => this with { Payments = Payments.Add(new(e.InvoiceId, e.Amount, e.On)) };
}

/// <summary>A payment for an activity.</summary>
/// <param name="InvoiceId">The invoice.</param>
/// <param name="Amount">Euro, with VAT that cannot be recovered; negative for a payment that came back.</param>
/// <param name="On">The day of the payment.</param>
public sealed record ActivityPayment(string InvoiceId, decimal Amount, DateOnly On);
