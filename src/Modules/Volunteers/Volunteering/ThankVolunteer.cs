namespace Samenkracht.Volunteers.Volunteering;

/// <summary>Records that a volunteer was thanked.</summary>
/// <param name="Occasion">For what.</param>
/// <param name="On">The day.</param>
public sealed record ThankVolunteer(ThanksOccasion Occasion, DateOnly On);

/// <summary>POST /v1/volunteers/{volunteerId}/thanks.</summary>
public static class ThankVolunteerEndpoint
{
    /// <summary>Thanks are for work.</summary>
    public static readonly Rule NothingToThankFor = new("volunteer-nothing-to-thank-for", "Only somebody who was a volunteer by that day is thanked.");

    public static Decision Decide(ThankVolunteer command, Volunteer volunteer, Asked asked) =>
        command.On > asked.Today ? Volunteer.InFuture
        : !volunteer.Periods.Any(period => period.From <= command.On) ? NothingToThankFor
        : [new VolunteerThanked(volunteer.Id, volunteer.PersonId, volunteer.OrganisationId, command.Occasion, command.On)];

    public static void Map(Api api) => api.Change<Volunteer, ThankVolunteer>(
        new()
        {
            Path = "/volunteers/{volunteerId}/thanks", Right = "volunteers.change", Facts = [typeof(VolunteerThanked)],
            Summary = "Thank a volunteer", Description = "Records that a volunteer was thanked, so that nobody is forgotten.",
            Example = new ThankVolunteer(ThanksOccasion.VolunteersDay, new(2026, 12, 7)),
        },
        Decide);
}
