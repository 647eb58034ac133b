namespace Samenkracht.Programming.Activities;

/// <summary>Records that a partner takes part in an activity.</summary>
/// <param name="PartnerId">The partner.</param>
/// <param name="Role">As what it takes part.</param>
/// <param name="From">From which day.</param>
public sealed record AssignPartner([property: Id("organisation")] string PartnerId, PartnerRole Role, DateOnly From);

/// <summary>POST /v1/activities/{activityId}/partners.</summary>
public static class AssignPartnerEndpoint
{
    /// <summary>A partner is somebody else.</summary>
    public static readonly Rule NotItself = new("activity-partner-itself", "The organisation whose activity it is cannot be its own partner.");

    /// <summary>A role is given once.</summary>
    public static readonly Rule AssignedTwice = new("activity-partner-twice", "This partner has this role in the activity already.");

    public static Decision Decide(AssignPartner command, Activity activity, Asked asked) =>
        activity.CompletedOn is not null ? Activity.Completed
        : command.PartnerId == activity.OrganisationId ? NotItself
        : activity.Partners.Any(partner => (partner.PartnerId, partner.Role) == (command.PartnerId, command.Role)) ? AssignedTwice
        : command.From < activity.PlannedOn ? Activity.BeforePlanned
        : [new ActivityPartnerAssigned(activity.Id, command.PartnerId, command.Role, command.From)];

    public static void Map(Api api) => api.Change<Activity, AssignPartner>(
        new()
        {
            Path = "/activities/{activityId}/partners", Right = "activities.plan", Facts = [typeof(ActivityPartnerAssigned)],
            Summary = "Assign a partner to an activity",
            Description = "Records who the activity is made with, and as what. An activity with sessions and without a partner stands among the programme warnings.",
            Example = new AssignPartner("organisation-gemeente-deventer", PartnerRole.Referrer, new(2026, 11, 2)),
        },
        Decide);
}
