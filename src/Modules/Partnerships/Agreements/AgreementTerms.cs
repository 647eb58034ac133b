using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.Agreements;

/// <summary>At which level an agreement works.</summary>
public enum AgreementLevel
{
    /// <summary>Lokaal.</summary>
    Local,

    /// <summary>Regionaal.</summary>
    Regional,

    /// <summary>Provinciaal.</summary>
    Provincial,
}

/// <summary>How far an agreement has come; whether it binds on a day also depends on its dates.</summary>
public enum AgreementStatus
{
    /// <summary>Concept.</summary>
    Draft,

    /// <summary>Van kracht.</summary>
    InForce,

    /// <summary>Opgezegd.</summary>
    Terminated,

    /// <summary>Verlopen.</summary>
    Expired,
}

/// <summary>As what an organisation takes part in an agreement.</summary>
public enum PartyRole
{
    /// <summary>Bibliotheek.</summary>
    Library,

    /// <summary>Ondersteuningsinstelling.</summary>
    Support,

    /// <summary>Gemeente.</summary>
    Municipality,

    /// <summary>Provincie.</summary>
    Province,

    /// <summary>Landelijke organisatie.</summary>
    National,

    /// <summary>Andere partner.</summary>
    Partner,
}

/// <summary>The position in which somebody signs; the name of the person is not kept.</summary>
public enum SignatoryPosition
{
    /// <summary>Directeur-bestuurder.</summary>
    Director,

    /// <summary>Voorzitter.</summary>
    Chair,

    /// <summary>Burgemeester of wethouder.</summary>
    Alderman,

    /// <summary>Gedeputeerde.</summary>
    Deputy,

    /// <summary>Gemachtigde.</summary>
    AuthorisedOfficer,
}

/// <summary>An organisation in an agreement.</summary>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="Role">As what it takes part.</param>
/// <param name="MustSign">Whether the agreement waits for its signature.</param>
public sealed record Party([property: Id("organisation")] string OrganisationId, PartyRole Role, bool MustSign);

/// <summary>A party whose place another took.</summary>
/// <param name="Party">The party as it was.</param>
/// <param name="ToPartyId">Who took its place.</param>
/// <param name="Basis">On what ground: the id of the merger, or a deed.</param>
/// <param name="ToWasParty">Whether that one was a party itself before.</param>
public sealed record AssignedParty(Party Party, string ToPartyId, string Basis, bool ToWasParty);

/// <summary>A change that waits for signatures: of the terms, or of the end.</summary>
/// <param name="Number">The number of the amendment, from 1.</param>
/// <param name="Scope">The amended scope; empty for a renewal.</param>
/// <param name="YearlyContribution">The amended contribution in euros a year.</param>
/// <param name="EffectiveFrom">The first day of the amended terms; null for a renewal.</param>
/// <param name="Until">The later end; null for an amendment.</param>
/// <param name="ProposedOn">The day of the proposal.</param>
/// <param name="SignedBy">The parties that signed.</param>
public sealed record PendingChange(
    int Number, ImmutableArray<string> Scope, decimal? YearlyContribution, DateOnly? EffectiveFrom, DateOnly? Until, DateOnly ProposedOn,
    ImmutableArray<string> SignedBy);
