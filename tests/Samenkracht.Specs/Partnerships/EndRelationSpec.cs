using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Relations;

namespace Samenkracht.Specs.Partnerships;

public sealed class EndRelationSpec
{
    private const string Id = "relation-taal";

    private const string Deventer = "organisation-bibliotheek-deventer";

    private static readonly PartnerRelated Related = new(Id, Deventer, "organisation-gemeente-deventer", RelationRole.Funder, new(2020, 1, 1));

    private static readonly RelationEnded Ended = new(Id, Deventer, new(2022, 12, 31), "subsidie afgelopen");

    private static Decision When(EndRelation command, params IFact[] history) =>
        EndRelationEndpoint.Decide(command, Given.State<PartnerRelation>(history));

    [Fact]
    public void It_ends_after_the_last_day() =>
        When(new(new(2022, 12, 31), "subsidie afgelopen"), Related).Then(Ended);

    [Fact]
    public void It_may_last_one_day() =>
        When(new(new(2020, 1, 1), "vergissing"), Related).Then(new RelationEnded(Id, Deventer, new(2020, 1, 1), "vergissing"));

    [Fact]
    public void It_ends_once() =>
        When(new(new(2023, 12, 31), "subsidie afgelopen"), Related, Ended).ThenRefused("This relation has ended already.");

    [Fact]
    public void It_does_not_end_before_it_starts() =>
        When(new(new(2019, 12, 31), "vergissing"), Related).ThenRefused("A relation ends on or after the day it starts.");
}
