using Samenkracht.Common.Deciding;
using Samenkracht.Contracts.Volunteers;
using Samenkracht.Volunteers.People;
using Samenkracht.Volunteers.Volunteering;
using static Samenkracht.Specs.Volunteers.PeopleFacts;

namespace Samenkracht.Specs.Volunteers;

public sealed class VolunteerSpec
{
    private const string TooEarly = "This day lies before the last step of the volunteer.";
    private const string InFuture = "A step of a volunteer cannot lie in the future.";

    private static Decision Apply(string organisation, string by, params (string, object)[] others) =>
        ApplyAsVolunteerEndpoint.Decide(new(Joke, organisation, Applied.On), VolunteerId, [], Given.Asked(Today, Given.By("volunteer-coordinator", by), others));

    [Fact]
    public void Somebody_who_is_registered_applies()
    {
        Assert.Equal(VolunteerId, Samenkracht.Volunteers.Volunteering.Volunteer.IdOf(Joke, Deventer));
        Apply(Deventer, Deventer, (Joke, Person())).Then(Applied);
        Apply(Deventer, Deventer).ThenRefused("This person is not known to the organisation.");
        Apply(Hengelo, Hengelo, (Joke, Person())).ThenRefused("This person is not known to the organisation.");
        Apply(Hengelo, Deventer, (Joke, Person())).ThenRefused("You act for your own organisation only.");
    }

    [Fact]
    public void Whose_file_came_by_a_merger_does_not_apply_anew()
    {
        const string successor = "organisation-bibliotheek-ijssel";
        var known = Person(new ControllerChanged(Joke, Deventer, Deventer, successor, "merger-ijssel", null, new(2022, 1, 1)));
        var came = Volunteer(new VolunteerPassedOn(VolunteerId, Joke, Deventer, successor, "merger-ijssel", new(2022, 1, 1)));
        Decision When(params Volunteer[] roles) => ApplyAsVolunteerEndpoint.Decide(
            new(Joke, successor, new(2022, 6, 1)), "volunteer-new", roles, Given.Asked(Today, Given.By("volunteer-coordinator", successor), (Joke, known)));

        When(came).ThenRefused("This person came to the organisation by a merger; go on with the file that came along.");
        When(Volunteer()).Then(new VolunteerApplied("volunteer-new", Joke, successor, new(2022, 6, 1)));
    }

    [Fact]
    public void One_interview_follows()
    {
        InterviewVolunteerEndpoint.Decide(new(Interviewed.On), Volunteer(), Asked()).Then(Interviewed);
        InterviewVolunteerEndpoint.Decide(new(Interviewed.On), Volunteer(Interviewed), Asked()).ThenRefused("This person is not waiting for an interview.");
        InterviewVolunteerEndpoint.Decide(new(Applied.On.AddDays(-1)), Volunteer(), Asked()).ThenRefused(TooEarly);
        InterviewVolunteerEndpoint.Decide(new(Today.AddDays(1)), Volunteer(), Asked()).ThenRefused(InFuture);
    }

    [Fact]
    public void Acceptance_needs_an_interview_and_the_code_of_conduct()
    {
        AcceptCodeOfConductEndpoint.Decide(new(Conduct.On), Volunteer(Interviewed), Asked()).Then(Conduct);
        AcceptCodeOfConductEndpoint.Decide(new(Today.AddDays(1)), Volunteer(Interviewed), Asked()).ThenRefused(InFuture);
        AcceptCodeOfConductEndpoint.Decide(new(Today), Volunteer(Rejected), Asked()).ThenRefused("This volunteer has left or was rejected.");
        AcceptCodeOfConductEndpoint.Decide(new(Today), AcceptedWith(Left), Asked()).ThenRefused("This volunteer has left or was rejected.");

        AcceptVolunteerEndpoint.Decide(new(Accepted.On), Volunteer(Interviewed, Conduct), Asked()).Then(Accepted);
        AcceptVolunteerEndpoint.Decide(new(Accepted.On), Volunteer(Conduct), Asked()).ThenRefused("A volunteer is accepted after an interview.");
        AcceptVolunteerEndpoint.Decide(new(Accepted.On), Volunteer(Interviewed), Asked()).ThenRefused("A volunteer accepts the code of conduct first.");
        AcceptVolunteerEndpoint.Decide(new(Applied.On), Volunteer(Interviewed, Conduct), Asked()).ThenRefused(TooEarly);
    }

