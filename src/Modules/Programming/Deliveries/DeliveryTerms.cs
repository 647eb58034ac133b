using System.ComponentModel.DataAnnotations;
using Samenkracht.Programming.KeyFigures;

namespace Samenkracht.Programming.Deliveries;

/// <summary>Who receives a yearly delivery of figures.</summary>
public enum DeliveryRecipient
{
    /// <summary>Koninklijke Bibliotheek, die namens de minister uitvraagt (Wsob art. 11).</summary>
    Kb,

    /// <summary>Centraal Bureau voor de Statistiek.</summary>
    Cbs,

    /// <summary>Gemeente.</summary>
    Municipality,
}

/// <summary>How far a delivery has come.</summary>
public enum DeliveryStatus
{
    /// <summary>Concept.</summary>
    Draft,

    /// <summary>Ingediend.</summary>
    Submitted,

    /// <summary>Voorlopig gepubliceerd.</summary>
    Provisional,

    /// <summary>Gecorrigeerd na publicatie.</summary>
    CorrectedAfterPublication,

    /// <summary>Definitief.</summary>
    Definitive,
}

/// <summary>What a recipient wonders about a value.</summary>
public enum DeliveryQueryCategory
{
    /// <summary>Onverwachte verandering.</summary>
    UnexpectedChange,

    /// <summary>Ontbrekende waarde.</summary>
    MissingValue,

    /// <summary>Strijdig met een andere waarde.</summary>
    Inconsistency,

    /// <summary>Vraag over de definitie.</summary>
    Definition,

    /// <summary>Vraag over de bron.</summary>
    Source,
}

/// <summary>A question of the recipient.</summary>
/// <param name="Code">Its code, in kebab-case; unique in the delivery.</param>
/// <param name="Title">What is asked.</param>
/// <param name="Measure">The measure in the ledger of figures that answers it, such as the code of an indicator; null for a value that is given by hand.</param>
public sealed record DeliveryQuestion([property: Code] string Code, [property: Length(1, 200)] string Title, [property: Code] string? Measure);

/// <summary>Where a value comes from.</summary>
/// <param name="Facts">From how many facts.</param>
/// <param name="Position">The position of the log when they were added up: the same reading of the ledger gives the same value.</param>
/// <param name="Basis">Which part was obtained in which way; null where no fact says.</param>
public sealed record DeliveryLineage(int Facts, long Position, BasisShares? Basis);

/// <summary>The answer to a question: from facts, or by hand with a reason.</summary>
/// <param name="Code">The code of the question.</param>
/// <param name="Value">The value.</param>
/// <param name="Lineage">Where it comes from; null when it was given by hand.</param>
/// <param name="Reason">Why it was given by hand or corrected; null when it comes from facts and was never corrected.</param>
public sealed record DeliveryValue(string Code, decimal Value, DeliveryLineage? Lineage, string? Reason);

/// <summary>A value that was corrected after submission.</summary>
/// <param name="Code">The code of the question.</param>
/// <param name="Before">The value before.</param>
/// <param name="After">The value after.</param>
/// <param name="Reason">Why.</param>
/// <param name="On">The day.</param>
public sealed record DeliveryCorrection(string Code, decimal Before, decimal After, string Reason, DateOnly On);

/// <summary>What a recipient asked about a value.</summary>
/// <param name="Code">The code of the question.</param>
/// <param name="Category">What it wonders.</param>
/// <param name="On">The day.</param>
public sealed record DeliveryQuery(string Code, DeliveryQueryCategory Category, DateOnly On);
