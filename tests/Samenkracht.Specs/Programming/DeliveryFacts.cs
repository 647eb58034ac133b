using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Programming.Deliveries;

namespace Samenkracht.Specs.Programming;

/// <summary>The delivery that the specs tell about: the figures of Deventer over 2023, for the KB.</summary>
internal static class DeliveryFacts
{
    public const string Id = "data-delivery-kb-bibliotheek-deventer-2023";
    public const string Deventer = "organisation-bibliotheek-deventer";

    /// <summary>SHA-256 of {"bezoeken":9000,"kasten":12}, made with sha256sum.</summary>
    public const string Hash = "574487839a10b370e3c3e29ec2ca48b249ab4f6630469239588b98f2bea6f162";

    /// <summary>SHA-256 of {"bezoeken":8650,"kasten":12}, made with sha256sum.</summary>
    public const string CorrectedHash = "18269bc104e5bcb5a30ceabacc3e5e2e5218fac014be8f24fe6800cb6d208de1";

    public static readonly DateOnly Today = new(2025, 8, 1);

    public static readonly DataDeliveryPrepared Prepared = new(
        Id, Deventer, DeliveryRecipient.Kb, 2023, [new("bezoeken", "Aantal fysieke bezoeken", "bezoeken"), new("kasten", "Aantal kasten", null)], new(2024, 3, 1));

    public static readonly DeliveryValue Estimated = new("bezoeken", 9_000m, new(3, 120, new(0.4m, 0m, 0.6m)), null);
    public static readonly DataDeliveryFilled Filled = new(Id, [Estimated], new(2024, 3, 4));
    public static readonly DeliveryValueOverridden Overridden = new(Id, "kasten", null, 12m, "Geteld bij de inventarisatie", new(2024, 3, 5));
    public static readonly DataDeliverySubmitted Submitted = new(Id, Hash, new(2024, 4, 15));
    public static readonly DeliveryQueryReceived Queried = new(Id, "bezoeken", DeliveryQueryCategory.UnexpectedChange, new(2024, 5, 2));
    public static readonly DataDeliveryMadeProvisional Provisional = new(Id, new(2024, 7, 1));

    public static readonly DataDeliveryCorrected Corrected = new(
        Id, "bezoeken", 9_000m, 8_650m, new(4, 180, new(1m, 0m, 0m)), CorrectedHash, "Schatting vervangen door tellingen", new(2024, 9, 2));

    public static readonly DataDeliveryFinalised Finalised = new(Id, CorrectedHash, new(2025, 7, 1));

    /// <summary>All facts up to and including the submission.</summary>
    public static readonly IFact[] UpToSubmission = [Filled, Overridden, Submitted];

    /// <summary>What the ledger says: these visits, counted.</summary>
    public static DeliverySources Sources(decimal visits = 8_650m) =>
        new(180, new Dictionary<string, DeliverySource> { ["bezoeken"] = new(visits, 4, new(1m, 0m, 0m)) });

    public static readonly DeliverySources NoSources = new(0, new Dictionary<string, DeliverySource>());

    public static DataDelivery ADelivery(params IFact[] then) => Given.State<DataDelivery>([Prepared, .. then]);

    public static Asked AskedBy(string role = "staff") => Given.Asked(Today, Given.By(role, Deventer));
}
