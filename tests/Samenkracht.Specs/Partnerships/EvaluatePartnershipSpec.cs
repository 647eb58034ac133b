using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Relations;

namespace Samenkracht.Specs.Partnerships;

public sealed class EvaluatePartnershipSpec
{
    private const string Id = "relation-taal";

    private const string Deventer = "organisation-bibliotheek-deventer";

    private static readonly PartnerRelated Related = new(Id, Deventer, "organisation-gemeente-deventer", RelationRole.Funder, new(2020, 1, 1));

    private static readonly RelationEnded Ended = new(Id, Deventer, new(2022, 12, 31), "subsidie afgelopen");

    private static Decision When(EvaluatePartnership command, params IFact[] history) =>
        EvaluatePartnershipEndpoint.Decide(command, Given.State<PartnerRelation>(history));

    [Fact]
    public void What_they_think_of_it_is_recorded() =>
        When(new(new(2021, 6, 1), PartnershipVerdict.Strengthen, 8), Related)
            .Then(new PartnershipEvaluated(Id, Deventer, new(2021, 6, 1), PartnershipVerdict.Strengthen, 8));

    [Fact]
    public void It_is_evaluated_more_than_once() =>
        When(
            new(new(2022, 6, 1), PartnershipVerdict.Continue, 7), Related, new PartnershipEvaluated(Id, Deventer, new(2021, 6, 1), PartnershipVerdict.Strengthen, 8))
            .Then(new PartnershipEvaluated(Id, Deventer, new(2022, 6, 1), PartnershipVerdict.Continue, 7));

    [Fact]
    public void Nothing_is_evaluated_before_it_starts() =>
        When(new(new(2019, 12, 31), PartnershipVerdict.End, 3), Related)
            .ThenRefused("The two organisations do not work together on this day.");

    [Fact]
    public void It_is_evaluated_on_its_last_day() =>
        When(new(new(2022, 12, 31), PartnershipVerdict.End, 3), Related, Ended)
            .Then(new PartnershipEvaluated(Id, Deventer, new(2022, 12, 31), PartnershipVerdict.End, 3));

    [Fact]
    public void Nothing_is_evaluated_after_it_ended() =>
        When(new(new(2023, 1, 1), PartnershipVerdict.End, 3), Related, Ended)
            .ThenRefused("The two organisations do not work together on this day.");
}
