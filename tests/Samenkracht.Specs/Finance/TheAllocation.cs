using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Finance.Allocations;
using Samenkracht.Finance.Journals;
using static Samenkracht.Specs.Finance.TheBudget;

namespace Samenkracht.Specs.Finance;

/// <summary>Rijnbrink divides the costs of automation over two libraries and itself.</summary>
internal static class TheAllocation
{
    public const string AllocationId = "cost-allocation-ict";
    public const string Rijnbrink = "organisation-rijnbrink";

    public static readonly AllocationOpened Opened = new(AllocationId, Rijnbrink, AllocationPurpose.CentralServices, "ICT", new(2022, 9, 5));
    public static readonly AllocationOpened VatOpened = Opened with { Purpose = AllocationPurpose.VatProRata, Title = "Btw" };

    public static readonly KeyPart[] Thirds = [new(Library, 0.4m), new(Hengelo, 0.35m), new(Rijnbrink, 0.25m)];
    public static readonly KeyPart[] Halves = [new(CostAllocation.Recoverable, 0.5m), new(CostAllocation.NotRecoverable, 0.5m)];
    public static readonly AllocationKeySet KeySet = new(AllocationId, 2023, Thirds, new(2022, 11, 7));
    public static readonly AllocationKeySet VatKeySet = KeySet with { Parts = Halves };

    public static readonly CostsAllocated Run = new(
        AllocationId, Rijnbrink, 1, new(2023, 1, 1), new(2023, 3, 31), [new("4400", 100.01m)],
        [new("4400", Library, 40.01m), new("4400", Hengelo, 35m), new("4400", Rijnbrink, 25m)], new(2023, 4, 4));

    public static readonly CostsAllocated VatRun = Run with
    {
        Sources = [new("1350", 1_000m)], Amounts = [new("1350", CostAllocation.Recoverable, 500m), new("1350", CostAllocation.NotRecoverable, 500m)],
    };

    public static readonly Asked Office = By("network-office", Rijnbrink);

    public static CostAllocation Of(params IFact[] facts) => Given.State<CostAllocation>(facts);

    public static PostToLedger Entry(DateOnly on, string description, params EntryLine[] lines) => new(Rijnbrink, JournalKind.Memorial, on, description, AllocationId, lines);
}