    [Fact]
    public void Who_applied_can_be_rejected_and_is_kept_for_four_weeks()
    {
        RejectApplicantEndpoint.Decide(new(RejectionGround.NoTask, Rejected.On), Volunteer(Interviewed), Asked()).Then(Rejected);
        RejectApplicantEndpoint.Decide(new(RejectionGround.NoTask, Rejected.On), Volunteer(), Asked()).Then(Rejected);
        RejectApplicantEndpoint.Decide(new(RejectionGround.NoTask, Rejected.On), AcceptedWith(), Asked()).ThenRefused("Only somebody who applied is rejected.");
        RejectApplicantEndpoint.Decide(new(RejectionGround.NoTask, Applied.On.AddDays(-1)), Volunteer(), Asked()).ThenRefused(TooEarly);
        Assert.Equal((VolunteerStatus.Rejected, Rejected.KeptUntil), (Volunteer(Rejected).Status, Volunteer(Rejected).KeptUntil));
    }

    [Fact]
    public void A_volunteer_pauses_and_resumes()
    {
        PauseVolunteerEndpoint.Decide(new(Paused.ExpectedUntil, Paused.On), AcceptedWith(), Asked()).Then(Paused);
        PauseVolunteerEndpoint.Decide(new(null, Paused.On), AcceptedWith(Paused), Asked()).ThenRefused("Only a volunteer who is accepted and not paused can pause.");
        PauseVolunteerEndpoint.Decide(new(Paused.On.AddDays(-1), Paused.On), AcceptedWith(), Asked()).ThenRefused("A pause ends on or after the day it starts.");
        PauseVolunteerEndpoint.Decide(new(null, Today.AddDays(1)), AcceptedWith(), Asked()).ThenRefused(InFuture);
        ResumeVolunteerEndpoint.Decide(new(Resumed.On), AcceptedWith(Paused), Asked()).Then(Resumed);
        ResumeVolunteerEndpoint.Decide(new(Resumed.On), AcceptedWith(), Asked()).ThenRefused("This volunteer is not paused.");
        ResumeVolunteerEndpoint.Decide(new(Accepted.On), AcceptedWith(Paused), Asked()).ThenRefused(TooEarly);
    }

    [Fact]
    public void Who_leaves_is_kept_for_a_year_and_others_are_told()
    {
        LeaveVolunteerEndpoint.Decide(new(LeavingGround.Moved, Left.On), AcceptedWith(Paused), Asked())
            .ThenFacts(Left).ThenTells(new VolunteerHasLeft(VolunteerId, Joke, Deventer, Left.On));
        LeaveVolunteerEndpoint.Decide(new(LeavingGround.Moved, Left.On), Volunteer(Interviewed), Asked()).ThenRefused("Only a volunteer who is accepted can leave.");
        LeaveVolunteerEndpoint.Decide(new(LeavingGround.Moved, Today.AddDays(1)), AcceptedWith(), Asked()).ThenRefused(InFuture);
        Assert.Equal((VolunteerStatus.Left, Left.On, Left.KeptUntil), (AcceptedWith(Left).Status, AcceptedWith(Left).LeftOn, AcceptedWith(Left).KeptUntil));
    }

    [Fact]
    public void Who_left_comes_back_within_365_days()
    {
        Decision Return(DateOnly on, Volunteer? volunteer = null, Asked? asked = null) =>
            ReturnVolunteerEndpoint.Decide(new(on), volunteer ?? AcceptedWith(Left), Person(), asked ?? Asked());

        Return(Returned.On).ThenFacts(Returned).ThenTells(new VolunteerHasReturned(VolunteerId, Joke, Deventer, Returned.On));
        Return(Returned.On.AddDays(1)).ThenRefused("Somebody who left more than 365 days ago applies again.");
        Return(Left.On).ThenRefused(TooEarly);
        Return(Returned.On, asked: Given.Asked(new(2022, 1, 1))).ThenRefused(InFuture);
        Return(Returned.On, AcceptedWith()).ThenRefused("Only a volunteer who left can return.");
        ReturnVolunteerEndpoint.Decide(new(Returned.On), AcceptedWith(Left), Person(Erased), Asked()).ThenRefused("This person was erased at the organisation.");
        Assert.Equal((VolunteerStatus.Accepted, null, null), (AcceptedWith(Left, Returned).Status, AcceptedWith(Left, Returned).LeftOn, AcceptedWith(Left, Returned).KeptUntil));
    }

