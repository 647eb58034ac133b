using System.Collections.Immutable;

namespace Samenkracht.Programming.Equipment;

/// <summary>A kit that one library owns and all libraries of the network can borrow.</summary>
public sealed record SharedEquipment(
    string Id, string Title, EquipmentKind Kind, string OwnerId, DateOnly RegisteredOn, ImmutableArray<Loan> Loans, DateOnly? OutOfOrderFrom, DateOnly? RetiredOn,
    DateOnly LastOn, ImmutableArray<Passage> Passages) : IBelong
{
    /// <summary>What is gone is gone.</summary>
    public static readonly Rule Retired = new("equipment-retired", "This kit was retired.");

    /// <summary>What happens to a kit is recorded in order.</summary>
    public static readonly Rule TooEarly = new("equipment-too-early", "This day lies before what was recorded last of the kit.");

    /// <summary>What is recorded has happened.</summary>
    public static readonly Rule InFuture = new("equipment-in-future", "What happens to a kit cannot lie in the future.");

    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => OwnerId == organisationId;

    /// <summary>Whether a library could have it on the day.</summary>
    public bool IsAvailableOn(DateOnly day) =>
        RegisteredOn <= day && !(RetiredOn <= day) && !(OutOfOrderFrom <= day) && !Loans.Any(loan => loan.Covers(day));

    /// <summary>The loan from which the kit has to come back on the day; null when nobody has it.</summary>
    public Loan? LoanToReturn(DateOnly on) => Loans.Where(loan => loan.ReturnedOn is null && loan.From <= on).MinBy(loan => loan.From);

    /// <summary>Why nothing can be recorded of the kit on the day; null when it can be.</summary>
    public Rule? Refuses(DateOnly on, Asked asked) => RetiredOn is not null ? Retired : on < LastOn ? TooEarly : on > asked.Today ? InFuture : null;

    public static SharedEquipment Create(KitRegistered e) => new(e.EquipmentId, e.Title, e.Kind, e.OwnerId, e.On, [], null, null, e.On, []);

    public SharedEquipment Apply(KitLent e) => this with { Loans = Loans.Add(new(e.Loan, e.LibraryId, e.From, e.Until, e.PlanNode, e.ProjectId, null)) };

    public SharedEquipment Apply(KitReturned e) => this with
    {
        Loans = [.. Loans.Select(loan => loan.Number == e.Loan ? loan with { ReturnedOn = e.On } : loan)],
        OutOfOrderFrom = e.Complete ? OutOfOrderFrom : OutOfOrderFrom ?? e.On, LastOn = e.On,
    };

    public SharedEquipment Apply(KitDamaged e) => this with { OutOfOrderFrom = OutOfOrderFrom ?? e.On, LastOn = e.On };

    public SharedEquipment Apply(KitRepaired e) => this with { OutOfOrderFrom = null, LastOn = e.On };

    public SharedEquipment Apply(KitPassedOn e) => this with { OwnerId = e.OwnerId, Passages = Passages.Add(new(e.FromOwnerId, e.OwnerId, e.MergerId, e.On)) };

    public SharedEquipment Apply(KitRetired e) => this with { RetiredOn = e.On, LastOn = e.On };
}
