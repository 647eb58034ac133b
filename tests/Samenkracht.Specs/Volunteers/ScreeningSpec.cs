using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Common.Sealing;
using Samenkracht.Contracts.Volunteers;
using Samenkracht.Volunteers.Reactions;
using Samenkracht.Volunteers.Screenings;
using static Samenkracht.Specs.Volunteers.PeopleFacts;

namespace Samenkracht.Specs.Volunteers;

public sealed class ScreeningSpec
{
    private const string InFuture = "A step of a screening cannot lie in the future.";
    private const string TooEarly = "This day lies before the last step of the screening.";
    private const string NotAwaited = "No certificate of conduct was asked for that is not answered yet.";
    private const string NotValid = "This volunteer has no valid certificate of conduct on that day.";
    private const string Personal = "Leave citizen service numbers, telephone numbers and e-mail addresses out of the text.";
    private static readonly ConfirmScreening Confirm = new("1234567", Confirmed.IssuedOn, Confirmed.SeenOn);
    private static readonly ScreeningRequestedAgain Again = new(ScreeningId, VolunteerId, Joke, Deventer, new(2022, 11, 1));
    private static readonly ScreeningExpired Expired = new(ScreeningId, VolunteerId, Joke, Deventer, new(2022, 6, 1));
    private static readonly ScreeningWaived Waived = new(ScreeningId, VolunteerId, Joke, Deventer, new(2022, 12, 31), "Werkt met een medewerker", "subject-director", new(2022, 7, 1));
    private static readonly ScreeningPolicySet Policy = new("screening-policy-bibliotheek-deventer", Deventer, 24, new(2021, 1, 1));

    private static Asked Director => Given.Asked(Today, Given.By("director", Deventer));

    [Fact]
    public void A_certificate_is_asked_for_of_who_is_here()
    {
        Decision Request(DateOnly on, params (string, object)[] others) => RequestScreeningEndpoint.Decide(new(VolunteerId, on), ScreeningId, Asked(others));

        Assert.Equal((ScreeningId, ScreeningId), (Samenkracht.Volunteers.Screenings.Screening.IdOf(Joke, Deventer), Samenkracht.Volunteers.Screenings.Screening.IdOf(VolunteerId)));
        Request(Requested.On, (VolunteerId, Volunteer())).Then(Requested);
        Request(Requested.On).ThenRefused("This person is no volunteer of the organisation.");
        Request(Requested.On, (VolunteerId, Volunteer(Rejected))).ThenRefused("This volunteer has left or was rejected.");
        Request(Today.AddDays(1), (VolunteerId, Volunteer())).ThenRefused(InFuture);
        Request(Applied.On.AddDays(-1), (VolunteerId, Volunteer())).ThenRefused("This day lies before the last step of the volunteer.");
    }

    [Fact]
    public void It_is_asked_for_again_when_the_last_request_was_answered()
    {
        RequestScreeningAgainEndpoint.Decide(new(Again.On), Screening(Confirmed), Asked()).Then(Again);
        RequestScreeningAgainEndpoint.Decide(new(Again.On), Screening(), Asked()).ThenRefused("A certificate of conduct was asked for already.");
        RequestScreeningAgainEndpoint.Decide(new(Requested.On), Screening(Confirmed), Asked()).ThenRefused(TooEarly);
        Assert.Equal((ScreeningStatus.Confirmed, true), (Screening(Confirmed, Again).Status, Screening(Confirmed, Again).ValidOn(Today)));
    }

    [Fact]
    public void Who_saw_it_writes_down_number_and_day_and_nothing_else()
    {
        ConfirmScreeningEndpoint.Decide(Confirm, Screening(), Asked()).ThenFacts(Confirmed).ThenTells(
            new ScreeningWasConfirmed(VolunteerId, Joke, Deventer, Confirmed.SeenOn, Confirmed.ValidUntil), new ScreeningRunsUntil(ScreeningId, Confirmed.ValidUntil));
        ConfirmScreeningEndpoint.Decide(Confirm, Screening(Confirmed), Asked()).ThenRefused(NotAwaited);
        ConfirmScreeningEndpoint.Decide(Confirm with { IssuedOn = Confirm.SeenOn.AddDays(1) }, Screening(), Asked())
            .ThenRefused("A certificate of conduct is seen on or after the day of issue.");
        ConfirmScreeningEndpoint.Decide(Confirm with { SeenOn = Today.AddDays(1) }, Screening(), Asked()).ThenRefused(InFuture);
        ConfirmScreeningEndpoint.Decide(Confirm with { IssuedOn = new(2018, 2, 1) }, Screening(), Asked())
            .ThenRefused("By the policy of the organisation this certificate of conduct is too old.");
        Assert.Equal(new ScreeningConfirmed(ScreeningId, VolunteerId, Joke, Deventer, Confirmed.CertificateNumber, Confirmed.IssuedOn, Confirmed.SeenBy, 36, Confirmed.ValidUntil, Confirmed.SeenOn), Confirmed);
    }

