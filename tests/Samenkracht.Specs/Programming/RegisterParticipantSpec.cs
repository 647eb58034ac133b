using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Programming.Registrations;
using static Samenkracht.Specs.Programming.RegistrationFacts;

namespace Samenkracht.Specs.Programming;

public sealed class RegisterParticipantSpec
{
    private static readonly RegisterParticipant Command = new(null, Adult, new(2022, 2, 1));
    private static readonly PutOnWaitlist Wait = new(null, new("Bram", null, null, null, null, false), new(2022, 2, 2));

    private static Decision When(RegisterParticipant command, params IFact[] facts) => RegisterParticipantEndpoint.Decide(command, Sanne, List(facts), AskedNow);

    private static Decision When(PutOnWaitlist command, params IFact[] facts) => PutOnWaitlistEndpoint.Decide(command, Bram, List(facts), AskedNow);

    [Fact]
    public void Somebody_gets_a_place() => When(Command).Then(Registered);

    [Fact]
    public void A_full_list_takes_nobody_else() => RegisterParticipantEndpoint.Decide(Command, Bram, List(Registered), AskedNow)
        .ThenRefused("The list is full; use the waiting list.");

    [Fact]
    public void A_place_that_came_free_is_given_again() => Assert.Equal("r-3",
        Assert.IsType<ParticipantRegistered>(Assert.Single(When(Command, Registered, Waiting, Cancelled))).RegistrationId);

    [Fact]
    public void For_a_child_a_parent_answers()
    {
        var list = Given.State<RegistrationList>(Opened with { ForMinors = true });
        Decision When(Participant participant) => RegisterParticipantEndpoint.Decide(Command with { Participant = participant }, Sanne, list, AskedNow);

        When(Child).Then(Of(Sanne, Child));
        When(Child with { ParentName = null }).ThenRefused("On a list for minors the name and the contact of a parent are needed.");
        When(Child with { ParentContact = null }).ThenRefused("On a list for minors the name and the contact of a parent are needed.");
    }

    [Fact]
    public void A_closed_list_takes_nobody()
    {
        When(Command, Closed).ThenRefused("The registration list is closed.");
        When(Wait, Registered, Closed).ThenRefused("The registration list is closed.");
    }

    [Fact]
    public void Nobody_registers_before_the_opening_or_in_the_future()
    {
        When(Command with { On = new(2021, 12, 31) }).ThenRefused("This day lies before the registration, or before the list was opened.");
        When(Command with { On = Today.AddDays(1) }).ThenRefused("What happens to a registration cannot lie in the future.");
    }

    [Fact]
    public void A_person_is_on_the_list_once_but_may_come_back()
    {
        When(Command, Registered).ThenRefused("This person is on the list already.");
        Assert.Single(When(Command, Registered, Cancelled));
        Assert.Single(RegisterParticipantEndpoint.Decide(Command, Sanne, Given.State<RegistrationList>(Opened with { Capacity = 2 }, Registered, Erased), AskedNow));
    }

    [Fact]
    public void Who_finds_no_place_waits() => When(Wait, Registered).Then(Waiting);

    [Fact]
    public void Nobody_waits_while_there_are_places() => When(Wait).ThenRefused("There are places on the list, so nobody has to wait.");
}
