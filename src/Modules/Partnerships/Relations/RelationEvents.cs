namespace Samenkracht.Partnerships.Relations;

/// <summary>An organisation works with a partner, in one role.</summary>
public sealed record PartnerRelated(string RelationId, string OrganisationId, string PartnerId, RelationRole Role, DateOnly From) : IFact
{
    DateOnly IFact.ValidFrom => From;

    string? IFact.OnBehalfOf => OrganisationId;
}

/// <summary>They looked back on working together; the outcome is about organisations, never about people.</summary>
public sealed record PartnershipEvaluated(string RelationId, string OrganisationId, DateOnly On, PartnershipVerdict Verdict, int Score) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.OnBehalfOf => OrganisationId;
}

/// <summary>They work together until and including this day.</summary>
public sealed record RelationEnded(string RelationId, string OrganisationId, DateOnly Until, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => Until;

    string? IFact.OnBehalfOf => OrganisationId;
}