    [Fact]
    public void The_policy_of_the_day_says_how_long_it_is_good_for()
    {
        var asked = Asked((Policy.PolicyId, Given.State<ScreeningPolicy>(Policy)));
        var until = new DateOnly(2023, 1, 27);

        ConfirmScreeningEndpoint.Decide(Confirm, Screening(), asked).ThenFacts(Confirmed with { ValidMonths = 24, ValidUntil = until });
        ConfirmScreeningEndpoint.Decide(Confirm with { IssuedOn = Confirm.SeenOn.AddMonths(-24).AddDays(1) }, Screening(), asked)
            .ThenFacts(Confirmed with { IssuedOn = Confirm.SeenOn.AddMonths(-24).AddDays(1), ValidMonths = 24, ValidUntil = Confirm.SeenOn });
    }

    [Fact]
    public void A_policy_is_set_once_and_changed_from_a_later_day()
    {
        var changed = new ScreeningPolicyChanged(Policy.PolicyId, Deventer, 36, new(2022, 1, 1), "Advies van de branche");
        var policy = Given.State<ScreeningPolicy>(Policy, changed);

        Assert.Equal(Policy.PolicyId, ScreeningPolicy.IdOf(Deventer));
        SetScreeningPolicyEndpoint.Decide(new(Deventer, 24, Policy.From), Policy.PolicyId, Director).Then(Policy);
        SetScreeningPolicyEndpoint.Decide(new(Hengelo, 24, Policy.From), Policy.PolicyId, Director).ThenRefused("You act for your own organisation only.");
        ChangeScreeningPolicyEndpoint.Decide(new(36, changed.From, changed.Reason), Given.State<ScreeningPolicy>(Policy)).Then(changed);
        ChangeScreeningPolicyEndpoint.Decide(new(36, Policy.From, changed.Reason), Given.State<ScreeningPolicy>(Policy)).ThenRefused("A policy begins after the one before it.");
        ChangeScreeningPolicyEndpoint.Decide(new(36, changed.From, "Bel 06 12345678"), Given.State<ScreeningPolicy>(Policy)).ThenRefused(Personal);
        Assert.Equal((36, 24, 36), (policy.MonthsOn(new(2020, 12, 31)), policy.MonthsOn(new(2021, 12, 31)), policy.MonthsOn(new(2022, 1, 1))));
    }

    [Fact]
    public void A_refusal_ends_what_was_valid()
    {
        var refused = new ScreeningRefused(ScreeningId, VolunteerId, Joke, Deventer, new(2022, 12, 1));

        RefuseScreeningEndpoint.Decide(new(refused.On), Screening(), Asked()).Then(refused);
        RefuseScreeningEndpoint.Decide(new(refused.On), Screening(Confirmed, Again), Asked())
            .ThenFacts(refused).ThenTells(new ScreeningHasExpired(VolunteerId, Joke, Deventer, refused.On));
        RefuseScreeningEndpoint.Decide(new(refused.On), Screening(Confirmed), Asked()).ThenRefused(NotAwaited);
        RefuseScreeningEndpoint.Decide(new(Today.AddDays(1)), Screening(), Asked()).ThenRefused(InFuture);
        var then = Screening(Confirmed, Again, refused);
        Assert.Equal((ScreeningStatus.Refused, true, false), (then.Status, then.ValidOn(refused.On.AddDays(-1)), then.ValidOn(refused.On)));
    }

