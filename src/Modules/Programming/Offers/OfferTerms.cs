namespace Samenkracht.Programming.Offers;

/// <summary>The five functions of a public library (Wsob art. 5).</summary>
public enum CoreFunction
{
    /// <summary>Ter beschikking stellen van kennis en informatie.</summary>
    KnowledgeInformation,

    /// <summary>Bieden van mogelijkheden tot ontwikkeling en educatie.</summary>
    DevelopmentEducation,

    /// <summary>Bevorderen van lezen en het laten kennismaken met literatuur.</summary>
    ReadingLiterature,

    /// <summary>Organiseren van ontmoeting en debat.</summary>
    MeetingDebate,

    /// <summary>Laten kennismaken met kunst en cultuur.</summary>
    ArtCulture,
}

/// <summary>What an offer is about.</summary>
public enum Theme
{
    /// <summary>Leesplezier en voorlezen.</summary>
    ReadingPleasure,

    /// <summary>Taal en laaggeletterdheid.</summary>
    Language,

    /// <summary>Digitale vaardigheden.</summary>
    DigitalSkills,

    /// <summary>Digitale overheid.</summary>
    DigitalGovernment,

    /// <summary>Digitaal burgerschap en mediawijsheid.</summary>
    DigitalCitizenship,

    /// <summary>Techniek en maken.</summary>
    Technology,

    /// <summary>Gezondheid.</summary>
    Health,

    /// <summary>Geld en recht.</summary>
    Money,

    /// <summary>Werk.</summary>
    Work,

    /// <summary>Eenzaamheid en ontmoeting.</summary>
    Loneliness,

    /// <summary>Inburgering.</summary>
    CivicIntegration,

    /// <summary>Debat en samenleving.</summary>
    Society,

    /// <summary>Kunst, geschiedenis en cultuur.</summary>
    Culture,

    /// <summary>Duurzaamheid.</summary>
    Sustainability,
}

/// <summary>For whom an offer is meant in the first place.</summary>
public enum TargetGroup
{
    /// <summary>0 tot 4 jaar, met hun ouders of opvang.</summary>
    Babies,

    /// <summary>4 tot 12 jaar.</summary>
    Children,

    /// <summary>12 tot 18 jaar.</summary>
    Youth,

    /// <summary>Ouders en opvoeders.</summary>
    Parents,

    /// <summary>Gezinnen waar taal niet vanzelf gaat.</summary>
    LowLiteracyFamilies,

    /// <summary>Volwassenen.</summary>
    Adults,

    /// <summary>Laaggeletterde volwassenen.</summary>
    LowLiterateAdults,

    /// <summary>Nieuwkomers.</summary>
    Newcomers,

    /// <summary>Werkzoekenden.</summary>
    JobSeekers,

    /// <summary>Ouderen.</summary>
    Seniors,

    /// <summary>Iedereen.</summary>
    Everyone,
}

/// <summary>How far an offer has come.</summary>
public enum OfferStatus
{
    /// <summary>Begun by a reaction; its owner has yet to define it.</summary>
    Stub,

    /// <summary>Defined; not yet shown to the public.</summary>
    Defined,

    /// <summary>Shown to the public.</summary>
    Published,

    /// <summary>No longer planned; what was planned goes on.</summary>
    Retired,
}

/// <summary>That an offer may lose money that it is made with.</summary>
/// <param name="AgreementId">The agreement that ends.</param>
/// <param name="From">The first day without its money.</param>
public sealed record OfferRisk(string AgreementId, DateOnly From);

/// <summary>The words in which offers are told apart.</summary>
public static class Taxonomy
{
    /// <summary>The version of functions, themes and target groups; stored with every offer.</summary>
    public const string Version = "2021.1";
}