    [Fact]
    public void Who_was_rejected_or_left_long_ago_applies_again()
    {
        var again = new VolunteerAppliedAgain(VolunteerId, Joke, Deventer, Today);

        ApplyAsVolunteerAgainEndpoint.Decide(new(Today), AcceptedWith(Left), Person(), Asked()).Then(again);
        ApplyAsVolunteerAgainEndpoint.Decide(new(Today), Volunteer(Rejected), Person(), Asked()).Then(again);
        ApplyAsVolunteerAgainEndpoint.Decide(new(Returned.On), AcceptedWith(Left), Person(), Asked()).ThenRefused("This volunteer has applied already, or can come back without applying.");
        ApplyAsVolunteerAgainEndpoint.Decide(new(Today), AcceptedWith(), Person(), Asked()).ThenRefused("This volunteer has applied already, or can come back without applying.");
        ApplyAsVolunteerAgainEndpoint.Decide(new(Today), Volunteer(Rejected), Person(Erased), Asked()).ThenRefused("This person was erased at the organisation.");
        ApplyAsVolunteerAgainEndpoint.Decide(new(Applied.On), Volunteer(Rejected), Person(), Asked()).ThenRefused(TooEarly);
        var now = AcceptedWith(Left, again);
        Assert.Equal((VolunteerStatus.Applied, null, null, null, null), (now.Status, now.InterviewedOn, now.CodeOfConductOn, now.LeftOn, now.KeptUntil));
    }

    [Fact]
    public void Thanks_are_for_who_was_a_volunteer_also_after_leaving()
    {
        var thanked = new VolunteerThanked(VolunteerId, Joke, Deventer, ThanksOccasion.Farewell, new(2022, 1, 5));

        ThankVolunteerEndpoint.Decide(new(ThanksOccasion.Farewell, thanked.On), AcceptedWith(Left), Asked()).Then(thanked);
        ThankVolunteerEndpoint.Decide(new(ThanksOccasion.Farewell, Interviewed.On), AcceptedWith(), Asked()).ThenRefused("Only somebody who was a volunteer by that day is thanked.");
        ThankVolunteerEndpoint.Decide(new(ThanksOccasion.Farewell, Today.AddDays(1)), AcceptedWith(), Asked()).ThenRefused(InFuture);
        Assert.Equal(2, AcceptedWith(thanked, thanked).TimesThanked);
    }

    [Fact]
    public void A_volunteer_is_at_work_on_some_days()
    {
        var volunteer = AcceptedWith(Paused, Resumed, Left, Returned);
        DateOnly[] at = [Accepted.On, Paused.On.AddDays(-1), Resumed.On, Left.On, Returned.On, new(2030, 1, 1)];
        DateOnly[] away = [Accepted.On.AddDays(-1), Paused.On, Resumed.On.AddDays(-1), Left.On.AddDays(1), Returned.On.AddDays(-1)];

        Assert.All(at, day => Assert.True(volunteer.IsAtWorkOn(day)));
        Assert.All(away, day => Assert.False(volunteer.IsAtWorkOn(day)));
        Assert.Equal("This volunteer is not accepted, or paused, or has left, on that day.", Samenkracht.Volunteers.Volunteering.Volunteer.NotAtWork.Sentence);
        Assert.Equal("This volunteer has no signed agreement for that day.", Samenkracht.Volunteers.Agreements.VolunteerAgreement.Missing.Sentence);
    }

    [Fact]
    public void Fewer_than_five_are_counted_nowhere()
    {
        var counts = VolunteerCounts.Of([.. Enumerable.Repeat(Hengelo, 5), .. Enumerable.Repeat(Deventer, 6), .. Enumerable.Repeat("organisation-bibliotheek-borne", 4)]);

        Assert.Equal([new(Deventer, 6), new(Hengelo, 5)], counts.Organisations);
        Assert.Equal((1, 11), (counts.LeftOut, counts.Total));
    }
}
