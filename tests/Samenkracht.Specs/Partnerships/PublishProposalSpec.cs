using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Mergers;
using static Samenkracht.Specs.Partnerships.MergerFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class PublishProposalSpec
{
    private static Decision When(DateOnly on, params IFact[] history) => PublishProposalEndpoint.Decide(new(on), Given.State<Merger>(history));

    [Fact]
    public void Creditors_have_a_month_from_the_day() => When(new(2023, 9, 18), Proposed).Then(Published);

    [Fact]
    public void It_is_published_once() => When(new(2023, 10, 1), Proposed, Published).ThenRefused("The merger proposal was published already.");

    [Fact]
    public void What_is_not_proposed_is_not_published() =>
        When(new(2022, 10, 2), Proposed).ThenRefused("This day lies before the merger was proposed.");

    [Fact]
    public void Nothing_is_published_once_it_is_over()
    {
        When(new(2023, 9, 18), Proposed, Published, Effective).ThenRefused("This merger has taken effect.");
        When(new(2023, 9, 18), Proposed, Cancelled).ThenRefused("This merger was cancelled; propose it anew.");
    }
}
