namespace Samenkracht.Volunteers.Allowances;

/// <summary>What was already paid went over a limit: somebody has to look at it.</summary>
public sealed record AllowanceCapExceeded(
    string AccountId, string PersonId, string OrganisationId, LimitKind Limit, string Period, decimal Total, decimal UpTo, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The whole allowance of a period is taxed, because a limit was passed.</summary>
public sealed record PayrollCaseOpened(
    string AccountId, string PersonId, int Number, LimitKind Limit, string Period, string OrganisationId, decimal UpTo, decimal Taxable, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>What is taxed of a period has changed.</summary>
public sealed record PayrollCaseAdjusted(
    string AccountId, string PersonId, int Number, string Period, string OrganisationId, decimal TaxableBefore, decimal Taxable, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The period is within its limits again: nothing of it is taxed.</summary>
public sealed record PayrollCaseClosed(
    string AccountId, string PersonId, int Number, string Period, string OrganisationId, decimal TaxableBefore, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}
