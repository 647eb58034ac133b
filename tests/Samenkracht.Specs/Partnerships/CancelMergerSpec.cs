using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Mergers;
using static Samenkracht.Specs.Partnerships.MergerFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class CancelMergerSpec
{
    private static Decision When(DateOnly on, params IFact[] history) =>
        CancelMergerEndpoint.Decide(new(on, "Geen overeenstemming"), Given.State<Merger>(history));

    [Fact]
    public void The_merger_is_off() => When(new(2023, 12, 1), Proposed, Published, Opposed).Then(Cancelled);

    [Fact]
    public void What_is_not_proposed_is_not_cancelled() =>
        When(new(2022, 10, 2), Proposed).ThenRefused("This day lies before the merger was proposed.");

    [Fact]
    public void Nothing_is_cancelled_once_it_is_over()
    {
        When(new(2024, 2, 1), Proposed, Published, Effective).ThenRefused("This merger has taken effect.");
        When(new(2024, 2, 1), Proposed, Cancelled).ThenRefused("This merger was cancelled; propose it anew.");
    }
}
