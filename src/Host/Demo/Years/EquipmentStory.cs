using Samenkracht.Programming.Equipment;

namespace Samenkracht.Host.Demo.Years;

/// <summary>Kits that go round: each quarter to another library, now and then back incomplete.</summary>
internal sealed class EquipmentStory(Telling telling) : IStory
{
    private static readonly (string Code, string Title, EquipmentKind Kind, string Owner)[] Kits =
    [
        ("bee-bots", "Bee-Bots, 12 stuks", EquipmentKind.Robotics, "bibliotheek-deventer"), ("vr-brillen", "VR-brillen, 6 stuks", EquipmentKind.VirtualReality, "stadkamer"),
        ("snijplotter", "Snijplotter", EquipmentKind.Making, "bibliotheek-enschede"), ("podcastkoffer", "Podcastkoffer", EquipmentKind.Media, "bibliotheek-almelo"),
        ("lab-op-wielen", "Lab op wielen", EquipmentKind.MobileLab, "bibliotheek-hardenberg"), ("waterspel", "Spel over water in de streek", EquipmentKind.Exhibition, "zinin"),
    ];

    public IEnumerable<Play> In(DateOnly month) => Kits.SelectMany(kit =>
        month == World.First ? Register(kit.Code, kit.Title, kit.Kind, Of(kit.Owner)) : month.Month % 3 == 2 && month < World.Last ? Lend(kit.Code, Of(kit.Owner), month) : []);

    private Library Of(string code) => telling.World.Libraries.Single(library => library.Code == code);

    private static IEnumerable<Play> Register(string code, string title, EquipmentKind kind, Library owner) =>
        [new(World.First.AddDays(10).At(9), owner.Staff, new RegisterKit(code, title, kind, owner.Id, World.First.AddDays(10)))];

    private IEnumerable<Play> Lend(string code, Library owner, DateOnly month)
    {
        var (dice, id) = (telling.Dice($"kit {code} {month:yyyy-MM}"), $"shared-equipment-{code}");
        var (on, back) = (month.AddDays(dice.Between(2, 8)), month.AddDays(dice.Between(30, 50)));
        var borrower = dice.Pick(telling.World.On(month).Where(library => library != owner && library.ExistsOn(back)).ToList());
        yield return new(on.At(9), owner.Staff, new LendKit(borrower.Id, on, back, World.Node("a3-d5"), null), id);
        var isComplete = dice.Chance(0.85);
        yield return new(back.At(16), owner.Staff, new ReturnKit(back, isComplete, isComplete ? null : "Een oplaadkabel ontbreekt"), id);
        if (!isComplete) yield return new(back.AddDays(5).At(9), owner.Staff, new RepairKit(back.AddDays(5)), id);
    }
}
