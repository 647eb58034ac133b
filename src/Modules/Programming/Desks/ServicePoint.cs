using System.Collections.Immutable;

namespace Samenkracht.Programming.Desks;

/// <summary>What decisions about a desk where people get help, and about its days, need to know.</summary>
public sealed record ServicePoint(
    string Id, string OrganisationId, string Title, ServicePointKind Kind, string LocationId, ImmutableArray<DeskHours> Hours, ImmutableArray<string> Partners,
    ImmutableArray<string> PlanNodes, DateOnly From, ImmutableArray<SocialMapEntry> SocialMap, DateOnly? ClosedOn,
    ImmutableArray<Passage> Passages) : IBelong
{
    /// <summary>What is over is not changed.</summary>
    public static readonly Rule Closed = new("service-point-closed", "This service point is closed.");

    /// <summary>Nothing precedes the opening.</summary>
    public static readonly Rule BeforeOpening = new("service-point-before-opening", "This day lies before the service point was opened.");

    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => OrganisationId == organisationId;

    /// <summary>Whether people can go there on the day.</summary>
    public bool IsOpenOn(DateOnly day) => From <= day && (ClosedOn is not { } closed || day < closed);

    /// <summary>Hours a week on the day; null before it was opened.</summary>
    public decimal? HoursOn(DateOnly day) => Hours.LastOrDefault(hours => hours.From <= day)?.WeeklyHours;

    /// <summary>Why it cannot change on the day; null when it can.</summary>
    public Rule? RefusesOn(DateOnly day) => ClosedOn is not null ? Closed : day < From ? BeforeOpening : null;

    /// <summary>The entry of its social map with the code; null when there is none.</summary>
    public SocialMapEntry? EntryOf(string code) => SocialMap.FirstOrDefault(entry => entry.Code == code);

    public static ServicePoint Create(ServicePointOpened e) => new(
        e.ServicePointId, e.OrganisationId, e.Title, e.Kind, e.LocationId, [new(e.From, e.WeeklyHours)], [.. e.Partners], [.. e.PlanNodes], e.From, [], null, []);

    public ServicePoint Apply(DeskHoursChanged e) => this with
    {
        Hours = [.. Hours.Where(hours => hours.From != e.From).Append(new(e.From, e.WeeklyHours)).OrderBy(hours => hours.From)],
    };

    public ServicePoint Apply(SocialMapEntryAdded e) => this with { SocialMap = SocialMap.Add(new(e.Code, e.Title, e.OrganisationId, e.From, e.Until)) };

    public ServicePoint Apply(SocialMapEntryEnded e) => this with
    {
        SocialMap = [.. SocialMap.Select(entry => entry.Code == e.Code ? entry with { Until = e.Until } : entry)],
    };

    public ServicePoint Apply(ServicePointPassedOn e) => this with
    {
        OrganisationId = e.OrganisationId, Passages = Passages.Add(new(e.FromOrganisationId, e.OrganisationId, e.MergerId, e.On)),
    };

    public ServicePoint Apply(ServicePointClosed e) => this with { ClosedOn = e.On };
}
