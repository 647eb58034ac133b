using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Programming.Activities;
using Samenkracht.Programming.Venues;
using static Samenkracht.Specs.Programming.TheActivity;

namespace Samenkracht.Specs.Programming;

public sealed class ScheduleSessionSpec
{
    private static readonly ScheduleSession OnTheSquare = new(Square, Start(FirstDay), 120);

    private static Decision When(ScheduleSession command, params IFact[] history) => ScheduleSessionEndpoint.Decide(command, After(history), Asked());

    [Fact]
    public void What_is_recorded_afterwards_was_planned_as_early_as_can_be() => When(OnTheSquare, Planned).Then(First);

    [Fact]
    public void A_session_to_come_is_planned_today_and_gets_the_next_number() =>
        When(OnTheSquare with { StartsAt = Start(SecondDay), Capacity = 8 }, Planned, First).Then(Second with { Capacity = 8, On = Today });

    [Fact]
    public void Its_day_is_that_in_the_Netherlands()
    {
        var nearMidnight = new DateTimeOffset(2022, 3, 2, 0, 30, 0, TimeSpan.FromHours(1));
        var expected = First with { StartsAt = nearMidnight.ToUniversalTime(), Day = new(2022, 3, 2) };
        When(OnTheSquare with { StartsAt = nearMidnight }, Planned).Then(expected);
        Assert.Equal(TimeSpan.Zero, expected.StartsAt.Offset);
    }

    [Theory]
    [InlineData(DeliveryForm.Physical)]
    [InlineData(DeliveryForm.Hybrid)]
    public void Who_comes_in_person_knows_where_to_go(DeliveryForm form) =>
        When(OnTheSquare with { LocationId = null }, Planned with { DeliveryForm = form }).ThenRefused("A session to which people come in person has a location.");

    [Theory]
    [InlineData(DeliveryForm.Online)]
    [InlineData(DeliveryForm.AtSchool)]
    public void Online_or_at_a_school_there_is_no_location(DeliveryForm form) =>
        When(OnTheSquare with { LocationId = null }, Planned with { DeliveryForm = form }).Then(First with { LocationId = null });

    [Fact]
    public void A_library_plans_in_its_own_house() =>
        When(OnTheSquare, Planned with { OrganisationId = Other }).ThenRefused("Another organisation operates the location on that day.");

    [Fact]
    public void Nothing_is_planned_where_a_closure_is_proposed() => ScheduleSessionEndpoint.Decide(
            OnTheSquare with { StartsAt = Start(SecondDay) }, After(Planned), Asked(new VenuePlanningBlocked(Venue.IdOf(Square), new(2022, 7, 1), new(2022, 5, 1))))
        .ThenRefused("The closure of the location is proposed for that day or earlier, so nothing new is planned there.");

    [Fact]
    public void Nothing_takes_place_before_it_was_planned() =>
        When(OnTheSquare with { StartsAt = Start(PlannedOn.AddDays(-1)) }, Planned).ThenRefused("This day lies before the activity was planned.");

    [Fact]
    public void A_series_has_an_end() => When(
            OnTheSquare, [Planned, .. Enumerable.Range(1, 60).Select(number => First with { Session = number })])
        .ThenRefused("An activity has at most 60 sessions; plan another activity for more.");

    [Fact]
    public void What_is_completed_takes_no_session() => When(OnTheSquare, Over).ThenRefused("This activity is completed; only corrections are possible.");
}
