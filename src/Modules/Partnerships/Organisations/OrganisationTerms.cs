namespace Samenkracht.Partnerships.Organisations;

/// <summary>What sort of organisation it is in the library system.</summary>
public enum OrganisationKind
{
    /// <summary>Openbare bibliotheek.</summary>
    Library,

    /// <summary>Provinciale ondersteuningsinstelling (POI).</summary>
    Support,

    /// <summary>Gemeente.</summary>
    Municipality,

    /// <summary>Provincie.</summary>
    Province,

    /// <summary>Landelijke organisatie.</summary>
    National,

    /// <summary>School.</summary>
    School,

    /// <summary>Kinderopvang.</summary>
    Childcare,

    /// <summary>Welzijnsorganisatie.</summary>
    Welfare,

    /// <summary>Overig.</summary>
    Other,
}

/// <summary>The legal form; data, never part of a rule but one: only equal forms merge (BW 2:310).</summary>
public enum LegalForm
{
    /// <summary>Stichting.</summary>
    Foundation,

    /// <summary>Coöperatie.</summary>
    Cooperative,

    /// <summary>Vereniging.</summary>
    Association,

    /// <summary>Publiekrechtelijke rechtspersoon.</summary>
    PublicBody,

    /// <summary>Vennootschap.</summary>
    Company,
}

/// <summary>How a library is organised.</summary>
public enum OrganisationModel
{
    /// <summary>Zelfstandig.</summary>
    Independent,

    /// <summary>Gedeelde directie.</summary>
    SharedManagement,

    /// <summary>Gedeelde werkorganisatie.</summary>
    SharedWorkOrganisation,

    /// <summary>Onder een koepel.</summary>
    Umbrella,

    /// <summary>Gecombineerde instelling.</summary>
    CombinedInstitution,

    /// <summary>Coöperatief.</summary>
    Cooperative,

    /// <summary>Gefuseerd.</summary>
    Merged,
}

/// <summary>A seat in the governance of an organisation.</summary>
public enum GovernanceSeat
{
    /// <summary>Directeur-bestuurder.</summary>
    Director,

    /// <summary>Voorzitter.</summary>
    Chair,

    /// <summary>Lid raad van toezicht of bestuur.</summary>
    BoardMember,

    /// <summary>Penningmeester.</summary>
    Treasurer,
}

/// <summary>What happened to a seat.</summary>
public enum GovernanceChange
{
    /// <summary>Benoemd.</summary>
    Appointed,

    /// <summary>Afgetreden.</summary>
    SteppedDown,
}

/// <summary>A time in which an organisation did not exist, between a merger and its annulment.</summary>
/// <param name="From">The first day without it.</param>
/// <param name="Until">The day from which it exists again.</param>
public sealed record Absence(DateOnly From, DateOnly Until);

/// <summary>A responsibility for library work, from one day to another.</summary>
/// <param name="MunicipalityId">Where.</param>
/// <param name="From">The first day of the responsibility.</param>
/// <param name="Until">The first day without it; null while no end is known.</param>
public sealed record ServiceArea(string MunicipalityId, DateOnly From, DateOnly? Until);
