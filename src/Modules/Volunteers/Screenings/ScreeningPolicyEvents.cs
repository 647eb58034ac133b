namespace Samenkracht.Volunteers.Screenings;

/// <summary>An organisation decided for the first time how long a certificate of conduct is good for.</summary>
public sealed record ScreeningPolicySet(string PolicyId, string OrganisationId, int Months, DateOnly From) : IFact
{
    DateOnly IFact.ValidFrom => From;
}

/// <summary>An organisation decided otherwise, from a day on; certificates seen before keep the end that they had.</summary>
public sealed record ScreeningPolicyChanged(string PolicyId, string OrganisationId, int Months, DateOnly From, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => From;
}
