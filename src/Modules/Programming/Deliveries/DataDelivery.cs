using System.Collections.Immutable;
using Samenkracht.Contracts.Programming;

namespace Samenkracht.Programming.Deliveries;

/// <summary>What decisions about a yearly delivery of figures need to know (Wsob art. 11).</summary>
public sealed record DataDelivery(
    string Id, string OrganisationId, DeliveryRecipient Recipient, int Year, ImmutableArray<DeliveryQuestion> Questions, DeliveryStatus Status,
    ImmutableArray<DeliveryValue> Values, ImmutableArray<DeliveryValue> Provisional, ImmutableArray<DeliveryCorrection> Corrections,
    ImmutableArray<DeliveryQuery> OpenQueries, string? ContentHash, DateOnly LastOn, DateOnly? StaleSince = null) : IBelong
{
    /// <summary>What was sent is corrected, not filled again.</summary>
    public static readonly Rule NotADraft = new("delivery-not-a-draft", "The delivery is no longer a draft; correct its values with a reason.");

    /// <summary>Before submission there is nothing to ask about, to correct or to publish.</summary>
    public static readonly Rule NotSubmitted = new("delivery-not-submitted", "The delivery is not submitted yet.");

    /// <summary>Definitive figures stand.</summary>
    public static readonly Rule Final = new("delivery-definitive", "The delivery is definitive.");

    /// <summary>A value answers a question.</summary>
    public static readonly Rule QuestionUnknown = new("delivery-question-unknown", "The delivery has no such question.");

    /// <summary>What is recorded here has happened.</summary>
    public static readonly Rule InFuture = new("delivery-in-future", "What happens to a delivery cannot lie in the future.");

    /// <summary>A delivery is told in order.</summary>
    public static readonly Rule BeforeTheLast = new("delivery-before-the-last", "This day lies before what happened to the delivery earlier.");

    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => OrganisationId == organisationId;

    /// <summary>The question with a code; null when there is none.</summary>
    public DeliveryQuestion? QuestionOf(string code) => Questions.FirstOrDefault(question => question.Code == code);

    /// <summary>The answer to a question; null when there is none yet.</summary>
    public DeliveryValue? ValueOf(string code) => Values.FirstOrDefault(value => value.Code == code);

    /// <summary>Why nothing can be recorded as having happened on the day; null when it can.</summary>
    public Rule? RefusesDay(DateOnly day, Asked asked) => day > asked.Today ? InFuture : day < LastOn ? BeforeTheLast : null;

    /// <summary>Why the draft cannot be changed on the day; null when it can.</summary>
    public Rule? RefusesDraft(DateOnly day, Asked asked) => Status != DeliveryStatus.Draft ? NotADraft : RefusesDay(day, asked);

    /// <summary>Why nothing can be done on the day with what was submitted; null when it can.</summary>
    public Rule? RefusesSubmitted(DateOnly day, Asked asked) =>
        Status == DeliveryStatus.Draft ? NotSubmitted : Status == DeliveryStatus.Definitive ? Final : RefusesDay(day, asked);

    /// <summary>What others are told: these figures, by indicator, or by question where no indicator answers it.</summary>
    internal DataDeliveryWasSubmitted Tell(IEnumerable<DeliveryValue> values, bool isCorrection, DateOnly on) => new(
        Id, OrganisationId, Year,
        values.GroupBy(value => QuestionOf(value.Code)?.Measure ?? value.Code).ToDictionary(same => same.Key, same => same.First().Value), isCorrection, on);

    public static DataDelivery Create(DataDeliveryPrepared e) =>
        new(e.DeliveryId, e.OrganisationId, e.Recipient, e.Year, [.. e.Questions], DeliveryStatus.Draft, [], [], [], [], null, e.PreparedOn);

    public DataDelivery Apply(DataDeliveryFilled e) => On(e.On).With(e.Values.Where(value => ValueOf(value.Code)?.Reason is null));

    public DataDelivery Apply(DeliveryValueOverridden e) => On(e.On).With([new(e.Code, e.Value, null, e.Reason)]);

    public DataDelivery Apply(DataDeliverySubmitted e) => On(e.On) with { Status = DeliveryStatus.Submitted, ContentHash = e.ContentHash };

    public DataDelivery Apply(DeliveryQueryReceived e) => On(e.On) with { OpenQueries = OpenQueries.Add(new(e.Code, e.Category, e.On)) };

    public DataDelivery Apply(DataDeliveryCorrected e) => On(e.On).With([new(e.Code, e.After, e.Lineage, e.Reason)]) with
    {
        Status = Status == DeliveryStatus.Provisional ? DeliveryStatus.CorrectedAfterPublication : Status,
        Corrections = Corrections.Add(new(e.Code, e.Before, e.After, e.Reason, e.On)),
        OpenQueries = [.. OpenQueries.Where(query => query.Code != e.Code)], ContentHash = e.ContentHash,
    };

    // What was corrected before the publication is no difference of it.
    public DataDelivery Apply(DataDeliveryMadeProvisional e) => On(e.On) with { Status = DeliveryStatus.Provisional, Provisional = Values, Corrections = [] };

    public DataDelivery Apply(DataDeliveryFinalised e) => On(e.On) with { Status = DeliveryStatus.Definitive, ContentHash = e.ContentHash };

    public DataDelivery Apply(DataDeliveryBecameStale e) => this with { StaleSince = e.On };

    public DataDelivery Apply(DataDeliveryStandsAgain _) => this with { StaleSince = null };

    private DataDelivery On(DateOnly day) => day > LastOn ? this with { LastOn = day } : this;

    private DataDelivery With(IEnumerable<DeliveryValue> values) => this with { Values = DeliveryContent.With(Values, values) };
}
