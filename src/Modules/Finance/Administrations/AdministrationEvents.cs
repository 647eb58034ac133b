namespace Samenkracht.Finance.Administrations;

/// <summary>The books of a legal entity were opened.</summary>
public sealed record AdministrationOpened(
    string AdministrationId, string OrganisationId, string LegalName, string? TradeRegisterNumber, string TaxNumber, DateOnly OpenedOn) : IFact
{
    DateOnly IFact.ValidFrom => OpenedOn;
}

/// <summary>The library chart of accounts is used, with its codes of the reference classification (RGS) of this version.</summary>
public sealed record ChartAdopted(string AdministrationId, string RgsVersion, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>Entries can be made in a year.</summary>
public sealed record FiscalYearOpened(string AdministrationId, string OrganisationId, int Year, DateOnly From, DateOnly Until, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A month is closed: what is of it is posted later, with its document day.</summary>
public sealed record PeriodLocked(string AdministrationId, string OrganisationId, int Year, int Month, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>Somebody asked to open a closed month again; another has to confirm. <c>AskedBy</c> is an opaque subject.</summary>
public sealed record ReopeningAsked(string AdministrationId, string OrganisationId, int Year, int Month, string AskedBy, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A second person confirmed: the month is open again.</summary>
public sealed record PeriodReopened(string AdministrationId, string OrganisationId, int Year, int Month, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>All months are closed and the result is appropriated: the year never changes again.</summary>
public sealed record YearClosed(string AdministrationId, string OrganisationId, int Year, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The closing balance of a year became the opening balance of the next.</summary>
public sealed record BalanceCarriedForward(
    string AdministrationId, string OrganisationId, int Year, int NextYear, DateOnly On, IReadOnlyList<AccountBalance> Balances) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The legal entity ceased to exist by merger; from this day its successor keeps the books.</summary>
public sealed record AdministrationHandedOver(string AdministrationId, string OrganisationId, string SuccessorId, string MergerId, DateOnly From) : IFact
{
    DateOnly IFact.ValidFrom => From;
}

/// <summary>The closing balance of a legal entity that ceased to exist became part of the books of its successor.</summary>
public sealed record BalanceTransferred(
    string AdministrationId, string OrganisationId, string SuccessorId, DateOnly On, IReadOnlyList<AccountBalance> Balances) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The deed of the merger was annulled: the legal entity keeps its own books again.</summary>
public sealed record AdministrationHandedBack(string AdministrationId, string OrganisationId, string SuccessorId, string MergerId, DateOnly From) : IFact
{
    DateOnly IFact.ValidFrom => From;
}
