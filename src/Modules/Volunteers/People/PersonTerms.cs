using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using Samenkracht.Common.Sealing;

namespace Samenkracht.Volunteers.People;

/// <summary>What rules about young people and allowances need to know of an age; the birth date itself is sealed.</summary>
public enum AgeClass
{
    /// <summary>Jonger dan 16 jaar.</summary>
    Under16,

    /// <summary>16 of 17 jaar.</summary>
    From16To17,

    /// <summary>18, 19 of 20 jaar.</summary>
    From18To20,

    /// <summary>21 jaar of ouder.</summary>
    From21,
}

/// <summary>For what a person gives consent; refusing or withdrawing it costs nothing (AVG art. 7).</summary>
public enum ConsentPurpose
{
    /// <summary>Vergoedingen van andere bibliotheken meetellen, zodat samen onder de belastingvrije grens wordt gebleven.</summary>
    AllowanceAcrossOrganisations,

    /// <summary>Foto's maken en gebruiken.</summary>
    Photo,

    /// <summary>Een andere bibliotheek laten weten onder welk pseudoniem deze persoon bekend is.</summary>
    ContactSharing,
}

/// <summary>On what ground a person is erased (AVG art. 17).</summary>
public enum ErasureGround
{
    /// <summary>Op verzoek van de betrokkene.</summary>
    Request,

    /// <summary>Einde van de bewaartermijn.</summary>
    Retention,

    /// <summary>Gehonoreerd bezwaar tegen de verwerking (AVG art. 21).</summary>
    Objection,
}

/// <summary>Why values are not erased yet, or not on request (AVG art. 17 lid 3).</summary>
public enum ErasureObstacle
{
    /// <summary>Fiscale bewaarplicht: zeven jaar na het boekjaar (AWR art. 52, BW 2:10).</summary>
    FiscalDuty,

    /// <summary>Nodig voor een rechtsvordering.</summary>
    LegalClaim,

    /// <summary>De persoon is nog actief als vrijwilliger en wil dat blijven.</summary>
    StillActive,
}

/// <summary>An age class as it was recorded.</summary>
/// <param name="Class">The class.</param>
/// <param name="On">The day of the record.</param>
public sealed record RecordedAge(AgeClass Class, DateOnly On);

/// <summary>One consent, to one organisation.</summary>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="Purpose">For what.</param>
/// <param name="GivenOn">The first day.</param>
/// <param name="WithdrawnOn">The first day without; null while it holds.</param>
public sealed record Consent(string OrganisationId, ConsentPurpose Purpose, DateOnly GivenOn, DateOnly? WithdrawnOn)
{
    /// <summary>Whether it holds on the day.</summary>
    public bool HoldsOn(DateOnly day) => GivenOn <= day && (WithdrawnOn is not { } withdrawn || day < withdrawn);
}

/// <summary>What one organisation, as the controller (AVG art. 4), keeps of a person.</summary>
/// <param name="OpenedById">The organisation that opened the file.</param>
/// <param name="ControllerId">The organisation that is the controller now: another one after a merger.</param>
/// <param name="OpenedOn">The day on which it began.</param>
/// <param name="Name">Sealed; null while nothing was recorded.</param>
/// <param name="Email">Sealed.</param>
/// <param name="Phone">Sealed.</param>
/// <param name="BirthDate">Sealed, as 2001-12-31.</param>
/// <param name="FiscalName">Sealed under the fiscal pseudonym: the name in records of payments.</param>
/// <param name="Iban">Sealed under the fiscal pseudonym.</param>
/// <param name="AccessRequests">The days on which access was asked for.</param>
/// <param name="ErasureRequestedOn">The day of the last request for erasure; null for none.</param>
/// <param name="RefusedOn">The day on which that request was refused; null when it was not.</param>
/// <param name="RefusedBecause">Why it was refused.</param>
/// <param name="ErasedOn">The day on which the values were erased; null while they are there.</param>
/// <param name="Basis">On what ground they were erased.</param>
/// <param name="DeferredUntil">The last day on which the fiscal values are kept; null when none were.</param>
/// <param name="DeferredBecause">Why the fiscal values were kept.</param>
/// <param name="FiscalErasedOn">The day on which the fiscal values were erased; null while they are there or when there were none.</param>
/// <param name="Passages">How mergers brought it to other controllers.</param>
/// <param name="Notices">What the person is told, or still has to be told, of other controllers.</param>
public sealed record PersonFile(
    string OpenedById, string ControllerId, DateOnly OpenedOn, Sealed? Name, Sealed? Email, Sealed? Phone, Sealed? BirthDate, Sealed? FiscalName, Sealed? Iban,
    ImmutableArray<DateOnly> AccessRequests, DateOnly? ErasureRequestedOn, DateOnly? RefusedOn, ErasureObstacle? RefusedBecause,
    DateOnly? ErasedOn, ErasureGround? Basis, DateOnly? DeferredUntil, ErasureObstacle? DeferredBecause, DateOnly? FiscalErasedOn,
    ImmutableArray<Passage> Passages, ImmutableArray<ControllershipNotice> Notices)
{
    internal static PersonFile Empty(string controllerId, DateOnly on) =>
        new(controllerId, controllerId, on, null, null, null, null, null, null, [], null, null, null, null, null, null, null, null, [], []);

    /// <summary>Whether the person asked to be erased and has no answer yet.</summary>
    public bool AwaitsErasure => ErasureRequestedOn is not null && RefusedOn is null && ErasedOn is null;

    /// <summary>Whether the organisation is, or was by a merger, the controller of it.</summary>
    public bool Had(string organisationId) => OpenedById == organisationId || Passages.Any(passage => passage.ToId == organisationId);

    /// <summary>The organisations that may have sealed values in it before the controller of now: values stay under the key with which they were sealed.</summary>
    internal IEnumerable<string> EarlierControllers => Passages.Select(passage => passage.ToId).Prepend(OpenedById).Distinct().Where(one => one != ControllerId);

    /// <summary>The last notice that is not given yet; null when there is none.</summary>
    public ControllershipNotice? NoticeDue => ErasedOn is not null ? null : Notices.LastOrDefault(notice => notice.GivenOn is null && notice.ControllerId == ControllerId);

    /// <summary>The last day on which that notice is given; null when none is due. Lists find the file by it.</summary>
    public DateOnly? NoticeDueBy => NoticeDue?.DueBy;

    internal PersonFile PassedTo(ControllerChanged e) => this with
    {
        ControllerId = e.OrganisationId,
        Passages = Passages.Add(new(e.FromOrganisationId, e.OrganisationId, e.MergerId, e.On)),
        Notices = e.NoticeBy is { } by ? Notices.Add(new(e.FromOrganisationId, e.OrganisationId, e.On, by, null)) : Notices,
    };
}

/// <summary>That a person is told who is the controller of their data now (AVG art. 14).</summary>
/// <param name="FromId">Who was.</param>
/// <param name="ControllerId">Who is.</param>
/// <param name="Since">From which day on.</param>
/// <param name="DueBy">The last day on which they are told.</param>
/// <param name="GivenOn">The day on which they were told; null while not.</param>
public sealed record ControllershipNotice(string FromId, string ControllerId, DateOnly Since, DateOnly DueBy, DateOnly? GivenOn);

/// <summary>The pseudonym of a person.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PersonIdAttribute : RegularExpressionAttribute
{
    /// <summary>Checks the form; what can be a name is no pseudonym.</summary>
    public PersonIdAttribute() : base("^person-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$") => ErrorMessage = "This must be person- and a UUID.";
}
