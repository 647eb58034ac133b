using System.ComponentModel.DataAnnotations;
using Samenkracht.Finance.Journals;

namespace Samenkracht.Finance.Budgets;

/// <summary>What money is bound for.</summary>
public enum CommitmentPurpose
{
    /// <summary>Deelname aan een netwerkproject.</summary>
    Project,

    /// <summary>Een activiteit of een bijeenkomst daarvan: zaal, spreker.</summary>
    Activity,

    /// <summary>Een factuur die is aangekondigd.</summary>
    Invoice,

    /// <summary>Huur van een locatie, voor het hele jaar van de begroting.</summary>
    Lease,

    /// <summary>Iets anders.</summary>
    Other,
}

/// <summary>How much of a budget is bound or spent.</summary>
public enum BudgetLevel
{
    /// <summary>Onder 80%.</summary>
    Within,

    /// <summary>Vanaf 80%.</summary>
    Near,

    /// <summary>Boven 100%.</summary>
    Over,
}

/// <summary>How a commitment stands.</summary>
public enum CommitmentStatus
{
    /// <summary>Open.</summary>
    Open,

    /// <summary>Bevroren.</summary>
    Frozen,

    /// <summary>Geheel gebruikt.</summary>
    Used,

    /// <summary>Vrijgevallen.</summary>
    Released,
}

/// <summary>One line of a budget.</summary>
/// <param name="Code">Its code within the budget, in kebab-case.</param>
/// <param name="Account">The account, four digits of the chart; those that begin with 8 are income.</param>
/// <param name="Description">What for.</param>
/// <param name="Amount">Euro for the year, 0 or more.</param>
/// <param name="Dimensions">What it is for.</param>
/// <param name="PlanNode">The node of the policy plan that it serves; null for none.</param>
/// <param name="IsInnovative">Whether it pays for something new: the part of innovation in the budget (Vernieuwing).</param>
public sealed record BudgetLine(
    [property: Code] string Code,
    [property: RegularExpression("^[0-9]{4}$", ErrorMessage = "An account has four digits.")] string Account,
    [property: Length(1, 200)] string Description,
    [property: Money, Range(0, 100_000_000)] decimal Amount,
    Dimensions Dimensions,
    [property: RegularExpression("^policy-plan-[a-z0-9-]{2,60}/[a-z0-9-]{1,40}$", ErrorMessage = "This must be a plan, a slash and the code of a node.")] string? PlanNode = null,
    bool IsInnovative = false)
{
    /// <summary>Whether it is income; nothing is bound on it.</summary>
    public bool IsIncome => Account[0] == '8';
}

/// <summary>How far above a line commitments may go.</summary>
/// <param name="From">The first day on which it holds.</param>
/// <param name="MostPercent">The highest part of a line that may be bound, in percent of its amount.</param>
public sealed record CommitmentPolicy(DateOnly From, decimal MostPercent);

/// <summary>What money is bound for, exactly.</summary>
/// <param name="Purpose">The kind.</param>
/// <param name="SubjectId">The id of the project, activity, invoice or location; a word for anything else.</param>
/// <param name="SessionNumber">The number of the session of the activity; null when it is for the whole activity.</param>
/// <param name="PartnerId">Who will be paid; null when that is not known.</param>
public sealed record CommitmentSubject(
    CommitmentPurpose Purpose, [property: Length(2, 120)] string SubjectId, [property: Range(1, 10_000)] int? SessionNumber = null,
    [property: Id("organisation")] string? PartnerId = null)
{
    /// <summary>Whether it is the same thing, whoever will be paid.</summary>
    public bool IsAlso(CommitmentSubject other) => (Purpose, SubjectId, SessionNumber) == (other.Purpose, other.SubjectId, other.SessionNumber);
}

/// <summary>Money that is bound on a line.</summary>
/// <param name="Number">Counts within the budget from 1.</param>
/// <param name="Line">The code of the line.</param>
/// <param name="Amount">Euro that is bound; after a release what was used of it.</param>
/// <param name="Used">Euro that was spent of it.</param>
/// <param name="Subject">What for.</param>
/// <param name="On">The day on which it was bound.</param>
/// <param name="Since">The day of the last change.</param>
/// <param name="FrozenFor">The project or the reason for which it is frozen; null when it is not.</param>
/// <param name="IsReleased">Whether the rest is free again.</param>
/// <param name="CancelledSession">Whether it was released because its session was cancelled.</param>
/// <param name="IsNeededAgain">Whether that session takes place after all, so that somebody has to bind the money again.</param>
/// <param name="EndAnnouncedOn">The first day without the location, when its closure is proposed.</param>
/// <param name="EndsOn">The first day without the location, when it is closed.</param>
public sealed record Commitment(
    int Number, string Line, decimal Amount, decimal Used, CommitmentSubject Subject, DateOnly On, DateOnly Since, string? FrozenFor, bool IsReleased,
    bool CancelledSession, bool IsNeededAgain, DateOnly? EndAnnouncedOn, DateOnly? EndsOn)
{
    /// <summary>What is bound and not spent.</summary>
    public decimal Open => Amount - Used;

    /// <summary>How it stands.</summary>
    public CommitmentStatus Status =>
        IsReleased ? CommitmentStatus.Released : FrozenFor is not null ? CommitmentStatus.Frozen : Open == 0 && Amount > 0 ? CommitmentStatus.Used : CommitmentStatus.Open;
}
