namespace Samenkracht.Finance.Grants;

/// <summary>The rules that more than one command about a grant keeps.</summary>
public static class GrantRules
{
    /// <summary>What is recorded here has happened.</summary>
    public static readonly Rule InFuture = new("grant-in-future", "What happens to a grant cannot lie in the future.");

    /// <summary>A grant has no life before its application.</summary>
    public static readonly Rule BeforePreparation = new("grant-before-preparation", "This day lies before the application was prepared.");

    /// <summary>The steps of a grant run forward.</summary>
    public static readonly Rule OutOfOrder = new("grant-out-of-order", "This day lies before the last step of the grant.");

    /// <summary>What was sent is not rewritten.</summary>
    public static readonly Rule NotPrepared = new("grant-not-in-preparation", "The application is no longer in preparation.");

    /// <summary>The grantor decides on what lies before it.</summary>
    public static readonly Rule NotSubmitted = new("grant-not-submitted", "The grantor has no complete application to decide on.");

    /// <summary>Work, money and reports are of a grant that was awarded.</summary>
    public static readonly Rule NotAwarded = new("grant-not-awarded", "This grant is not awarded, or it is settled or withdrawn.");

    /// <summary>Dates run forward.</summary>
    public static readonly Rule PeriodReversed = new("grant-period-reversed", "The work ends on or after the day it begins.");

    /// <summary>Obligations are known by their codes.</summary>
    public static readonly Rule ObligationUnknown = new("grant-obligation-unknown", "The grant has no such obligation.");

    /// <summary>What became of an obligation is said once.</summary>
    public static readonly Rule ObligationDone = new("grant-obligation-done", "The obligation is not open any more.");

    /// <summary>Changes are known by their numbers.</summary>
    public static readonly Rule ChangeUnknown = new("grant-change-unknown", "The grant has no such change.");

    /// <summary>The key is of those who take part.</summary>
    public static readonly Rule NoShares = new("grant-without-shares", "No key was agreed for this grant.");
}
