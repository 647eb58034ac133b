namespace Samenkracht.Programming.Activities;

/// <summary>An activity that asks for attention.</summary>
/// <param name="ActivityId">The activity.</param>
/// <param name="OrganisationId">Whose it is.</param>
/// <param name="Title">Its title.</param>
/// <param name="WithoutPartner">Whether it is made with nobody, though local programming is made with others.</param>
/// <param name="LapsedNodes">Its nodes that no policy plan has today, for instance after an amendment; they ask for another link.</param>
/// <param name="SessionsWithoutPlace">The numbers of its planned sessions that cannot take place where they are planned.</param>
public sealed record ProgrammeWarning(
    string ActivityId, string OrganisationId, string Title, bool WithoutPartner, IReadOnlyList<string> LapsedNodes, IReadOnlyList<int> SessionsWithoutPlace)
{
    /// <summary>The warning about an activity; without anything to warn of, it is empty.</summary>
    public static ProgrammeWarning Of(Activity activity, IReadOnlySet<string> nodes) => new(
        activity.Id, activity.OrganisationId, activity.Title, activity.Partners.IsEmpty, [.. activity.PlanNodes.Where(node => !nodes.Contains(node))],
        [.. activity.Sessions.Where(session => session.NeedsPlace).Select(session => session.Number)]);
}
