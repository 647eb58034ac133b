namespace Samenkracht.Finance.Budgets;

/// <summary>A budget as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="OrganisationId">The organisation that made it.</param>
/// <param name="HolderId">The organisation that holds it: the successor after a merger.</param>
/// <param name="Year">The year.</param>
/// <param name="Scenario">The code of the scenario; null for the budget itself.</param>
/// <param name="StudyId">The study that the scenario belongs to.</param>
/// <param name="JointWith">The organisations with which the scenario is made.</param>
/// <param name="ApprovedOn">When it was adopted; null for a draft or a scenario.</param>
/// <param name="Amendments">How often it was amended.</param>
/// <param name="Lines">Its lines.</param>
/// <param name="Commitments">The money that is or was bound on it.</param>
/// <param name="MostPercent">The highest part of a line that may be bound, in percent, by the newest parameter.</param>
/// <param name="InnovationShare">The part of the costs that pays for something new, 0 to 1; null without costs.</param>
/// <param name="SunkProjects">The projects that the organisation left: what was spent on them is not earned back.</param>
/// <param name="NeedsAmendment">Whether a party left the merger that it is about.</param>
/// <param name="History">The path of everything that happened to it.</param>
public sealed record BudgetEntry(
    string Id, string OrganisationId, string HolderId, int Year, string? Scenario, string? StudyId, IReadOnlyList<string> JointWith, DateOnly? ApprovedOn, int Amendments,
    IReadOnlyList<BudgetLine> Lines, IReadOnlyList<Commitment> Commitments, decimal MostPercent, decimal? InnovationShare, IReadOnlyList<string> SunkProjects,
    bool NeedsAmendment, string History)
{
    internal static BudgetEntry Of(Budget state) => new(
        state.Id, state.OrganisationId, state.HolderId, state.Year, state.Scenario, state.StudyId, state.JointWith, state.ApprovedOn, state.Amendments, state.Lines,
        state.Commitments, state.MostPercentOn(DateOnly.MaxValue), ShareOf(state), state.SunkProjects, state.NeedsAmendment, $"/v1/budgets/{state.Id}/history");

    private static decimal? ShareOf(Budget state)
    {
        var costs = state.Lines.Where(line => !line.IsIncome).ToList();
        return costs.Sum(line => line.Amount) is var all and > 0
            ? decimal.Round(costs.Where(line => line.IsInnovative).Sum(line => line.Amount) / all, 4, MidpointRounding.AwayFromZero)
            : null;
    }
}
