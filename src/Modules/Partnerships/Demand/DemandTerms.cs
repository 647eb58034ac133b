namespace Samenkracht.Partnerships.Demand;

/// <summary>Where a signal of demand comes from.</summary>
public enum DemandSource
{
    /// <summary>Een inwoner.</summary>
    Inhabitant,

    /// <summary>Een partner.</summary>
    Partner,

    /// <summary>Een gemeente.</summary>
    Municipality,

    /// <summary>Een medewerker of vrijwilliger.</summary>
    Staff,

    /// <summary>Een inwonerspanel of cocreatiesessie.</summary>
    Panel,
}

/// <summary>What is done with a signal.</summary>
public enum DemandDecision
{
    /// <summary>Er komt aanbod.</summary>
    Offer,

    /// <summary>Er komt een netwerkproject.</summary>
    Project,

    /// <summary>Een ander kan hier beter helpen.</summary>
    Refer,

    /// <summary>Er gebeurt niets mee.</summary>
    No,
}
