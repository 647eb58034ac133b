using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Programming.Activities;
using Samenkracht.Programming.Known;
using Samenkracht.Programming.Offers;
using Samenkracht.Programming.Venues;

namespace Samenkracht.Specs.Programming;

/// <summary>A language café in Deventer, with two sessions in the library on the square.</summary>
internal static class TheActivity
{
    public const string Id = "activity-taalcafe";
    public const string Library = "organisation-bibliotheek-deventer";
    public const string Other = "organisation-bibliotheek-hengelo";
    public const string Municipality = "organisation-gemeente-deventer";
    public const string Square = "location-stromarkt";
    public const string Project = "network-project-taal";
    public const string Plan = "policy-plan-samenkracht-2021-2024";
    public const string Node = $"{Plan}/a1-d3";
    public const string OtherNode = $"{Plan}/a2-o2";

    public static readonly DateOnly PlannedOn = new(2022, 1, 10);
    public static readonly DateOnly Today = new(2022, 6, 15);
    public static readonly DateOnly FirstDay = new(2022, 3, 1);
    public static readonly DateOnly SecondDay = new(2022, 9, 6);

    public static readonly ActivityPlanned Planned = new(
        Id, Library, null, "Taalcafé", CoreFunction.DevelopmentEducation, Theme.Language, TargetGroup.LowLiterateAdults, [Node], Taxonomy.Version, Project,
        DeliveryForm.Physical, true, false, 16, 0m, PlannedOn);

    public static readonly ActivityPartnerAssigned Assigned = new(Id, Municipality, PartnerRole.Referrer, PlannedOn);
    public static readonly SessionScheduled First = new(Id, 1, Library, Square, Start(FirstDay), FirstDay, 120, 16, PlannedOn);
    public static readonly SessionScheduled Second = new(Id, 2, Library, Square, Start(SecondDay), SecondDay, 120, 16, new(2022, 2, 1));

    public static readonly HeldSession OfFirst = new(Id, 1, Library, FirstDay, Square, [Node], Project);
    public static readonly SessionHeld Held = new(OfFirst);
    public static readonly AttendanceRecorded Counted = new(OfFirst, AttendanceWay.Counted, 14, [new(AgeBand.From18To65, 11), new(AgeBand.Over65, 3)], 4, null);
    public static readonly SessionHoursRecorded Hours = new(OfFirst, 180, 240);
    public static readonly SessionCancelled SecondCancelled = new(Id, 2, Library, Square, Start(SecondDay), null, new(2022, 6, 1), "Te weinig aanmeldingen");
    public static readonly ActivityCompleted Completed = new(Id, new(2022, 6, 10));

    public static readonly IFact[] WithSessions = [Planned, First, Second];
    public static readonly IFact[] WithOneHeld = [.. WithSessions, Held];
    public static readonly IFact[] WithOneCounted = [.. WithOneHeld, Counted, Hours];
    public static readonly IFact[] Over = [.. WithOneCounted, SecondCancelled, Completed];

    public static readonly VenueBecameAvailable Available = new(Venue.IdOf(Square), Square, "Stromarkt", Library, Municipality, new(2018, 9, 1));
    public static readonly PlanOutlineChanged Adopted = new(PlanOutline.IdOf(Plan), Plan, 1, [Node, OtherNode], new(2021, 1, 1), new(2021, 1, 1));

    /// <summary>Half past six in the evening, UTC.</summary>
    public static DateTimeOffset Start(DateOnly day) => new(day.ToDateTime(new(18, 30)), TimeSpan.Zero);

    /// <summary>The activity after these facts.</summary>
    public static Activity After(params IFact[] facts) => Given.State<Activity>(facts);

    /// <summary>The moment at which it is asked, with the venue as it is after these facts.</summary>
    public static Asked Asked(params IFact[] venue) => Given.Asked(
        Today, null, (Venue.IdOf(Square), Given.State<Venue>([Available, .. venue])), (PlanOutline.IdOf(Plan), Given.State<PlanOutline>(Adopted)));
}
