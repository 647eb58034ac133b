using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Programming.Effects;

/// <summary>What an effect is measured on, as the impact monitor of libraries divides it.</summary>
public enum ImpactModule
{
    /// <summary>Digitale vaardigheden, zoals Klik &amp; Tik.</summary>
    DigitalSkills,

    /// <summary>Digitale overheid.</summary>
    DigitalGovernment,

    /// <summary>Taal en basisvaardigheden.</summary>
    Language,

    /// <summary>Leesplezier en leesbevordering.</summary>
    ReadingPleasure,

    /// <summary>Waarde voor inwoners.</summary>
    ValueForInhabitants,

    /// <summary>Waarde voor partners.</summary>
    ValueForPartners,

    /// <summary>Ander onderwerp.</summary>
    Other,
}

/// <summary>When somebody answers: before the activity (0-meting) or after it (1-meting).</summary>
public enum EffectMoment
{
    /// <summary>Nulmeting.</summary>
    Before,

    /// <summary>Eenmeting.</summary>
    After,
}

/// <summary>How far a wave has come.</summary>
public enum WaveStatus
{
    /// <summary>Open.</summary>
    Open,

    /// <summary>Gesloten.</summary>
    Closed,

    /// <summary>Gepubliceerd.</summary>
    Published,

    /// <summary>Betwist.</summary>
    Contested,
}

/// <summary>One anonymous answer.</summary>
/// <param name="Code">A random code of 8 letters or digits that only the participant keeps, to pair before and after; null without pairing.</param>
/// <param name="Moment">Before or after the activity.</param>
/// <param name="Score">The score, 1 to 10.</param>
/// <param name="Group">The group that the participant is of, such as an age band, in kebab-case; null for none.</param>
public sealed record EffectResponse(
    [property: RegularExpression("^[A-Za-z0-9]{8}$", ErrorMessage = "This must be 8 letters or digits.")] string? Code,
    EffectMoment Moment,
    [property: Range(1, 10)] int Score,
    [property: Code] string? Group);
