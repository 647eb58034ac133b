using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Networks;
using Samenkracht.Partnerships.Organisations;
using Samenkracht.Partnerships.Services;
using static Samenkracht.Specs.Partnerships.NetworkFacts;

namespace Samenkracht.Specs.Partnerships;

/// <summary>The central service that the specs tell about: a support organisation buys the books of all libraries.</summary>
internal static class CentralServiceFacts
{
    public const string Service = "central-service-collectie";
    public const string Provider = "organisation-steun";

    public static readonly DateOnly Today = new(2022, 6, 1);

    public static readonly CentralServiceDefined Defined = new(
        Service, "Collectie", "Aanschaf voor alle vestigingen", Provider, "Teamleider collectie", "Binnen tien werkdagen", "Zelf bestellen", new(2020, 9, 1));

    public static readonly CentralServicePriced Priced = new(Service, 2021, 180_000m, ChargeKey.ByInhabitants, new(2020, 10, 1));
    public static readonly LibrarySubscribed Subscribed = new(Service, Almelo, NetworkFacts.Id, new(2021, 1, 1), new(2021, 12, 31), null);
    public static readonly ServiceLevelChanged LevelChanged = new(Service, Almelo, "Binnen vijf werkdagen", new(2021, 7, 1));
    public static readonly ServiceDelivered Delivered = new(Service, 1, Almelo, new(2021, 1, 1), new(2021, 3, 31), 120m, "uur", new(2021, 3, 31));
    public static readonly ServiceDeliveryDisputed Disputed = new(Service, 1, Almelo, "Minder uren ontvangen", new(2021, 4, 10));
    public static readonly FreedCapacityRecorded Freed = new(Service, Almelo, 2021, 320m, "Taalhuis", new(2021, 12, 31));
    public static readonly SubscriptionEnded Ended = new(Service, Almelo, new(2021, 1, 1), new(2021, 6, 30), "Voortaan zelf");

    public static CentralService State(params IFact[] then) => Given.State<CentralService>([Defined, .. then]);

    public static Network ANetwork(params IFact[] then) => Given.State<Network>([Founded, AlmeloAdmitted, .. then]);

    public static Asked Office(params (string, object)[] others) => Given.Asked(Today, Given.By("network-office", Provider), others);

    public static Asked Director(string library, params (string, object)[] others) => Given.Asked(Today, Given.By("director", library), others);

    public static (string, object) Known(Organisation organisation) => (organisation.Id, organisation);
}
