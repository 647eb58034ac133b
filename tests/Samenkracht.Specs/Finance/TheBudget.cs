using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Finance.Budgets;
using Samenkracht.Finance.Journals;

namespace Samenkracht.Specs.Finance;

/// <summary>A library adopts a budget for 2024 and binds money on it.</summary>
internal static class TheBudget
{
    public const string Id = "budget-bibliotheek-deventer-2024";
    public const string Library = "organisation-bibliotheek-deventer";
    public const string Hengelo = "organisation-bibliotheek-hengelo";
    public const string Oldenzaal = "organisation-bibliotheek-oldenzaal";
    public const string Project = "network-project-taalcafe";
    public const string Activity = "activity-taalcafe-deventer";
    public const string Location = "location-deventer-centrum";

    public static readonly BudgetLine Activities = new("activiteiten", "4600", "Activiteiten", 1_000m, Dimensions.None, "policy-plan-samenkracht-2021-2024/a1-d3", true);
    public static readonly BudgetLine Rent = new("huur", "4200", "Huur", 36_600m, Dimensions.None);
    public static readonly BudgetLine Municipality = new("gemeente", "8000", "Subsidie gemeente", 40_000m, Dimensions.None);

    public static readonly BudgetDrafted Drafted = new(Id, Library, 2024, null, null, [], [Activities, Rent, Municipality], 105m, "subject-controller", new(2023, 10, 2));
    public static readonly BudgetApproved Approved = new(Id, Library, 2024, "2023-31", new(2023, 12, 4));
    public static readonly CommitmentSubject ForProject = new(CommitmentPurpose.Project, Project);
    public static readonly CommitmentSubject ForSession = new(CommitmentPurpose.Activity, Activity, 3);
    public static readonly CommitmentSubject ForLease = new(CommitmentPurpose.Lease, Location);

    public static readonly DateOnly Day = new(2024, 2, 5);

    public static Asked By(string role, string? organisation = Library) => Given.Asked(new(2024, 6, 3), Given.By(role, organisation));

    public static readonly Asked Controller = By("controller");
    public static readonly Asked Director = By("director");

    public static CommitmentReserved Reserved(int number, CommitmentSubject subject, decimal amount = 400m, string line = "activiteiten") =>
        new(Id, Library, number, line, amount, subject, BudgetLevel.Within, Day);

    public static CommitmentUsed Used(int number, decimal amount) => new(Id, number, amount, "factuur-1", new(2024, 3, 1));

    public static CommitmentReleased Released(int number, decimal amount, bool cancelled, string reason, DateOnly on) => new(Id, number, amount, cancelled, on, reason);

    public static Budget Adopted(params IFact[] more) => Given.State<Budget>([Drafted, Approved, .. more]);
}
