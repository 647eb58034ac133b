using Samenkracht.Partnerships.Locations;

namespace Samenkracht.Specs.Partnerships;

/// <summary>The location that the specs of closing tell about, with the facts of its closure.</summary>
internal static class TheClosure
{
    public const string Id = "location-stromarkt";

    public const string Deventer = "organisation-bibliotheek-deventer";

    public static readonly LocationOpened Opened = new(
        Id, Deventer, "Stromarkt", LocationKind.Branch, "Deventer", "organisation-gemeente-deventer", new(2018, 9, 1), new(60, 40));

    public static readonly LocationClosed Closed = new(Id, new(2023, 1, 1), "brand");

    public static readonly LocationClosureProposed Proposed = new(Id, new(2022, 7, 1), "huur loopt af", new(2022, 1, 15));
}
