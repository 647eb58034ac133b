namespace Samenkracht.Partnerships.Cases;

/// <summary>What a case tells of (falen en stralen).</summary>
public enum CaseKind
{
    /// <summary>Stralen: it went well.</summary>
    Shine,

    /// <summary>Falen: it went wrong. Never seen outside its audience, never counted in a ranking.</summary>
    Fail,

    /// <summary>Allebei: some went well, some went wrong.</summary>
    Mixed,
}

/// <summary>Who may see a case, besides auditors.</summary>
public enum CaseAudience
{
    /// <summary>Alleen de eigen organisatie: how every case begins.</summary>
    OwnOrganisation,

    /// <summary>De eigen organisatie en enkele met name genoemde.</summary>
    NamedOrganisations,

    /// <summary>Het hele netwerk.</summary>
    Network,
}

/// <summary>What a reaction to a case says.</summary>
public enum CaseReactionKind
{
    /// <summary>Dank.</summary>
    Thanks,

    /// <summary>Vraag.</summary>
    Question,

    /// <summary>Herkenning.</summary>
    Recognises,

    /// <summary>Aanbod om te helpen.</summary>
    OffersHelp,
}

/// <summary>That an organisation reacted to a case.</summary>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="Kind">What it said.</param>
/// <param name="On">The day.</param>
public sealed record CaseReaction(string OrganisationId, CaseReactionKind Kind, DateOnly On);

/// <summary>That an organisation put a case to use.</summary>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="Note">What it did with it.</param>
/// <param name="On">The day.</param>
public sealed record CaseReuse(string OrganisationId, string Note, DateOnly On);

/// <summary>The published result that a case was suggested by.</summary>
/// <param name="MeasurementId">The effect measurement.</param>
/// <param name="Wave">The number of its wave.</param>
/// <param name="Score">The mean score, 1 to 10.</param>
/// <param name="ContestedOn">The day on which the result was contested; null while it stands.</param>
public sealed record CaseEvidence(string MeasurementId, int Wave, decimal Score, DateOnly? ContestedOn);
