using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.Locations;

/// <summary>What sort of place it is.</summary>
public enum LocationKind
{
    /// <summary>Vestiging.</summary>
    Branch,

    /// <summary>Servicepunt.</summary>
    ServicePoint,

    /// <summary>Schoolbibliotheek.</summary>
    SchoolLibrary,

    /// <summary>Bibliobus.</summary>
    Bus,

    /// <summary>Informatiepunt Digitale Overheid.</summary>
    Ido,

    /// <summary>Locatie bij een ander.</summary>
    ExternalSite,
}

/// <summary>How much of a week a location is open.</summary>
/// <param name="OpenHours">Hours a week in which the public can enter, 0 to 168.</param>
/// <param name="StaffedHours">Hours a week in which staff is present, 0 to 168 and no more than <paramref name="OpenHours"/>.</param>
public sealed record Opening([property: Range(0, 168)] decimal OpenHours, [property: Range(0, 168)] decimal StaffedHours)
{
    /// <summary>Staffed hours fall within open hours.</summary>
    public static readonly Rule StaffedWhileClosed = new("staffed-while-closed", "There cannot be more staffed hours than open hours.");
}

/// <summary>What makes a location accessible.</summary>
/// <param name="StepFree">Whether one can enter and move about without steps.</param>
/// <param name="AccessibleToilet">Whether it has a toilet that can be used from a wheelchair.</param>
/// <param name="HearingLoop">Whether it has a hearing loop.</param>
/// <param name="QuietHours">Whether it has hours with little sound and light.</param>
public sealed record Facilities(bool StepFree, bool AccessibleToilet, bool HearingLoop, bool QuietHours);

/// <summary>Who operates a location, until the next one does.</summary>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="From">Its first day.</param>
public sealed record Operator(string OrganisationId, DateOnly From);

/// <summary>A closure that was proposed and neither withdrawn nor carried out.</summary>
/// <param name="ProposedOn">The day of the proposal.</param>
/// <param name="IntendedOn">The intended first day without the location.</param>
/// <param name="Reason">Why.</param>
public sealed record ClosureProposal(DateOnly ProposedOn, DateOnly IntendedOn, string Reason);
