using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.Services;
using static Samenkracht.Specs.Partnerships.CentralServiceFacts;
using static Samenkracht.Specs.Partnerships.NetworkFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class DeliverServiceSpec
{
    private const string NotSubscribed = "The library is not subscribed to the central service at that time.";
    private const string InFuture = "What is reported of a central service cannot lie in the future.";

    private static readonly DeliverService FirstQuarter = new(Almelo, new(2021, 1, 1), new(2021, 3, 31), 120m, "uur", new(2021, 3, 31));
    private static readonly DisputeDelivery FewerHours = new(1, "Minder uren ontvangen", new(2021, 4, 10));

    private static Decision When(DeliverService command, params IFact[] then) => DeliverServiceEndpoint.Decide(command, State(then), Office());

    private static Decision WhenDisputed(DisputeDelivery command, Asked asked, params IFact[] then) => DisputeDeliveryEndpoint.Decide(command, State(then), asked);

    [Fact]
    public void It_is_delivered_to_a_subscriber() => When(FirstQuarter, Subscribed).ThenFacts(Delivered)
        .ThenTells(new CentralServiceDelivered(Service, 1, Almelo, 120m, "uur", new(2021, 3, 31), Provider, null));

    [Fact]
    public void Deliveries_are_numbered() => When(FirstQuarter, Subscribed, Delivered).ThenFacts(Delivered with { Number = 2 })
        .ThenTells(new CentralServiceDelivered(Service, 2, Almelo, 120m, "uur", new(2021, 3, 31), Provider, null));

    [Fact]
    public void It_is_delivered_to_all_together() => When(FirstQuarter with { LibraryId = null }, Subscribed).ThenFacts(Delivered with { LibraryId = null })
        .ThenTells(new CentralServiceDelivered(Service, 1, null, 120m, "uur", new(2021, 3, 31), Provider, null));

    [Fact]
    public void Its_price_is_told_where_it_is_divided_in_equal_shares()
    {
        var priced = Priced with { ChargeKey = ChargeKey.EqualShares };
        // 90 of 365 days of 180,000 euros.
        Assert.Equal(44_383.56m, PriceTold(FirstQuarter, Subscribed, priced));
        Assert.Equal(22_191.78m, PriceTold(FirstQuarter, Subscribed, Subscribed with { LibraryId = Borne }, priced));
        Assert.Null(PriceTold(FirstQuarter, Subscribed, Priced));
        Assert.Null(PriceTold(FirstQuarter with { LibraryId = null }, Subscribed, priced));
    }

    private static decimal? PriceTold(DeliverService command, params IFact[] then) => When(command, then).Messages.OfType<CentralServiceDelivered>().Single().Price;

    [Fact]
    public void Nobody_receives_it_without_a_subscription()
    {
        When(FirstQuarter).ThenRefused(NotSubscribed);
        When(FirstQuarter with { LibraryId = null }).ThenRefused(NotSubscribed);
        When(FirstQuarter with { LibraryId = Borne }, Subscribed).ThenRefused(NotSubscribed);
        When(FirstQuarter with { From = new(2020, 10, 1), Until = new(2020, 12, 31) }, Subscribed).ThenRefused(NotSubscribed);
    }

    [Fact]
    public void A_period_runs_forward() =>
        When(FirstQuarter with { Until = new(2020, 12, 31) }, Subscribed).ThenRefused("The period of a delivery ends on or after the day it starts.");

    [Fact]
    public void A_period_follows_the_definition() =>
        When(FirstQuarter with { From = new(2020, 8, 31) }, Subscribed).ThenRefused("This day lies before the central service was defined.");

    [Fact]
    public void A_delivery_follows_its_period() => When(FirstQuarter with { DeliveredOn = new(2020, 12, 31) }, Subscribed)
        .ThenRefused("A delivery does not precede the period for which it is made.");

    [Fact]
    public void A_delivery_is_made_by_today() => When(FirstQuarter with { DeliveredOn = Today.AddDays(1) }, Subscribed).ThenRefused(InFuture);

    [Fact]
    public void A_library_disputes_what_it_received()
    {
        WhenDisputed(FewerHours, Director(Almelo), Subscribed, Delivered).ThenFacts(Disputed)
            .ThenTells(new CentralServiceDeliveryDisputed(Service, 1, "Minder uren ontvangen", new(2021, 4, 10)));

        Assert.True(Assert.Single(State(Subscribed, Delivered, Disputed).Deliveries).Disputed);
    }

    [Fact]
    public void Only_what_was_delivered_is_disputed() =>
        WhenDisputed(FewerHours, Office(), Subscribed).ThenRefused("There is no delivery of this service with this number.");

    [Fact]
    public void A_director_disputes_the_own_deliveries_only()
    {
        WhenDisputed(FewerHours, Director(Borne), Subscribed, Delivered).ThenRefused("You decide for your own library only.");
        WhenDisputed(FewerHours, Director(Almelo), Subscribed, Delivered with { LibraryId = null }).ThenRefused("You decide for your own library only.");
    }

    [Fact]
    public void A_delivery_is_disputed_once() => WhenDisputed(FewerHours, Office(), Subscribed, Delivered, Disputed)
        .ThenRefused("This delivery is disputed already.");

    [Fact]
    public void A_dispute_follows_the_delivery() => WhenDisputed(FewerHours with { On = new(2021, 3, 30) }, Office(), Subscribed, Delivered)
        .ThenRefused("This day lies before the delivery.");

    [Fact]
    public void A_dispute_is_made_by_today() => WhenDisputed(FewerHours with { On = Today.AddDays(1) }, Office(), Subscribed, Delivered).ThenRefused(InFuture);
}
