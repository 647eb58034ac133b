using System.Collections.Immutable;
using System.Globalization;
using Samenkracht.Common.Sealing;

namespace Samenkracht.Programming.Registrations;

/// <summary>Who takes part in one activity, and who waits. Its id is <c>registration-list-</c> and the rest of the id of the activity.</summary>
public sealed record RegistrationList(
    string Id, string ActivityId, string OrganisationId, int Capacity, bool ForMinors, DateOnly OpenedOn, DateOnly? ClosedOn,
    ImmutableArray<Registration> Registrations, string ControllerId, ImmutableArray<Passage> Passages) : IBelong, IHoldSealed
{
    /// <summary>A list that is closed takes nobody.</summary>
    public static readonly Rule Closed = new("registration-list-closed", "The registration list is closed.");

    /// <summary>What is done with the registration is done with one that is there.</summary>
    public static readonly Rule UnknownRegistration = new("registration-unknown", "The list has no such registration.");

    /// <summary>Who was erased is nobody to act for.</summary>
    public static readonly Rule ErasedAlready = new("registration-erased", "The participant of this registration was erased.");

    /// <summary>Nothing happens to what is not there yet.</summary>
    public static readonly Rule TooEarly = new("registration-too-early", "This day lies before the registration, or before the list was opened.");

    /// <summary>What is recorded has happened.</summary>
    public static readonly Rule InFuture = new("registration-in-future", "What happens to a registration cannot lie in the future.");

    /// <summary>The id of the list of an activity.</summary>
    public static string IdOf(string activityId) => Keys.For("registration-list", activityId["activity-".Length..]);

    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => OrganisationId == organisationId;

    IEnumerable<Sealed?> IHoldSealed.SealedValues =>
        Registrations.SelectMany(one => new[] { one.Name, one.Email, one.Phone, one.ParentName, one.ParentContact });

    /// <summary>How many have this status.</summary>
    public int Count(RegistrationStatus status) => Registrations.Count(one => one.Status == status);

    /// <summary>Whether nobody else fits in.</summary>
    public bool IsFull => Count(RegistrationStatus.Registered) >= Capacity;

    /// <summary>The number of the next registration.</summary>
    public string NextId => string.Create(CultureInfo.InvariantCulture, $"r-{Registrations.Length + 1}");

    /// <summary>The registration, or null.</summary>
    public Registration? Find(string registrationId) => Registrations.FirstOrDefault(one => one.Id == registrationId);

    /// <summary>Why nothing can be recorded of the registration on the day; null when it can be.</summary>
    public Rule? Refuses(string registrationId, DateOnly on, Asked asked) =>
        Find(registrationId) is not { } registration ? UnknownRegistration
        : registration.IsErased ? ErasedAlready
        : RefusesDay(on, registration.On, asked);

    /// <summary>Why a day is not one to record on; null when it is.</summary>
    public static Rule? RefusesDay(DateOnly on, DateOnly from, Asked asked) => on < from ? TooEarly : on > asked.Today ? InFuture : null;

    public static RegistrationList Create(RegistrationListOpened e) =>
        new(e.RegistrationListId, e.ActivityId, e.OrganisationId, e.Capacity, e.ForMinors, e.OpenedOn, null, [], e.OrganisationId, []);

    public RegistrationList Apply(ParticipantRegistered e) => this with
    {
        Registrations = Registrations.Add(new(
            e.RegistrationId, e.SubjectId, e.Name, e.Email, e.Phone, e.ParentName, e.ParentContact, e.PhotoConsent, e.On, RegistrationStatus.Registered, [], false)),
    };

    public RegistrationList Apply(ParticipantPutOnWaitlist e) => this with
    {
        Registrations = Registrations.Add(new(
            e.RegistrationId, e.SubjectId, e.Name, e.Email, e.Phone, e.ParentName, e.ParentContact, e.PhotoConsent, e.On, RegistrationStatus.Waiting, [], false)),
    };

    // A cancellation is never undone, so a promotion that became true before it changes nothing.
    public RegistrationList Apply(ParticipantPromoted e) => Changed([e.RegistrationId], one =>
        one.Status == RegistrationStatus.Waiting ? one with { Status = RegistrationStatus.Registered } : one);

    public RegistrationList Apply(RegistrationCancelled e) => Changed([e.RegistrationId], one => one with { Status = RegistrationStatus.Cancelled });

    public RegistrationList Apply(ParticipantCheckedIn e) => Changed([e.RegistrationId], one => one with { Sessions = one.Sessions.Add(e.SessionNumber) });

    // The keys of who registered stay where they are, so that they can be destroyed: under the name of who opened the list.
    public RegistrationList Apply(RegistrationListPassedOn e) => this with
    {
        OrganisationId = e.OrganisationId, Passages = Passages.Add(new(e.FromOrganisationId, e.OrganisationId, e.MergerId, e.On)),
    };

    public RegistrationList Apply(RegistrationListClosed e) => this with { ClosedOn = e.On };

    public RegistrationList Apply(ParticipantErased e) => Changed(e.RegistrationIds, one => one with { IsErased = true });

    private RegistrationList Changed(IEnumerable<string> registrationIds, Func<Registration, Registration> change) =>
        this with { Registrations = [.. Registrations.Select(one => registrationIds.Contains(one.Id) ? change(one) : one)] };
}
