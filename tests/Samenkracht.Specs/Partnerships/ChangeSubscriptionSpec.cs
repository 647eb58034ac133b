using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Services;
using static Samenkracht.Specs.Partnerships.CentralServiceFacts;
using static Samenkracht.Specs.Partnerships.NetworkFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class ChangeSubscriptionSpec
{
    private const string NotSubscribed = "The library is not subscribed to the central service at that time.";
    private const string NotYours = "You decide for your own library only.";

    private static readonly ChangeServiceLevel FiveDays = new(Almelo, "Binnen vijf werkdagen", new(2021, 7, 1));
    private static readonly EndSubscription Halfway = new(Almelo, new(2021, 6, 30), "Voortaan zelf");

    private static Decision WhenChanged(ChangeServiceLevel command, Asked asked, params IFact[] then) => ChangeServiceLevelEndpoint.Decide(command, State(then), asked);

    private static Decision WhenEnded(EndSubscription command, Asked asked, params IFact[] then) => EndSubscriptionEndpoint.Decide(command, State(then), asked);

    [Fact]
    public void A_library_may_expect_something_else()
    {
        WhenChanged(FiveDays, Director(Almelo), Subscribed).Then(LevelChanged);

        Assert.Equal("Binnen vijf werkdagen", Assert.Single(State(Subscribed, LevelChanged).Subscriptions).ServiceLevel);
    }

    [Fact]
    public void A_change_of_level_changes_it()
    {
        WhenChanged(FiveDays, Office(), Subscribed, LevelChanged).ThenRefused("The library has this service level already.");
        WhenChanged(FiveDays with { ServiceLevel = Defined.ServiceLevel }, Office(), Subscribed).ThenRefused("The library has this service level already.");
    }

    [Fact]
    public void Only_a_subscriber_has_a_level()
    {
        WhenChanged(FiveDays, Office()).ThenRefused(NotSubscribed);
        WhenChanged(FiveDays with { From = new(2022, 1, 1) }, Office(), Subscribed).ThenRefused(NotSubscribed);
    }

    [Fact]
    public void A_director_changes_the_own_level_only() => WhenChanged(FiveDays, Director(Borne), Subscribed).ThenRefused(NotYours);

    [Fact]
    public void A_subscription_ends()
    {
        WhenEnded(Halfway, Director(Almelo), Subscribed).Then(Ended);

        Assert.Equal(new(2021, 6, 30), Assert.Single(State(Subscribed, Ended).Subscriptions).Until);
    }

    [Fact]
    public void A_director_ends_the_own_subscription_only() => WhenEnded(Halfway, Director(Borne), Subscribed).ThenRefused(NotYours);

    [Fact]
    public void Only_a_subscription_ends()
    {
        WhenEnded(Halfway, Office()).ThenRefused(NotSubscribed);
        WhenEnded(Halfway with { Until = new(2020, 12, 31) }, Office(), Subscribed).ThenRefused(NotSubscribed);
    }

    [Fact]
    public void It_ends_on_another_day() => WhenEnded(Halfway, Office(), Subscribed, Ended).ThenRefused("The subscription ends on this day already.");

    [Fact]
    public void What_depends_on_a_subscription_folds_without_it() => Assert.Empty(State(LevelChanged, Ended, Disputed).Subscriptions);
}
