using Samenkracht.Programming.Venues;

namespace Samenkracht.Programming.Activities;

/// <summary>Where sessions can take place.</summary>
public static class SessionPlace
{
    /// <summary>Whoever is to come knows where to go.</summary>
    public static readonly Rule Missing = new("activity-place-missing", "A session to which people come in person has a location.");

    /// <summary>Why the session cannot be planned there for the day; null when it can.</summary>
    public static Rule? RefusesPlanning(Activity activity, string? locationId, DateOnly day, Asked asked) =>
        locationId is null ? RefusesNone(activity) : Venue.RefusesPlanning(asked.Find<Venue>(Venue.IdOf(locationId)), activity.OrganisationOn(day), day);

    /// <summary>Why the session cannot have taken place there on the day; null when it can.</summary>
    public static Rule? Refuses(Activity activity, string? locationId, DateOnly day, Asked asked) =>
        locationId is null ? RefusesNone(activity) : Venue.Refuses(asked.Find<Venue>(Venue.IdOf(locationId)), activity.OrganisationOn(day), day);

    private static Rule? RefusesNone(Activity activity) => activity.DeliveryForm is DeliveryForm.Physical or DeliveryForm.Hybrid ? Missing : null;
}
