using Samenkracht.Common.Figures;

namespace Samenkracht.Volunteers.Allowances;

/// <summary>What a volunteer is paid in a calendar year is counted from now on, with what was paid before.</summary>
public sealed record AllowanceAccountOpened(
    string AccountId, string PersonId, int Year, bool AcrossOrganisations, IReadOnlyList<string> Organisations, IReadOnlyList<EarlierPayment> Earlier, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>One more organisation counts with the others, with what it paid before, as the volunteer agreed.</summary>
public sealed record AllowanceAccountShared(
    string AccountId, string PersonId, string OrganisationId, IReadOnlyList<EarlierPayment> Earlier, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>An allowance, or costs without receipts, was claimed for a volunteer.</summary>
public sealed record AllowanceClaimed(
    string AccountId, string PersonId, int Number, string OrganisationId, ClaimKind Kind, DateOnly From, DateOnly Until, decimal? Hours, decimal? Rate, decimal Amount,
    string? AboveNormGround, string ClaimedBy, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>Real costs of a volunteer were claimed with a receipt, which is kept elsewhere; its SHA-256 is here.</summary>
public sealed record ExpenseClaimed(
    string AccountId, string PersonId, int Number, string OrganisationId, DateOnly SpentOn, decimal Amount, string ReceiptHash, string ClaimedBy, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>An allowance turned out to be paid already, before anybody had claimed it here.</summary>
public sealed record AllowanceFoundPaid(
    string AccountId, string PersonId, int Number, string OrganisationId, ClaimKind Kind, DateOnly From, DateOnly Until, decimal? Hours, decimal? Rate, decimal Amount,
    string? AboveNormGround, bool IsAboveHourLimit, string ClaimedBy, DateOnly PaidOn, DateOnly On, string Reason) : ICounted
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.Reason => Reason;

    IEnumerable<Figure> ICounted.Figures => [new(AllowanceMeasures.Allowance, Amount, OrganisationId, PaidOn)];
}

/// <summary>A claim of an allowance was approved: it is payable on a day.</summary>
public sealed record AllowanceApproved(
    string AccountId, string PersonId, int Number, string OrganisationId, string Month, decimal Amount, bool IsAboveHourLimit, DateOnly PaidOn, DateOnly On) : ICounted
{
    DateOnly IFact.ValidFrom => On;

    IEnumerable<Figure> ICounted.Figures => [new(AllowanceMeasures.Allowance, Amount, OrganisationId, PaidOn)];
}

/// <summary>A claim of real costs was approved: it is payable on a day, untaxed and without a limit.</summary>
public sealed record ExpenseApproved(
    string AccountId, string PersonId, int Number, string OrganisationId, decimal Amount, string ReceiptHash, DateOnly PaidOn, DateOnly On) : ICounted
{
    DateOnly IFact.ValidFrom => On;

    IEnumerable<Figure> ICounted.Figures => [new(AllowanceMeasures.Expenses, Amount, OrganisationId, PaidOn)];
}

/// <summary>A claim is not paid.</summary>
public sealed record ClaimRejected(string AccountId, string PersonId, int Number, string OrganisationId, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.Reason => Reason;
}

/// <summary>A claim that was approved counts no more: it is repaid, or netted in a next month.</summary>
public sealed record ClaimReversed(
    string AccountId, string PersonId, int Number, string OrganisationId, bool IsExpense, decimal Amount, DateOnly PaidOn, DateOnly On, string Reason) : ICounted
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.Reason => Reason;

    IEnumerable<Figure> ICounted.Figures => [new(IsExpense ? AllowanceMeasures.Expenses : AllowanceMeasures.Allowance, -Amount, OrganisationId, PaidOn)];
}

/// <summary>A claim that was reversed because fewer hours were worked is payable for the hours that were.</summary>
public sealed record ClaimRestated(
    string AccountId, string PersonId, int Number, int InsteadOf, string OrganisationId, DateOnly From, DateOnly Until, decimal Hours, decimal Rate, decimal Amount,
    string? AboveNormGround, bool IsAboveHourLimit, string ClaimedBy, DateOnly PaidOn, DateOnly On, string Reason) : ICounted
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.Reason => Reason;

    IEnumerable<Figure> ICounted.Figures => [new(AllowanceMeasures.Allowance, Amount, OrganisationId, PaidOn)];
}

/// <summary>By a merger, or its annulment, another organisation stands in an account in the place of one; claims that wait are its own.</summary>
public sealed record AllowanceAccountPassedOn(
    string AccountId, string PersonId, string FromOrganisationId, string OrganisationId, string MergerId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}
