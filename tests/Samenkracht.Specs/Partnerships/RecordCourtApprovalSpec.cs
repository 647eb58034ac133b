using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Mergers;
using static Samenkracht.Specs.Partnerships.MergerFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class RecordCourtApprovalSpec
{
    private static Decision When(DateOnly on, params IFact[] history) =>
        RecordCourtApprovalEndpoint.Decide(new("Rechtbank Overijssel", on), Given.State<Merger>(history));

    [Fact]
    public void The_court_approves() => When(new(2023, 12, 8), Proposed).Then(Approved);

    [Fact]
    public void It_approves_once() => When(new(2023, 12, 9), Proposed, Approved).ThenRefused("The court has approved this merger already.");

    [Fact]
    public void It_does_not_approve_before_the_proposal() =>
        When(new(2022, 10, 2), Proposed).ThenRefused("This day lies before the merger was proposed.");

    [Fact]
    public void It_does_not_approve_once_it_is_over()
    {
        When(new(2023, 12, 8), Proposed, Published, Effective).ThenRefused("This merger has taken effect.");
        When(new(2023, 12, 8), Proposed, Cancelled).ThenRefused("This merger was cancelled; propose it anew.");
    }
}
