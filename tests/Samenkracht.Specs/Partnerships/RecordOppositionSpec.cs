using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Mergers;
using static Samenkracht.Specs.Partnerships.MergerFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class RecordOppositionSpec
{
    private static Decision When(string number, DateOnly on, params IFact[] history) =>
        RecordOppositionEndpoint.Decide(new(number, on), Given.State<Merger>(history));

    [Fact]
    public void A_creditor_opposes() => When("1", new(2023, 10, 2), Proposed, Published).Then(Opposed);

    [Fact]
    public void The_last_day_of_the_month_counts() =>
        When("1", new(2023, 10, 18), Proposed, Published).Then(Opposed with { On = new(2023, 10, 18) });

    [Fact]
    public void After_a_month_it_is_too_late() =>
        When("1", new(2023, 10, 19), Proposed, Published).ThenRefused("Creditors oppose a merger within one month of its publication.");

    [Fact]
    public void Before_publication_there_is_nothing_to_oppose()
    {
        When("1", new(2023, 10, 2), Proposed).ThenRefused("The merger proposal was not yet published on this day.");
        When("1", new(2023, 9, 17), Proposed, Published).ThenRefused("The merger proposal was not yet published on this day.");
    }

    [Fact]
    public void A_number_names_one_opposition() =>
        When("1", new(2023, 10, 3), Proposed, Published, Opposed).ThenRefused("This merger has an opposition with this number.");

    [Fact]
    public void Nobody_opposes_once_it_is_over()
    {
        When("1", new(2023, 10, 2), Proposed, Published, Effective).ThenRefused("This merger has taken effect.");
        When("1", new(2023, 10, 2), Proposed, Published, Cancelled).ThenRefused("This merger was cancelled; propose it anew.");
    }
}
