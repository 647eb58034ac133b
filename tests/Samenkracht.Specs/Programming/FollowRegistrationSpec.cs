using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Common.Sealing;
using Samenkracht.Programming.People;
using Samenkracht.Programming.Registrations;
using static Samenkracht.Specs.Programming.RegistrationFacts;

namespace Samenkracht.Specs.Programming;

public sealed class FollowRegistrationSpec
{
    private const string Unknown = "The list has no such registration.";
    private const string WasErased = "The participant of this registration was erased.";
    private const string TooEarly = "This day lies before the registration, or before the list was opened.";
    private const string InFuture = "What happens to a registration cannot lie in the future.";

    private static Decision Promote(PromoteParticipant command, params IFact[] facts) => PromoteParticipantEndpoint.Decide(command, List(facts), AskedNow);

    private static Decision Cancel(CancelRegistration command, params IFact[] facts) => CancelRegistrationEndpoint.Decide(command, List(facts), AskedNow);

    private static Decision Check(CheckIn command, params IFact[] facts) => CheckInEndpoint.Decide(command, List(facts), AskedNow);

    private static Decision Erase(EraseParticipant command, params IFact[] facts) => EraseParticipantEndpoint.Decide(command, List(facts), AskedNow);

    [Fact]
    public void Who_waits_is_promoted_when_a_place_came_free()
    {
        var command = new PromoteParticipant("r-2", Promoted.On);
        Promote(command, Registered, Waiting, Cancelled).Then(Promoted);
        Promote(command, Registered, Waiting).ThenRefused("No place has come free.");
        Promote(command with { RegistrationId = "r-1" }, Registered, Waiting).ThenRefused("This registration does not wait for a place.");
        Promote(command with { RegistrationId = "r-9" }, Registered, Waiting).ThenRefused(Unknown);
        Promote(command with { On = new(2022, 2, 1) }, Registered, Waiting, Cancelled).ThenRefused(TooEarly);
        Promote(command with { On = Today.AddDays(1) }, Registered, Waiting, Cancelled).ThenRefused(InFuture);
        Promote(command, Registered, Waiting, Cancelled, Erased with { RegistrationIds = ["r-2"] }).ThenRefused(WasErased);
    }

    [Fact]
    public void Who_will_not_come_leaves_a_place_also_after_erasure()
    {
        var command = new CancelRegistration("r-1", Cancelled.On);
        Cancel(command, Registered).Then(Cancelled);
        Cancel(command, Registered, Erased).Then(Cancelled);
        Cancel(command, Registered, Cancelled).ThenRefused("This registration was cancelled already.");
        Cancel(command).ThenRefused(Unknown);
        Cancel(command with { On = new(2022, 1, 31) }, Registered).ThenRefused(TooEarly);
        Cancel(command with { On = Today.AddDays(1) }, Registered).ThenRefused(InFuture);
    }

    [Fact]
    public void Who_has_a_place_checks_in_once_for_each_session()
    {
        var command = new CheckIn("r-1", 1, CheckedIn.On);
        Check(command, Registered, Closed).Then(CheckedIn);
        Check(command with { SessionNumber = 2 }, Registered, CheckedIn).Then(CheckedIn with { SessionNumber = 2 });
        Check(command, Registered, CheckedIn).ThenRefused("This participant has checked in to that session already.");
        Check(command, Registered, Cancelled).ThenRefused("Only a participant with a place checks in.");
        Check(command with { RegistrationId = "r-2" }, Registered, Waiting).ThenRefused("Only a participant with a place checks in.");
        Check(command, Registered, Erased).ThenRefused(WasErased);
        Check(command).ThenRefused(Unknown);
    }

    [Fact]
    public void Who_is_erased_is_so_in_every_registration_on_the_list()
    {
        var command = new EraseParticipant("r-1", ErasureBasis.Request, Erased.On);
        var again = Registered with { RegistrationId = "r-2", On = new(2022, 2, 6) };
        Erase(command, Registered).Then(Erased);
        Erase(command, Registered, Cancelled, again).Then(Erased with { RegistrationIds = ["r-1", "r-2"] });
        Erase(command with { On = new(2022, 2, 5) }, Registered, Cancelled, again).ThenRefused(TooEarly);
        Erase(command, Registered, Erased).ThenRefused(WasErased);
        Erase(command).ThenRefused(Unknown);
    }

    [Fact]
    public void Counts_stay_after_erasure()
    {
        var (before, after) = (List(Registered, Waiting, CheckedIn), List(Registered, Waiting, CheckedIn, Erased));

        Assert.Equal((1, 1), (after.Count(RegistrationStatus.Registered), after.Count(RegistrationStatus.Waiting)));
        Assert.Equal([false, true, false], new[] { before, after }.SelectMany(list => list.Registrations.Take(1)).Append(after.Registrations[1]).Select(one => one.IsErased));
        Assert.Equal([1], after.Registrations[0].Sessions);
    }

    [Fact]
    public void A_fact_whose_registration_is_not_there_yet_changes_nothing()
    {
        var list = List(Promoted, Cancelled, CheckedIn, Erased);

        Assert.Empty(list.Registrations);
        Assert.Equal(RegistrationStatus.Cancelled, List(Registered, Cancelled, Promoted with { RegistrationId = "r-1" }).Registrations[0].Status);
    }

    [Fact]
    public void What_says_who_it_is_can_be_opened() =>
        Assert.Equal(5, ((IHoldSealed)List(Of(Sanne, Child))).SealedValues.Count(value => value is not null));
}
