using System.ComponentModel.DataAnnotations;
using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Partnerships.Mergers;

/// <summary>How far a merger has come.</summary>
public enum MergerStatus
{
    /// <summary>Voorgesteld.</summary>
    Proposed,

    /// <summary>Aangekondigd.</summary>
    Published,

    /// <summary>Van kracht.</summary>
    Effective,

    /// <summary>Afgeblazen.</summary>
    Cancelled,

    /// <summary>Vernietigd door de rechter.</summary>
    Annulled,
}

/// <summary>On what ground a court annuls a merger (BW 2:323, paragraph 1).</summary>
public enum AnnulmentGround
{
    /// <summary>De akte van fusie is geen authentiek geschrift.</summary>
    NoAuthenticDeed,

    /// <summary>Niet-naleving van de eisen aan rechtsvorm of verzet (BW 2:310, 2:316).</summary>
    RequirementsDisregarded,

    /// <summary>Een vereist besluit is nietig, niet van kracht of vernietigbaar.</summary>
    DecisionVoid,

    /// <summary>De goedkeuring van de rechter ontbreekt (BW 2:317, lid 5).</summary>
    CourtApprovalMissing,
}

/// <summary>How an opposition ended.</summary>
public enum OppositionOutcome
{
    /// <summary>Ingetrokken.</summary>
    Withdrawn,

    /// <summary>Ongegrond verklaard.</summary>
    Dismissed,

    /// <summary>Zekerheid gesteld.</summary>
    Secured,
}

/// <summary>What sort of thing passes to the successor.</summary>
public enum EstateKind
{
    /// <summary>Locatie.</summary>
    Location,

    /// <summary>Overeenkomst.</summary>
    Agreement,
}

/// <summary>Who takes the place of the parties: a new organisation, or the party that acquires the others.</summary>
/// <param name="IsNew">Whether the deed founds it.</param>
/// <param name="OrganisationId">Its id.</param>
/// <param name="Name">Its name, when new.</param>
/// <param name="LegalForm">Its legal form, when new.</param>
public sealed record MergerSuccessor(bool IsNew, string OrganisationId, string? Name, LegalForm? LegalForm);

/// <summary>A creditor's opposition.</summary>
/// <param name="Number">Its number in this merger.</param>
/// <param name="On">The day.</param>
/// <param name="Outcome">How it ended; null while it stands in the way.</param>
public sealed record Opposition(string Number, DateOnly On, OppositionOutcome? Outcome = null);

/// <summary>Something that passes to the successor.</summary>
/// <param name="Kind">What sort of thing.</param>
/// <param name="Id">Its id.</param>
public sealed record EstateItem(EstateKind Kind, [property: Length(1, 100)] string Id);
