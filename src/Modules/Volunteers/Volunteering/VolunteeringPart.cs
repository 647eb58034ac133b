using Marten;

namespace Samenkracht.Volunteers.Volunteering;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class VolunteeringPart
{
    public static void Declare(StoreOptions store)
    {
        store.Stream<Volunteer>(VolunteersModule.Name)
            .Records<VolunteerApplied>("volunteer-applied")
            .Records<VolunteerAppliedAgain>("volunteer-applied-again")
            .Records<VolunteerInterviewed>("volunteer-interviewed")
            .Records<CodeOfConductAccepted>("code-of-conduct-accepted")
            .Records<VolunteerAccepted>("volunteer-accepted")
            .Records<VolunteerRejected>("volunteer-rejected")
            .Records<VolunteerPaused>("volunteer-paused")
            .Records<VolunteerResumed>("volunteer-resumed")
            .Records<VolunteerLeft>("volunteer-left")
            .Records<VolunteerReturned>("volunteer-returned")
            .Records<VolunteerThanked>("volunteer-thanked")
            .Records<VolunteerPassedOn>("volunteer-passed-on");

        store.Schema.For<Volunteer>().Index(volunteer => volunteer.OrganisationId).Index(volunteer => volunteer.PersonId);
    }

    public static void Map(Api api)
    {
        ApplyAsVolunteerEndpoint.Map(api);
        ApplyAsVolunteerAgainEndpoint.Map(api);
        InterviewVolunteerEndpoint.Map(api);
        AcceptCodeOfConductEndpoint.Map(api);
        AcceptVolunteerEndpoint.Map(api);
        RejectApplicantEndpoint.Map(api);
        PauseVolunteerEndpoint.Map(api);
        ResumeVolunteerEndpoint.Map(api);
        LeaveVolunteerEndpoint.Map(api);
        ReturnVolunteerEndpoint.Map(api);
        ThankVolunteerEndpoint.Map(api);
        GetVolunteerEndpoint.Map(api);
        ListVolunteersEndpoint.Map(api);
        CountVolunteersEndpoint.Map(api);
    }
}
