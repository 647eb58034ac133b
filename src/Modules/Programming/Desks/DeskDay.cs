using System.Collections.Immutable;

namespace Samenkracht.Programming.Desks;

/// <summary>What decisions about one day of one desk need to know. Its id is <c>desk-day-</c>, the code of the service point and the day.</summary>
public sealed record DeskDay(
    string Id, string ServicePointId, string OrganisationId, string LocationId, ImmutableArray<string> PlanNodes, DateOnly Day, ImmutableArray<DeskContact> Contacts,
    DateOnly? ClosedOn) : IBelong
{
    /// <summary>A day that was handed in stays as it is.</summary>
    public static readonly Rule Closed = new("desk-day-closed", "This desk day is closed; only corrections are possible.");

    /// <summary>What is reported has happened.</summary>
    public static readonly Rule InFuture = new("desk-day-in-future", "What is recorded of a desk day cannot lie in the future.");

    /// <summary>The desk on this day.</summary>
    internal DeskPlace Place => new(ServicePointId, OrganisationId, LocationId, PlanNodes, Day);

    /// <summary>The id of a day of a service point.</summary>
    public static string IdOf(string servicePointId, DateOnly day) => Keys.For("desk-day", $"{servicePointId["service-point-".Length..]}-{day:O}");

    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => OrganisationId == organisationId;

    public static DeskDay Create(DeskDayOpened e) => new(
        e.DeskDayId, e.Place.ServicePointId, e.Place.OrganisationId, e.Place.LocationId, [.. e.Place.PlanNodes], e.Place.Day, [], null);

    public DeskDay Apply(ContactRegistered e) => this with
    {
        Contacts = Contacts.Add(new(e.Number, e.Channel, e.Minutes, e.Subject, e.Category, e.ReferredTo is not null)),
    };

    public DeskDay Apply(ContactCorrected e) => this with
    {
        Contacts = [.. Contacts.Select(one => one.Number == e.Number ? one with { Minutes = e.Minutes, Subject = e.Subject, Category = e.Category } : one)],
    };

    public DeskDay Apply(DeskDayClosed e) => this with { ClosedOn = e.On };
}
