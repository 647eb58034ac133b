namespace Samenkracht.Host.Demo.Years.Money;

/// <summary>A bank account, and what the bank is going to book on it.</summary>
/// <param name="number">Its number among those of the years.</param>
/// <param name="balance">What is on it at the beginning of the years, euro.</param>
internal sealed class Purse(int number, decimal balance)
{
    private readonly PriorityQueue<BankLine, (DateOnly On, long Number)> _lines = new();
    private long _added;
    private int _statements;
    private DateOnly _until = World.First;

    public string Iban { get; } = SyntheticNumbers.Iban(number);

    public string AccountId => $"bank-account-{Iban.ToLowerInvariant()}";

    /// <summary>What is on it after the last statement, euro.</summary>
    public decimal Balance { get; private set; } = balance;

    public void Add(BankLine line)
    {
        if (line.Amount != 0) _lines.Enqueue(line, (line.On, ++_added));
    }

    /// <summary>The next statement, until a day; null when nothing was booked.</summary>
    public (string Name, string Document, IReadOnlyList<BankLine> Lines)? Statement(DateOnly until)
    {
        var lines = new List<BankLine>();
        while (_lines.TryPeek(out var next, out _) && next.On <= until) lines.Add(_lines.Dequeue());
        if (lines.Count == 0) return null;
        var (opening, from) = (Balance, _until);
        (Balance, _until, _statements) = (opening + lines.Sum(line => line.Amount), until, _statements + 1);
        return ($"statement {Iban} {_statements}", Camt.Base64(Iban, _statements, opening, Balance, from, until, lines), lines);
    }
}
