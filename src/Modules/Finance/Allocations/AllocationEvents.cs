namespace Samenkracht.Finance.Allocations;

/// <summary>An organisation begins to divide costs.</summary>
public sealed record AllocationOpened(string AllocationId, string OrganisationId, AllocationPurpose Purpose, string Title, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A key was published for a year to come.</summary>
public sealed record AllocationKeySet(string AllocationId, int Year, IReadOnlyList<KeyPart> Parts, DateOnly PublishedOn) : IFact
{
    DateOnly IFact.ValidFrom => PublishedOn;
}

/// <summary>A key of solidarity was published for a year to come: a part is divided equally, the rest by weight.</summary>
public sealed record SolidarityKeySet(
    string AllocationId, int Year, decimal EqualPart, IReadOnlyList<KeyWeight> Weights, IReadOnlyList<KeyPart> Parts, DateOnly PublishedOn) : IFact
{
    DateOnly IFact.ValidFrom => PublishedOn;
}

/// <summary>The year is over and the VAT key is known for certain; what was divided by the provisional key was corrected.</summary>
public sealed record DefinitiveKeySet(
    string AllocationId, string OrganisationId, int Year, IReadOnlyList<KeyPart> Parts, IReadOnlyList<RunCorrection> Corrections, decimal Difference, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>Costs of a period were divided by the key of their year.</summary>
public sealed record CostsAllocated(
    string AllocationId, string OrganisationId, int Number, DateOnly From, DateOnly Until, IReadOnlyList<SourceAmount> Sources, IReadOnlyList<AllocatedAmount> Amounts,
    DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A division of costs no longer stands.</summary>
public sealed record AllocationReversed(string AllocationId, string OrganisationId, int Number, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;
}
