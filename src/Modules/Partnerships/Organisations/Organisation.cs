using System.Collections.Immutable;

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

/// <summary>What decisions about an organisation need to know.</summary>
public sealed record Organisation(
    string Id, string Name, OrganisationKind Kind, LegalForm LegalForm, OrganisationModel? Model, string? KvkNumber,
    DateOnly RegisteredOn, ImmutableArray<string> ServiceAreas, DateOnly? EndedOn, string? SuccessorId) : IBelong
{
    /// <summary>A dissolved organisation takes corrections only.</summary>
    public static readonly Rule Dissolved = new("organisation-dissolved", "This organisation has ceased to exist; only corrections are possible.");

    /// <summary>Commands that name an organisation name one that exists.</summary>
    public static readonly Rule NotKnown = new("organisation-unknown", "The request names an organisation that is not registered.");

    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => Id == organisationId;

    /// <summary>Whether it existed on the day.</summary>
    public bool ExistsOn(DateOnly day) => RegisteredOn <= day && (EndedOn is not { } end || day < end);

    public static Organisation Create(OrganisationRegistered e) =>
        new(e.OrganisationId, e.Name, e.Kind, e.LegalForm, e.Model, e.KvkNumber, e.RegisteredOn, [], null, null);

    public Organisation Apply(OrganisationRenamed e) => this with { Name = e.Name };

    public Organisation Apply(LegalFormConverted e) => this with { LegalForm = e.LegalForm };

    public Organisation Apply(OrganisationModelChanged e) => this with { Model = e.Model };

    public Organisation Apply(GovernanceChanged _) => this;

    public Organisation Apply(ServiceAreaAssigned e) => this with { ServiceAreas = ServiceAreas.Add(e.MunicipalityId) };

    public Organisation Apply(ServiceAreaWithdrawn e) => this with { ServiceAreas = ServiceAreas.Remove(e.MunicipalityId) };

    public Organisation Apply(OrganisationDissolved e) => this with { EndedOn = e.On, SuccessorId = e.SuccessorId };

    public Organisation Apply(OrganisationCorrected e) => this with { Name = e.Name, KvkNumber = e.KvkNumber, RegisteredOn = e.RegisteredOn };
}
