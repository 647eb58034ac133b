namespace Samenkracht.Partnerships.Organisations;

/// <summary>An organisation is known to the network: a library, a municipality, a school, any partner.</summary>
public sealed record OrganisationRegistered(
    string OrganisationId, string Name, OrganisationKind Kind, LegalForm LegalForm, OrganisationModel? Model, string? KvkNumber, DateOnly RegisteredOn) : IFact
{
    DateOnly IFact.ValidFrom => RegisteredOn;
}

/// <summary>It goes by another name.</summary>
public sealed record OrganisationRenamed(string OrganisationId, string Name, DateOnly From) : IFact
{
    DateOnly IFact.ValidFrom => From;
}

/// <summary>The same legal person has another legal form (conversion, BW 2:18).</summary>
public sealed record LegalFormConverted(string OrganisationId, LegalForm LegalForm, DateOnly From) : IFact
{
    DateOnly IFact.ValidFrom => From;
}

/// <summary>It is organised in another way, alone or with others.</summary>
public sealed record OrganisationModelChanged(string OrganisationId, OrganisationModel Model, DateOnly From) : IFact
{
    DateOnly IFact.ValidFrom => From;
}

/// <summary>A seat in its governance changed hands; who sits there is not kept.</summary>
public sealed record GovernanceChanged(string OrganisationId, GovernanceSeat Seat, GovernanceChange Change, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>It is responsible for library work in a municipality.</summary>
public sealed record ServiceAreaAssigned(string OrganisationId, string MunicipalityId, DateOnly From) : IFact
{
    DateOnly IFact.ValidFrom => From;
}

/// <summary>It is no longer responsible for library work in a municipality.</summary>
public sealed record ServiceAreaWithdrawn(string OrganisationId, string MunicipalityId, DateOnly From) : IFact
{
    DateOnly IFact.ValidFrom => From;
}

/// <summary>It has ceased to exist; a merger names the successor.</summary>
public sealed record OrganisationDissolved(string OrganisationId, DateOnly On, string? SuccessorId, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>It exists again from <c>On</c>: the merger in which it had ceased to exist was annulled (BW 2:323).</summary>
public sealed record OrganisationRevived(string OrganisationId, string MergerId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>What was registered was wrong; these are the right particulars, from the day of registration.</summary>
public sealed record OrganisationCorrected(string OrganisationId, string Name, string? KvkNumber, DateOnly RegisteredOn, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => RegisteredOn;
}
