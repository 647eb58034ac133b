using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Mergers;
using static Samenkracht.Specs.Partnerships.MergerFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class ResolveOppositionSpec
{
    private static Decision When(DateOnly on, params IFact[] history) =>
        ResolveOppositionEndpoint.Decide(new("1", OppositionOutcome.Secured, on), Given.State<Merger>(history));

    [Fact]
    public void It_no_longer_stands_in_the_way() => When(new(2023, 11, 20), Proposed, Published, Opposed).Then(Resolved);

    [Fact]
    public void What_nobody_opposed_is_not_resolved() =>
        When(new(2023, 11, 20), Proposed, Published).ThenRefused("This merger has no open opposition with this number.");

    [Fact]
    public void It_is_resolved_once() =>
        When(new(2023, 11, 21), Proposed, Published, Opposed, Resolved).ThenRefused("This merger has no open opposition with this number.");

    [Fact]
    public void It_is_resolved_after_it_was_made() =>
        When(new(2023, 10, 1), Proposed, Published, Opposed).ThenRefused("This day lies before the opposition.");

    [Fact]
    public void Nothing_is_resolved_once_it_is_over()
    {
        When(new(2023, 11, 20), Proposed, Published, Effective).ThenRefused("This merger has taken effect.");
        When(new(2023, 11, 20), Proposed, Published, Opposed, Cancelled).ThenRefused("This merger was cancelled; propose it anew.");
    }
}