    [Fact]
    public void It_expires_by_itself_after_the_last_day()
    {
        var due = new ExpireScreening(ScreeningId, Confirmed.ValidUntil);
        var renewed = Confirmed with { IssuedOn = new(2022, 11, 20), SeenOn = new(2022, 12, 1), ValidUntil = new(2025, 11, 19) };

        ExpireScreeningHandler.Decide(due, Screening(Confirmed)).ThenFacts(Expired with { On = new(2024, 1, 28) })
            .ThenTells(new ScreeningHasExpired(VolunteerId, Joke, Deventer, new(2024, 1, 28)));
        foreach (var facts in new IFact[][] { [Confirmed, Expired], [Confirmed, Again, renewed], [Confirmed, Waived with { Until = null }] })
            ExpireScreeningHandler.Decide(due, Screening(facts)).Then();
        var (runs, dueAt) = (new ScreeningRunsUntil(ScreeningId, Confirmed.ValidUntil), Common.Deciding.Asked.StartOf(new(2024, 1, 28)));
        Assert.Equal(dueAt, ScheduleScreeningExpiryHandler.Decide(runs, isSimulated: false, dueAt.AddDays(1))!.Options.ScheduledTime);
        Assert.Equal(dueAt, ScheduleScreeningExpiryHandler.Decide(runs, isSimulated: true, dueAt.AddDays(-1))!.Options.ScheduledTime);
        Assert.Null(ScheduleScreeningExpiryHandler.Decide(runs, isSimulated: true, dueAt));
        Assert.Equal(
            (true, true, true, false),
            (Screening(Confirmed).ValidOn(Confirmed.SeenOn), Screening(Confirmed).ValidOn(Confirmed.ValidUntil), Screening(Confirmed, Again, renewed).ValidOn(new(2024, 1, 28)),
                Screening(Confirmed).ValidOn(Confirmed.SeenOn.AddDays(-1))));
    }

    [Fact]
    public void It_expires_by_hand_when_it_became_true_earlier()
    {
        var afterwards = Given.Asked(new(2024, 6, 1));

        RecordExpiryEndpoint.Decide(new(Expired.On), Screening(Confirmed), Asked()).ThenFacts(Expired).ThenTells(new ScreeningHasExpired(VolunteerId, Joke, Deventer, Expired.On));
        RecordExpiryEndpoint.Decide(new(new(2024, 1, 28)), Screening(Confirmed), afterwards).ThenFacts(Expired with { On = new(2024, 1, 28) });
        RecordExpiryEndpoint.Decide(new(new(2024, 1, 29)), Screening(Confirmed), afterwards).ThenRefused(NotValid);
        foreach (var screening in new[] { Screening(), Screening(Confirmed, Expired) }) RecordExpiryEndpoint.Decide(new(Expired.On), screening, Asked()).ThenRefused(NotValid);
        RecordExpiryEndpoint.Decide(new(Today.AddDays(1)), Screening(Confirmed), Asked()).ThenRefused(InFuture);
        Assert.Equal((false, null), (Screening(Confirmed, Expired).ValidOn(Expired.On), Screening(Confirmed, Expired).ValidUntil));
    }

    [Fact]
    public void A_director_waives_for_a_reason()
    {
        var command = new WaiveScreening(Waived.Until, Waived.Reason, Waived.On);

        WaiveScreeningEndpoint.Decide(command, Screening(), Director).ThenFacts(Waived).ThenTells(
            new ScreeningWasConfirmed(VolunteerId, Joke, Deventer, Waived.On, Waived.Until), new ScreeningRunsUntil(ScreeningId, Waived.Until!.Value));
        WaiveScreeningEndpoint.Decide(command with { Until = null }, Screening(), Director).ThenFacts(Waived with { Until = null })
            .ThenTells(new ScreeningWasConfirmed(VolunteerId, Joke, Deventer, Waived.On, null));
        WaiveScreeningEndpoint.Decide(command with { Until = Waived.On.AddDays(-1) }, Screening(), Director).ThenRefused("A waiver ends on or after the day it starts.");
        WaiveScreeningEndpoint.Decide(command with { Reason = "Zie jan@voorbeeld.example" }, Screening(), Director).ThenRefused(Personal);
        WaiveScreeningEndpoint.Decide(command with { On = Today.AddDays(1) }, Screening(), Director).ThenRefused(InFuture);
        Assert.Equal((true, false, true), (Screening(Waived).ValidOn(Waived.On), Screening(Waived).ValidOn(Today), Screening(Waived).IsAwaited));
    }

    [Fact]
    public void The_number_belongs_to_the_person_and_the_organisation() =>
        Assert.Equal((Deventer, Joke), (((IPersonal)Confirmed).ControllerId, Confirmed.CertificateNumber.Subject));
}
