using Samenkracht.Common.Sealing;
using Samenkracht.Finance.Journals;

namespace Samenkracht.Finance.Bank;

/// <summary>A statement of a bank account came in. <c>DocumentHash</c> is the SHA-256 of the document.</summary>
public sealed record StatementImported(
    string StatementId, string AccountId, string OrganisationId, int Version, string MessageId, string StatementNumber, string? Sequence, string DocumentHash,
    decimal Opening, decimal Closing, int Lines, DateOnly ClosedOn) : IFact
{
    DateOnly IFact.ValidFrom => ClosedOn;
}

/// <summary>A line of the statement. Who is on the other side and what was written is sealed under a pseudonym of its own.</summary>
public sealed record BankEntryBooked(
    string StatementId, string AccountId, string OrganisationId, int Entry, decimal Amount, bool IsReversal, string SubjectId, Sealed? Counterparty, Sealed? CounterpartyIban,
    Sealed? Reference, Sealed? Remittance, DateOnly BookedOn) : IPersonal
{
    DateOnly IFact.ValidFrom => BookedOn;

    string IPersonal.ControllerId => OrganisationId;
}

/// <summary>It is known what a line is for.</summary>
public sealed record BankEntryMatched(
    string StatementId, string AccountId, string OrganisationId, int Entry, MatchKind Kind, string TargetId, decimal Amount, bool IsReversal, bool Automatic, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>What a line is for is explained by an account.</summary>
public sealed record BankEntryExplained(
    string StatementId, string AccountId, string OrganisationId, int Entry, decimal Amount, string Account, Dimensions? Dimensions, string Description, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>What was said of a line is taken back: it is in transit again.</summary>
public sealed record BankEntryUnmatched(
    string StatementId, string AccountId, string OrganisationId, int Entry, decimal Amount, MatchKind? Kind, string? TargetId, bool IsReversal, string? Account,
    Dimensions? Dimensions, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;
}
