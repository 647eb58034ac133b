using Samenkracht.Common.Deciding;
using Samenkracht.Programming.Desks;
using Samenkracht.Programming.Known;
using Samenkracht.Programming.Venues;

namespace Samenkracht.Specs.Programming;

/// <summary>The desk that the specs tell about: help with the digital government in Deventer.</summary>
internal static class DeskFacts
{
    public const string Id = "service-point-deventer-ido";
    public const string DayId = "desk-day-deventer-ido-2022-03-21";
    public const string Deventer = "organisation-bibliotheek-deventer";
    public const string Welfare = "organisation-raster";
    public const string Location = "location-stromarkt";
    public const string Plan = "policy-plan-samenkracht-2021-2024";
    public const string Node = $"{Plan}/a2-d3";

    public static readonly DateOnly Monday = new(2022, 3, 21);

    public static readonly ServicePointOpened Opened = new(
        Id, Deventer, "IDO Deventer", ServicePointKind.Ido, Location, 12.5m, [Welfare], [Node], new(2021, 9, 1));

    public static readonly SocialMapEntryAdded Budget = new(Id, "budgetcafe", "Budgetcafé", Welfare, new(2022, 1, 1), null);
    public static readonly ServicePointClosed Closed = new(Id, Deventer, new(2024, 1, 1), "Gaat verder in het wijkcentrum");

    public static readonly DeskPlace Place = new(Id, Deventer, Location, [Node], Monday);
    public static readonly DeskDayOpened DayOpened = new(DayId, Place);
    public static readonly ContactRegistered First = new(
        DayId, Place, 1, ContactChannel.Desk, 15, ContactSubject.DigitalGovernment, QuestionCategory.Benefits, "belastingdienst", "Zorgtoeslag aanvragen", Welfare);

    public static readonly ContactRegistered Second = new(
        DayId, Place, 2, ContactChannel.Phone, 5, ContactSubject.LibraryService, QuestionCategory.Other, null, null, null);

    public static readonly ContactCorrected Corrected = new(
        DayId, Place, 1, 15, ContactSubject.DigitalGovernment, QuestionCategory.Benefits, 25,
        ContactSubject.DigitalGovernment, QuestionCategory.Taxes, "Verkeerd gekozen");

    public static readonly DeskDayClosed DayClosed = new(DayId, Id, Deventer, Monday);

    public static readonly Asked In2024 = AskedBy(Given.By("staff", Deventer));

    public static Asked AskedBy(Actor by) => Given.Asked(
        new(2024, 6, 1), by,
        (Venue.IdOf(Location), Given.State<Venue>(new VenueBecameAvailable(
            Venue.IdOf(Location), Location, "Stromarkt", Deventer, "organisation-gemeente-deventer", new(2018, 9, 1)))),
        (PlanOutline.IdOf(Plan), Given.State<PlanOutline>(new PlanOutlineChanged(PlanOutline.IdOf(Plan), Plan, 1, [Node], new(2021, 1, 1), new(2021, 1, 1)))),
        (Id, Given.State<ServicePoint>(Opened, Closed)));
}
