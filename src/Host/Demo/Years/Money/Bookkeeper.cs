namespace Samenkracht.Host.Demo.Years.Money;

/// <summary>A legal entity that keeps books, with the people who do it. They are pseudonyms.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="TradeRegisterNumber">Its number in the trade register.</param>
/// <param name="Number">Its number among the bookkeepers.</param>
/// <param name="Library">The library; null for the support organisation.</param>
/// <param name="From">The first day on which it does something.</param>
/// <param name="Until">The last day.</param>
/// <param name="Purse">Its bank account; that of a predecessor for a library that came by merger.</param>
internal sealed record Bookkeeper(string Code, string Name, string? TradeRegisterNumber, int Number, Library? Library, DateOnly From, DateOnly Until, Purse Purse)
{
    public const string Support = "rijnbrink";

    public string Id => $"organisation-{Code}";

    public string Short => Library?.Short ?? Code;

    public string AdministrationId => $"administration-{Code}";

    public DemoActor Clerk => new("staff", Id, $"person-administratie-{Short}");

    public DemoActor Controller => new("controller", Id, $"person-controller-{Short}");

    public DemoActor Director => new("director", Id, $"person-directeur-{Short}");

    public bool IsPredecessor => Library?.IsPredecessor == true;

    /// <summary>Whether it came by the merger.</summary>
    public bool IsSuccessor => Library is { HasSeat: false };

    public bool KeepsOn(DateOnly day) => From <= day && day <= Until;

    public string Journal(string kind, int year) => $"journal-{Code}-{kind}-{year}";
}
