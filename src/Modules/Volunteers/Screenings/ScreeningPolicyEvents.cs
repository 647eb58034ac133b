namespace Samenkracht.Volunteers.Screenings;

/// <summary>An organisation decided for the first time how long a certificate of conduct is good for.</summary>
public sealed record ScreeningPolicySet(string PolicyId, string OrganisationId, int Months, DateOnly From) : IFact
{
    DateOnly IFact.ValidFrom => From;
}

/// <summary>
/// A successor of a merger that decided nothing itself goes on with the policy of its predecessors; where they differ, with the strictest.
/// </summary>
public sealed record ScreeningPolicyTakenOver(
    string PolicyId, string OrganisationId, IReadOnlyList<string> Predecessors, int Months, string MergerId, DateOnly From) : IFact
{
    DateOnly IFact.ValidFrom => From;

    string? IFact.OnBehalfOf => OrganisationId;
}

/// <summary>The merger was annulled: what came with it no longer holds for the organisation, and its predecessors follow their own policies.</summary>
public sealed record ScreeningPolicyLetGo(string PolicyId, string OrganisationId, int Months, string MergerId, DateOnly From) : IFact
{
    DateOnly IFact.ValidFrom => From;

    string? IFact.OnBehalfOf => OrganisationId;
}

/// <summary>An organisation decided otherwise, from a day on; certificates seen before keep the end that they had.</summary>
public sealed record ScreeningPolicyChanged(string PolicyId, string OrganisationId, int Months, DateOnly From, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => From;
}
