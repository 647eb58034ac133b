namespace Samenkracht.Partnerships.Relations;

/// <summary>As what the partner takes part.</summary>
public enum RelationRole
{
    /// <summary>Financier.</summary>
    Funder,

    /// <summary>Kennispartner.</summary>
    KnowledgePartner,

    /// <summary>Netwerkpartner.</summary>
    NetworkPartner,

    /// <summary>Onderwijspartner.</summary>
    EducationPartner,

    /// <summary>Welzijnspartner.</summary>
    WelfarePartner,

    /// <summary>Leverancier.</summary>
    Supplier,
}

/// <summary>What an evaluation of a partnership advises.</summary>
public enum PartnershipVerdict
{
    /// <summary>Versterken.</summary>
    Strengthen,

    /// <summary>Voortzetten.</summary>
    Continue,

    /// <summary>Veranderen.</summary>
    Change,

    /// <summary>Beëindigen.</summary>
    End,
}
