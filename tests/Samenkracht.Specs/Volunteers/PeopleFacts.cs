using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Common.Sealing;
using Samenkracht.Volunteers.Agreements;
using Samenkracht.Volunteers.People;
using Samenkracht.Volunteers.Screenings;
using Samenkracht.Volunteers.Volunteering;

namespace Samenkracht.Specs.Volunteers;

/// <summary>Joke, who is a volunteer in Deventer, and known in Hengelo too.</summary>
internal static class PeopleFacts
{
    public const string Deventer = "organisation-bibliotheek-deventer";
    public const string Hengelo = "organisation-bibliotheek-hengelo";
    public const string Joke = "person-00000000-0000-0000-0000-000000000007";
    public const string Fiscal = "fiscal-00000000-0000-0000-0000-000000000007";
    public const string Tail = "00000000-0000-0000-0000-000000000007-bibliotheek-deventer";
    public const string VolunteerId = $"volunteer-{Tail}";
    public const string AgreementId = $"volunteer-agreement-{Tail}";
    public const string ScreeningId = $"screening-{Tail}";
    public const string Iban = "NL91ABNA0417164300";

    public static readonly DateOnly Today = new(2023, 1, 1);

    public static readonly PersonRegistered Registered = new(
        Joke, Deventer, Sealed.Of(Joke, "Joke Berends")!, Sealed.Of(Joke, "joke@voorbeeld.example"), Sealed.Of(Joke, "0570 123456"), Sealed.Of(Joke, "1961-05-04"),
        AgeClass.From21, new(2021, 1, 4));

    public static readonly ConsentGiven MayShare = new(Joke, Deventer, ConsentPurpose.ContactSharing, false, new(2021, 2, 1));
    public static readonly PersonShared Shared = new(Joke, Deventer, Hengelo, new(2021, 2, 2));
    public static readonly PaymentDetailsRecorded Account = new(Joke, Deventer, Sealed.Of(Fiscal, "J. Berends")!, Sealed.Of(Fiscal, Iban)!, new(2021, 3, 1));
    public static readonly ErasureRequested AskedToErase = new(Joke, Deventer, new(2022, 10, 1), new(2022, 9, 1));
    public static readonly PersonErased Erased = new(Joke, Deventer, ErasureGround.Request, new(2022, 9, 10));
    public static readonly ErasureDeferred Deferred = new(Joke, Deventer, Fiscal, new(2028, 12, 31), ErasureObstacle.FiscalDuty, Erased.On);

    public static readonly VolunteerApplied Applied = new(VolunteerId, Joke, Deventer, new(2021, 1, 5));
    public static readonly VolunteerInterviewed Interviewed = new(VolunteerId, Joke, Deventer, new(2021, 1, 12));
    public static readonly CodeOfConductAccepted Conduct = new(VolunteerId, Joke, Deventer, new(2021, 1, 12));
    public static readonly VolunteerAccepted Accepted = new(VolunteerId, Joke, Deventer, new(2021, 1, 20));
    public static readonly VolunteerPaused Paused = new(VolunteerId, Joke, Deventer, new(2021, 9, 1), new(2021, 6, 1));
    public static readonly VolunteerResumed Resumed = new(VolunteerId, Joke, Deventer, new(2021, 8, 1));
    public static readonly VolunteerLeft Left = new(VolunteerId, Joke, Deventer, LeavingGround.Moved, new(2022, 12, 31), new(2021, 12, 31));
    public static readonly VolunteerReturned Returned = new(VolunteerId, Joke, Deventer, new(2022, 12, 31));
    public static readonly VolunteerRejected Rejected = new(VolunteerId, Joke, Deventer, RejectionGround.NoTask, new(2021, 2, 17), new(2021, 1, 20));

    public static readonly AgreedTerms Terms = new(4, AllowanceKind.PerHour, true, 14);
    public static readonly VolunteerAgreementOffered Offered = new(AgreementId, VolunteerId, Joke, Deventer, 1, Terms, new(2021, 2, 1), null, new(2021, 1, 21));
    public static readonly VolunteerAgreementSigned SignedByJoke = new(AgreementId, VolunteerId, Joke, Deventer, 1, Signatory.Volunteer, null, new(2021, 1, 25));
    public static readonly VolunteerAgreementSigned SignedByLibrary = SignedByJoke with { By = Signatory.Organisation, On = new(2021, 2, 10) };
    public static readonly VolunteerAgreementEnded Ended = new(AgreementId, VolunteerId, Joke, Deventer, 1, "Vertrokken", new(2021, 12, 31));

    public static readonly ScreeningRequested Requested = new(ScreeningId, VolunteerId, Joke, Deventer, new(2021, 1, 20));
    public static readonly ScreeningConfirmed Confirmed = new(
        ScreeningId, VolunteerId, Joke, Deventer, Sealed.Of(Joke, "1234567")!, new(2021, 1, 28), "subject-volunteer-coordinator", 36, new(2024, 1, 27), new(2021, 2, 1));

    public static Person Person(params IFact[] facts) => Given.State<Person>([Registered, .. facts]);

    public static Volunteer Volunteer(params IFact[] facts) => Given.State<Volunteer>([Applied, .. facts]);

    public static Volunteer AcceptedWith(params IFact[] facts) => Volunteer([Interviewed, Conduct, Accepted, .. facts]);

    public static VolunteerAgreement Agreement(params IFact[] facts) => Given.State<VolunteerAgreement>([Offered, .. facts]);

    public static Screening Screening(params IFact[] facts) => Given.State<Screening>([Requested, .. facts]);

    public static Asked Asked(params (string Id, object State)[] others) => Given.Asked(Today, Given.By("volunteer-coordinator", Deventer), others);

    public static Asked AskedIn(string organisation) => Given.Asked(Today, Given.By("volunteer-coordinator", organisation));
}
