using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Common.Sealing;
using Samenkracht.Programming.People;
using Samenkracht.Programming.Registrations;

namespace Samenkracht.Specs.Programming;

/// <summary>The list that the specs tell about: one place, one who has it and one who waits.</summary>
internal static class RegistrationFacts
{
    public const string Id = "registration-list-klik-en-tik";
    public const string Deventer = "organisation-bibliotheek-deventer";
    public const string Sanne = "person-00000000-0000-0000-0000-000000000001";
    public const string Bram = "person-00000000-0000-0000-0000-000000000002";

    public static readonly DateOnly Today = new(2022, 3, 1);
    public static readonly Participant Adult = new("Sanne", "sanne@voorbeeld.example", "0612345678", null, null, true);
    public static readonly Participant Child = Adult with { ParentName = "Ans", ParentContact = "ans@voorbeeld.example" };

    public static readonly RegistrationListOpened Opened = new(Id, "activity-klik-en-tik", Deventer, 1, false, new(2022, 1, 1));
    public static readonly RegistrationListClosed Closed = new(Id, new(2022, 2, 20));
    public static readonly ParticipantPromoted Promoted = new(Id, "r-2", new(2022, 2, 5));
    public static readonly RegistrationCancelled Cancelled = new(Id, "r-1", new(2022, 2, 4));
    public static readonly ParticipantCheckedIn CheckedIn = new(Id, "r-1", 1, new(2022, 2, 10));
    public static readonly ParticipantErased Erased = new(Id, ["r-1"], Sanne, Deventer, ErasureBasis.Request, new(2022, 2, 25));

    public static ParticipantRegistered Registered => Of(Sanne, Adult);

    public static ParticipantPutOnWaitlist Waiting => new(
        Id, "r-2", Bram, Deventer, Sealed.Of(Bram, "Bram")!, null, null, null, null, false, new(2022, 2, 2));

    public static ParticipantRegistered Of(string subject, Participant participant) => new(
        Id, "r-1", subject, Deventer, Sealed.Of(subject, participant.Name)!, Sealed.Of(subject, participant.Email), Sealed.Of(subject, participant.Phone),
        Sealed.Of(subject, participant.ParentName), Sealed.Of(subject, participant.ParentContact), participant.PhotoConsent, new(2022, 2, 1));

    public static RegistrationList List(params IFact[] facts) => Given.State<RegistrationList>([Opened, .. facts]);

    public static Asked AskedNow => Given.Asked(Today, Given.By("staff", Deventer));
}
