using System.Collections.Immutable;

namespace Samenkracht.Partnerships.Successions;

/// <summary>What has to pass to the successor of a merger before nothing is left behind, and back when the merger is annulled.</summary>
public enum SuccessionStep
{
    /// <summary>De opvolger is er; na vernietiging: hij is er niet meer.</summary>
    Successor,

    /// <summary>De voorgangers bestaan niet meer; na vernietiging: zij bestaan weer.</summary>
    Predecessors,

    /// <summary>Locaties.</summary>
    Locations,

    /// <summary>Overeenkomsten.</summary>
    Agreements,

    /// <summary>Jaarplannen.</summary>
    AnnualPlans,

    /// <summary>Lokale opgaven.</summary>
    LocalTasks,

    /// <summary>Falen-en-stralen-zaken.</summary>
    KnowledgeCases,

    /// <summary>Abonnementen op centrale diensten.</summary>
    CentralServices,

    /// <summary>Zetels in netwerken.</summary>
    NetworkSeats,

    /// <summary>Deelname aan netwerkprojecten.</summary>
    NetworkProjects,

    /// <summary>Certificaten.</summary>
    Certifications,

    /// <summary>Programmering.</summary>
    Programme,

    /// <summary>Vrijwilligers.</summary>
    Volunteers,

    /// <summary>Subsidies.</summary>
    Grants,

    /// <summary>Reserves.</summary>
    Reserves,

    /// <summary>Begrotingen.</summary>
    Budgets,

    /// <summary>Grootboeken.</summary>
    Ledgers,
}

/// <summary>How far a succession has come.</summary>
public enum SuccessionStatus
{
    /// <summary>Onderweg.</summary>
    UnderWay,

    /// <summary>Voltooid.</summary>
    Completed,

    /// <summary>Wordt teruggedraaid.</summary>
    BeingReversed,

    /// <summary>Teruggedraaid.</summary>
    Reversed,
}

/// <summary>One step of a succession.</summary>
/// <param name="Step">The step.</param>
/// <param name="DoneOn">The day on which it was done; null before that.</param>
/// <param name="Ids">What passed to the successor.</param>
/// <param name="ReversedOn">The day on which it was brought back; null before that.</param>
/// <param name="ReturnedIds">What was brought back.</param>
/// <param name="Unplaced">What somebody has to find a place for: it was the successor's own, and no rule says whose it is now.</param>
public sealed record StepTaken(
    SuccessionStep Step, DateOnly? DoneOn, ImmutableArray<string> Ids, DateOnly? ReversedOn, ImmutableArray<string> ReturnedIds, ImmutableArray<string> Unplaced);
