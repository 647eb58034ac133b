namespace Samenkracht.Finance.Reserves;

/// <summary>A part of the equity was set apart. <c>OpeningBalance</c> stands in the opening balance of the books already.</summary>
public sealed record ReserveCreated(
    string ReserveId, string OrganisationId, ReserveKind Kind, string Name, string? GrantorId, string? Goal, string? GiverId, decimal OpeningBalance, string DecisionNumber,
    DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>Something was added.</summary>
public sealed record ReserveAddedTo(string ReserveId, string OrganisationId, decimal Amount, string DecisionNumber, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>Something was taken out; of a fund for its goal only.</summary>
public sealed record ReserveWithdrawnFrom(string ReserveId, string OrganisationId, decimal Amount, string? Goal, string DecisionNumber, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The reserve is no more: what was left went to the result. A fund needs the consent of who gave it.</summary>
public sealed record ReserveReleased(string ReserveId, string OrganisationId, decimal Amount, DateOnly? ConsentOn, string DecisionNumber, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The successor holds the reserve of an organisation that merged; goal, giver and grantor stay (BW 2:309).</summary>
public sealed record ReserveAssigned(string ReserveId, string MergerId, string FromOrganisationId, string ToOrganisationId, decimal Balance, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The deed was annulled (BW 2:323): the organisation has its reserve again, with what is left of it.</summary>
public sealed record ReserveBroughtBack(string ReserveId, string MergerId, string FromOrganisationId, string ToOrganisationId, decimal Balance, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}
