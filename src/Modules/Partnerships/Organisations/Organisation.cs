using System.Collections.Immutable;

namespace Samenkracht.Partnerships.Organisations;

/// <summary>What decisions about an organisation need to know.</summary>
public sealed record Organisation(
    string Id, string RegisteredName, string? LaterName, OrganisationKind Kind, LegalForm LegalForm, OrganisationModel? Model, string? KvkNumber,
    DateOnly RegisteredOn, ImmutableArray<ServiceArea> Responsibilities, DateOnly? EndedOn, string? SuccessorId,
    ImmutableArray<Absence> Absences) : IBelong
{
    /// <summary>A dissolved organisation takes corrections only.</summary>
    public static readonly Rule Dissolved = new("organisation-dissolved", "This organisation has ceased to exist; only corrections are possible.");

    /// <summary>Nothing precedes the registration.</summary>
    public static readonly Rule BeforeRegistration = new("before-registration", "This day lies before the organisation was registered.");

    /// <summary>Commands that name an organisation name one that exists.</summary>
    public static readonly Rule NotKnown = new("organisation-unknown", "The request names an organisation that is not registered.");

    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => Id == organisationId;

    /// <summary>Its name; a correction of the registered one leaves a later one as it is.</summary>
    public string Name => LaterName ?? RegisteredName;

    /// <summary>The municipalities for whose library work it is responsible.</summary>
    public ImmutableArray<string> ServiceAreas => [.. Responsibilities.Where(area => area.Until is null).Select(area => area.MunicipalityId)];

    /// <summary>Whether it existed on the day.</summary>
    public bool ExistsOn(DateOnly day) =>
        RegisteredOn <= day && (EndedOn is not { } end || day < end) && !Absences.Any(absence => absence.From <= day && day < absence.Until);

    public static Organisation Create(OrganisationRegistered e) =>
        new(e.OrganisationId, e.Name, null, e.Kind, e.LegalForm, e.Model, e.KvkNumber, e.RegisteredOn, [], null, null, []);

    public Organisation Apply(OrganisationRenamed e) => this with { LaterName = e.Name };

    public Organisation Apply(LegalFormConverted e) => this with { LegalForm = e.LegalForm };

    public Organisation Apply(OrganisationModelChanged e) => this with { Model = e.Model };

    public Organisation Apply(GovernanceChanged _) => this;

    public Organisation Apply(ServiceAreaAssigned e) => this with { Responsibilities = Responsibilities.Add(new(e.MunicipalityId, e.From, null)) };

    public Organisation Apply(ServiceAreaWithdrawn e) => this with
    {
        Responsibilities = [.. Responsibilities.Select(area => area.MunicipalityId == e.MunicipalityId && area.Until is null ? area with { Until = e.From } : area)],
    };

    public Organisation Apply(OrganisationDissolved e) => this with { EndedOn = e.On, SuccessorId = e.SuccessorId };

    public Organisation Apply(OrganisationRevived e) =>
        EndedOn is { } ended ? this with { EndedOn = null, SuccessorId = null, Absences = Absences.Add(new(ended, e.On)) } : this;

    public Organisation Apply(OrganisationCorrected e) => this with { RegisteredName = e.Name, KvkNumber = e.KvkNumber, RegisteredOn = e.RegisteredOn };
}
