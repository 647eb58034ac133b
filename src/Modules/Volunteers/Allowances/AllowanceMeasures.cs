namespace Samenkracht.Volunteers.Allowances;

/// <summary>The figures of what volunteers are paid, in euros, on the day of the payment.</summary>
internal static class AllowanceMeasures
{
    /// <summary>Allowances and costs without receipts.</summary>
    public const string Allowance = "volunteer-allowance";

    /// <summary>Real costs.</summary>
    public const string Expenses = "volunteer-expenses";
}
