namespace Samenkracht.Host.Demo.Years.Money;

/// <summary>What the stories bind on the budgets, told in the order of time, so that each knows the number that a commitment gets.</summary>
internal sealed class Commitments
{
    private readonly Dictionary<string, (int Number, decimal Bound)> _bound = [];

    public static string BudgetOf(Bookkeeper keeper, int year) => $"budget-{keeper.Code}-{year}";

    /// <summary>The number of the next commitment of a budget; null when it would go above the most that may be bound.</summary>
    public int? Bind(string budget, decimal amount, decimal most)
    {
        var (number, bound) = _bound.GetValueOrDefault(budget);
        if (bound + amount > most) return null;
        _bound[budget] = (number + 1, bound + amount);
        return number + 1;
    }
}
