using Samenkracht.Contracts.Partnerships;
using Samenkracht.Finance.Known;
using Samenkracht.Finance.Reactions;

namespace Samenkracht.Specs.Finance;

public sealed class LegalEntitySpec
{
    private const string Old = "organisation-bibliotheek-oud";
    private const string Samen = "organisation-bibliotheek-samen";
    private const string Groot = "organisation-bibliotheek-groot";

    private static readonly MergerTookEffect Merged = new("merger-1", [Old], Samen, "Samen", "foundation", new(2024, 1, 1));
    private static readonly DeedWasAnnulled Annulled = new("merger-1", [Old], Samen, new(2024, 1, 1), new(2024, 6, 1));
    private static readonly LegalEntitySucceeded Succeeded = new("legal-entity-bibliotheek-oud", Old, "merger-1", Samen, new(2024, 1, 1));
    private static readonly LegalEntityRestored Restored = new("legal-entity-bibliotheek-oud", Old, "merger-1", Samen, new(2024, 1, 1), new(2024, 6, 1));

    [Fact]
    public void The_successor_bears_it_from_its_first_day()
    {
        var entity = Given.State<LegalEntity>(Succeeded);

        Assert.Equal((Old, Samen), (entity.BearerOn(new(2023, 12, 31)), entity.BearerOn(new(2024, 1, 1))));
        Assert.Equal((true, false), (entity.ExistsOn(new(2023, 12, 31)), entity.ExistsOn(new(2024, 1, 1))));
        Assert.Equal(new DateOnly(2023, 12, 31), entity.ExistsUntil);
    }

    [Fact]
    public void The_last_of_several_successors_bears_it()
    {
        var entity = Given.State<LegalEntity>(Succeeded, new LegalEntitySucceeded(Succeeded.EntityId, Old, "merger-2", Groot, new(2025, 1, 1)));

        Assert.Equal((Samen, Groot), (entity.BearerOn(new(2024, 12, 31)), entity.BearerOn(new(2025, 1, 1))));
    }

    [Fact]
    public void An_annulled_deed_gives_it_back()
    {
        var entity = Given.State<LegalEntity>(Succeeded, Restored);

        Assert.Equal((Samen, Old), (entity.BearerOn(new(2024, 5, 31)), entity.BearerOn(new(2024, 6, 1))));
        Assert.Null(entity.ExistsUntil);
    }

    [Fact]
    public void The_order_in_which_it_is_told_does_not_matter() =>
        Assert.Equal(Given.State<LegalEntity>(Succeeded, Restored).Successions.AsEnumerable(), Given.State<LegalEntity>(Restored, Succeeded).Successions.AsEnumerable());

    [Fact]
    public void Who_never_merged_bears_its_own() => Assert.Equal(Old, LegalEntity.BearerOf(Old, new(2024, 1, 1), Given.Asked(new(2024, 1, 1))));

    [Fact]
    public void It_is_recorded_once()
    {
        KeepLegalEntitiesHandler.Decide(Old, Merged, null).Then(Succeeded);
        KeepLegalEntitiesHandler.Decide(Old, Merged, Given.State<LegalEntity>(Succeeded)).Then();
        RestoreLegalEntitiesHandler.Decide(Old, Annulled, Given.State<LegalEntity>(Succeeded)).Then(Restored);
        RestoreLegalEntitiesHandler.Decide(Old, Annulled, null).Then(Restored);
        RestoreLegalEntitiesHandler.Decide(Old, Annulled, Given.State<LegalEntity>(Succeeded, Restored)).Then();
    }
}
