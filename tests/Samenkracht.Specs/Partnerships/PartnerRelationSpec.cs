using Samenkracht.Partnerships.Relations;

namespace Samenkracht.Specs.Partnerships;

public sealed class PartnerRelationSpec
{
    private const string Id = "relation-taal";

    private const string Deventer = "organisation-bibliotheek-deventer";

    private static readonly PartnerRelated Related = new(Id, Deventer, "organisation-gemeente-deventer", RelationRole.Funder, new(2020, 1, 1));

    private static readonly RelationEnded Ended = new(Id, Deventer, new(2022, 12, 31), "subsidie afgelopen");

    [Theory]
    [InlineData("2019-12-31", false)]
    [InlineData("2020-01-01", true)]
    [InlineData("2022-12-31", true)]
    [InlineData("2023-01-01", false)]
    public void They_work_together_from_the_first_day_until_the_last(string day, bool inForce) => Assert.Equal(
        inForce,
        Given.State<PartnerRelation>(Related, Ended).IsInForceOn(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void It_belongs_to_the_organisation_and_not_to_the_partner()
    {
        var relation = Given.State<PartnerRelation>(Related);
        Assert.True(relation.BelongsTo(Deventer));
        Assert.False(relation.BelongsTo("organisation-gemeente-deventer"));
    }
}
