namespace Samenkracht.Programming.Deliveries;

/// <summary>A library began the delivery of a year, with the questions of the recipient.</summary>
public sealed record DataDeliveryPrepared(
    string DeliveryId, string OrganisationId, DeliveryRecipient Recipient, int Year, IReadOnlyList<DeliveryQuestion> Questions, DateOnly PreparedOn) : IFact
{
    DateOnly IFact.ValidFrom => PreparedOn;

    string? IFact.OnBehalfOf => OrganisationId;
}

/// <summary>Questions were answered from the facts of the year; answers given by hand stay.</summary>
public sealed record DataDeliveryFilled(string DeliveryId, IReadOnlyList<DeliveryValue> Values, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A question was answered by hand.</summary>
public sealed record DeliveryValueOverridden(string DeliveryId, string Code, decimal? Before, decimal Value, string Reason, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The delivery went to the recipient; the hash tells what was in it.</summary>
public sealed record DataDeliverySubmitted(string DeliveryId, string ContentHash, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The recipient asks about a value.</summary>
public sealed record DeliveryQueryReceived(string DeliveryId, string Code, DeliveryQueryCategory Category, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A value was corrected after submission; the hash tells what is in the delivery since.</summary>
public sealed record DataDeliveryCorrected(
    string DeliveryId, string Code, decimal Before, decimal After, DeliveryLineage? Lineage, string ContentHash, string Reason, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The values were published as provisional.</summary>
public sealed record DataDeliveryMadeProvisional(string DeliveryId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The values are definitive.</summary>
public sealed record DataDeliveryFinalised(string DeliveryId, string ContentHash, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The books over a part of the year were opened again: what was delivered may not be what will be true.</summary>
public sealed record DataDeliveryBecameStale(string DeliveryId, DateOnly From, DateOnly Until, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The books over that part of the year are closed again.</summary>
public sealed record DataDeliveryStandsAgain(string DeliveryId, DateOnly From, DateOnly Until, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}
