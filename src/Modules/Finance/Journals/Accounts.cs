namespace Samenkracht.Finance.Journals;

/// <summary>The accounts of the library chart that the system itself posts to; <c>data/finance/chart.json</c> describes each.</summary>
public static class Accounts
{
    /// <summary>General reserve (algemene reserve).</summary>
    public const string GeneralReserve = "0500";

    /// <summary>Reserves that the board has designated (bestemmingsreserves).</summary>
    public const string DesignatedReserve = "0520";

    /// <summary>Funds that a third party has designated (bestemmingsfondsen).</summary>
    public const string DesignatedFund = "0530";

    /// <summary>Equalisation reserves of grants (egalisatiereserve, Awb 4:72).</summary>
    public const string EqualisationReserve = "0540";

    /// <summary>Result of the year that has yet to be appropriated.</summary>
    public const string ResultToAppropriate = "0590";

    /// <summary>Provision for grants that may be claimed back.</summary>
    public const string ReclaimProvision = "0710";

    /// <summary>Provision for payroll tax on allowances over the limit.</summary>
    public const string PayrollTaxProvision = "0720";

    /// <summary>Bank.</summary>
    public const string Bank = "1100";

    /// <summary>Entries on the bank that are not explained yet (kruisposten).</summary>
    public const string BankInTransit = "1190";

    /// <summary>Debtors.</summary>
    public const string Debtors = "1300";

    /// <summary>Grants to be received.</summary>
    public const string GrantsReceivable = "1310";

    /// <summary>VAT that can be recovered.</summary>
    public const string VatReceivable = "1350";

    /// <summary>Creditors.</summary>
    public const string Creditors = "1600";

    /// <summary>Volunteers to be paid.</summary>
    public const string VolunteersPayable = "1650";

    /// <summary>Grants to be paid back.</summary>
    public const string GrantsRepayable = "1660";

    /// <summary>Grants received in advance.</summary>
    public const string GrantsInAdvance = "1700";

    /// <summary>VAT to be paid.</summary>
    public const string VatPayable = "1750";

    /// <summary>Volunteers: allowances.</summary>
    public const string VolunteerAllowances = "4650";

    /// <summary>Volunteers: costs refunded.</summary>
    public const string VolunteerExpenses = "4660";

    /// <summary>Payroll tax on allowances of volunteers.</summary>
    public const string VolunteerPayrollTax = "4670";

    /// <summary>Services of the support organisation.</summary>
    public const string CentralServices = "4800";

    /// <summary>Grants passed through to other organisations.</summary>
    public const string GrantsPassedThrough = "4850";

    /// <summary>Write-down of grants that were settled lower.</summary>
    public const string GrantWriteDown = "4860";

    /// <summary>Costs allocated to others (doorbelaste kosten).</summary>
    public const string CostsAllocated = "4900";

    /// <summary>VAT that cannot be recovered, by the yearly key.</summary>
    public const string VatCost = "4950";

    /// <summary>Grants of municipalities.</summary>
    public const string MunicipalGrants = "8000";

    /// <summary>Grants of the province.</summary>
    public const string ProvincialGrants = "8010";

    /// <summary>Grants of the state.</summary>
    public const string StateGrants = "8020";

    /// <summary>Grants of funds.</summary>
    public const string FundGrants = "8030";

    /// <summary>Contributions of members.</summary>
    public const string Contributions = "8100";

    /// <summary>Services to other organisations.</summary>
    public const string ServicesRendered = "8400";

    /// <summary>Additions to and withdrawals from reserves.</summary>
    public const string ReserveMovements = "9900";
}
