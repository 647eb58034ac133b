namespace Samenkracht.Programming.Equipment;

/// <summary>What a kit is for.</summary>
public enum EquipmentKind
{
    /// <summary>Robotica en programmeren.</summary>
    Robotics,

    /// <summary>Virtual reality.</summary>
    VirtualReality,

    /// <summary>Maken: 3D-printer, lasersnijder, plotter.</summary>
    Making,

    /// <summary>Beeld en geluid.</summary>
    Media,

    /// <summary>Rijdend lab.</summary>
    MobileLab,

    /// <summary>Tentoonstelling of spel.</summary>
    Exhibition,

    /// <summary>Iets anders.</summary>
    Other,
}

/// <summary>A loan of a kit to a library.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="LibraryId">The library.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day that was agreed.</param>
/// <param name="PlanNode">The node of a policy plan that it serves.</param>
/// <param name="ProjectId">The network project that it serves.</param>
/// <param name="ReturnedOn">The day on which the kit came back; null when it has not.</param>
public sealed record Loan(int Number, string LibraryId, DateOnly From, DateOnly Until, string? PlanNode, string? ProjectId, DateOnly? ReturnedOn)
{
    /// <summary>Whether the library has the kit on the day; on the day of the return another can have it.</summary>
    public bool Covers(DateOnly day) => From <= day && (ReturnedOn is { } back ? day < back : day <= Until);

    /// <summary>Whether the library has the kit on one of these days.</summary>
    public bool Overlaps(DateOnly from, DateOnly until) => From <= until && (ReturnedOn is { } back ? from < back : from <= Until);
}
