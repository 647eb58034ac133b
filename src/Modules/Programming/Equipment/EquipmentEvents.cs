namespace Samenkracht.Programming.Equipment;

/// <summary>A library shares a kit with the network.</summary>
public sealed record KitRegistered(string EquipmentId, string Title, EquipmentKind Kind, string OwnerId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.OnBehalfOf => OwnerId;
}

/// <summary>A library has the kit for some days.</summary>
public sealed record KitLent(
    string EquipmentId, int Loan, string OwnerId, string LibraryId, DateOnly From, DateOnly Until, string? PlanNode, string? ProjectId) : IFact
{
    DateOnly IFact.ValidFrom => From;

    string? IFact.OnBehalfOf => OwnerId;
}

/// <summary>The kit came back, whole or not.</summary>
public sealed record KitReturned(string EquipmentId, int Loan, string OwnerId, string LibraryId, bool Complete, string? Note, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.OnBehalfOf => OwnerId;
}

/// <summary>The kit cannot be used.</summary>
public sealed record KitDamaged(string EquipmentId, string OwnerId, string Description, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.OnBehalfOf => OwnerId;
}

/// <summary>The kit is whole and can be used again.</summary>
public sealed record KitRepaired(string EquipmentId, string OwnerId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.OnBehalfOf => OwnerId;
}

/// <summary>A merger, or its annulment, made the kit that of another library.</summary>
public sealed record KitPassedOn(string EquipmentId, string FromOwnerId, string OwnerId, string MergerId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The kit is no longer shared.</summary>
public sealed record KitRetired(string EquipmentId, string OwnerId, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.OnBehalfOf => OwnerId;
}
