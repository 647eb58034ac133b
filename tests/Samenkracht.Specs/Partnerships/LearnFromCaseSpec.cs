using Samenkracht.Common.Deciding;
using Samenkracht.Partnerships.Cases;
using static Samenkracht.Specs.Partnerships.CaseFacts;

namespace Samenkracht.Specs.Partnerships;

/// <summary>Telling, reacting, reusing, learning together and withdrawing.</summary>
public sealed class LearnFromCaseSpec
{
    private const string NoNumbers = "Leave citizen service numbers, telephone numbers and e-mail addresses out of the text.";

    private static readonly TellCase Tell = new(Told.Title, Told.Story, Told.Lesson, Told.On);
    private static readonly ReactToCase React = new(Thanked.Kind, Thanked.Text, Thanked.On);
    private static readonly ReuseCase Reuse = new(Reused.Note, Reused.On);
    private static readonly HoldLearningSession Learn = new([Deventer, Hengelo, Hengelo], "Het uur telt.", new(2022, 6, 20));
    private static readonly WithdrawCase TakeBack = new(Withdrawn.Reason, Withdrawn.On);

    [Fact]
    public void The_owner_tells_what_was_suggested() => TellCaseEndpoint.Decide(Tell, State(Suggested), AskedBy(Deventer)).Then(Told);

    [Fact]
    public void Nobody_else_tells_it() => TellCaseEndpoint.Decide(Tell, State(Drafted, WithNetwork), AskedBy(Hengelo))
        .ThenRefused("Only the organisation whose case this is can do this.");

    [Fact]
    public void A_story_holds_no_numbers_of_people() =>
        TellCaseEndpoint.Decide(Tell with { Story = "Bel 0612345678" }, State(Suggested), AskedBy(Deventer)).ThenRefused(NoNumbers);

    [Fact]
    public void An_organisation_that_sees_it_reacts() => ReactToCaseEndpoint.Decide(React, State(Drafted, WithHengelo), AskedBy(Hengelo)).Then(Thanked);

    [Fact]
    public void A_reaction_holds_no_numbers_of_people() =>
        ReactToCaseEndpoint.Decide(React with { Text = "Bel 0612345678" }, State(Drafted, WithHengelo), AskedBy(Hengelo)).ThenRefused(NoNumbers);

    [Fact]
    public void Nobody_reacts_to_a_withdrawn_case() =>
        ReactToCaseEndpoint.Decide(React, State(Drafted, Withdrawn), AskedBy(Deventer)).ThenRefused("This case was withdrawn.");

    [Fact]
    public void An_organisation_reuses_a_case_of_another() => ReuseCaseEndpoint.Decide(Reuse, State(Drafted, WithHengelo), AskedBy(Hengelo)).Then(Reused);

    [Fact]
    public void Nobody_reuses_the_own_case() => ReuseCaseEndpoint.Decide(Reuse, State(Drafted, WithHengelo), AskedBy(Deventer))
        .ThenRefused("An organisation reuses cases of others, not its own.");

    [Fact]
    public void Nobody_reuses_before_there_was_a_case() => ReuseCaseEndpoint.Decide(Reuse with { On = new(2022, 2, 1) }, State(Drafted, WithHengelo), AskedBy(Hengelo))
        .ThenRefused("This day lies before the case was written down.");

    [Fact]
    public void A_note_holds_no_numbers_of_people() =>
        ReuseCaseEndpoint.Decide(Reuse with { Note = "Bel 0612345678" }, State(Drafted, WithHengelo), AskedBy(Hengelo)).ThenRefused(NoNumbers);

    [Fact]
    public void Who_may_see_it_learns_from_it_together()
    {
        HoldLearningSessionEndpoint.Decide(Learn, State(Drafted, WithHengelo), AskedBy(Deventer))
            .Then(new LearningSessionHeld(Id, Deventer, [Deventer, Hengelo], Learn.Insight, Learn.HeldOn));

        Assert.Equal(1, State(Drafted, new LearningSessionHeld(Id, Deventer, [Deventer], "Het uur telt.", new(2022, 6, 20))).LearningSessions);
    }

    [Fact]
    public void A_session_shows_the_case_to_nobody_else()
    {
        var decision = HoldLearningSessionEndpoint.Decide(Learn with { Participants = [Deventer, Twente] }, State(Drafted, WithHengelo), AskedBy(Deventer));

        decision.ThenRefused("Only organisations that may see the case take part in a session on it.");
        Assert.Equal([Twente], (IEnumerable<string>)decision.Refusal!.Details!);
    }

    [Fact]
    public void Only_the_owner_holds_a_session() => HoldLearningSessionEndpoint.Decide(Learn, State(Drafted, WithHengelo), AskedBy(Hengelo))
        .ThenRefused("Only the organisation whose case this is can do this.");

    [Fact]
    public void An_insight_holds_no_numbers_of_people() =>
        HoldLearningSessionEndpoint.Decide(Learn with { Insight = "Bel 0612345678" }, State(Drafted, WithHengelo), AskedBy(Deventer)).ThenRefused(NoNumbers);

    [Fact]
    public void The_owner_takes_it_back() => WithdrawCaseEndpoint.Decide(TakeBack, State(Drafted, WithNetwork), AskedBy(Deventer)).Then(Withdrawn);

    [Fact]
    public void Nobody_else_takes_it_back_and_nobody_twice()
    {
        WithdrawCaseEndpoint.Decide(TakeBack, State(Drafted, WithNetwork), AskedBy(Hengelo)).ThenRefused("Only the organisation whose case this is can do this.");
        WithdrawCaseEndpoint.Decide(TakeBack, State(Drafted, Withdrawn), AskedBy(Deventer)).ThenRefused("This case was withdrawn.");
    }
}
