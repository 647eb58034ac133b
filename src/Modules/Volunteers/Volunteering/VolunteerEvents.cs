namespace Samenkracht.Volunteers.Volunteering;

/// <summary>A person wants to be a volunteer of an organisation.</summary>
public sealed record VolunteerApplied(string VolunteerId, string PersonId, string OrganisationId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A person who was rejected, or left long ago, wants to be a volunteer again.</summary>
public sealed record VolunteerAppliedAgain(string VolunteerId, string PersonId, string OrganisationId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The organisation and the person talked about what they expect of each other.</summary>
public sealed record VolunteerInterviewed(string VolunteerId, string PersonId, string OrganisationId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A volunteer agreed to the code of conduct.</summary>
public sealed record CodeOfConductAccepted(string VolunteerId, string PersonId, string OrganisationId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The organisation wants this volunteer.</summary>
public sealed record VolunteerAccepted(string VolunteerId, string PersonId, string OrganisationId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>Somebody who applied does not become a volunteer; the file is kept until and including <c>KeptUntil</c>.</summary>
public sealed record VolunteerRejected(string VolunteerId, string PersonId, string OrganisationId, RejectionGround Ground, DateOnly KeptUntil, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A volunteer does nothing for a while.</summary>
public sealed record VolunteerPaused(string VolunteerId, string PersonId, string OrganisationId, DateOnly? ExpectedUntil, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A volunteer who paused is back, from this day.</summary>
public sealed record VolunteerResumed(string VolunteerId, string PersonId, string OrganisationId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A volunteer left; <c>On</c> is the last day, and the file is kept until and including <c>KeptUntil</c>.</summary>
public sealed record VolunteerLeft(string VolunteerId, string PersonId, string OrganisationId, LeavingGround Ground, DateOnly KeptUntil, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A volunteer who had left came back within the term, from this day; the clock of retention stops.</summary>
public sealed record VolunteerReturned(string VolunteerId, string PersonId, string OrganisationId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A volunteer was thanked.</summary>
public sealed record VolunteerThanked(string VolunteerId, string PersonId, string OrganisationId, ThanksOccasion Occasion, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>By a merger, or its annulment, a volunteer goes on with another organisation, under the same id.</summary>
public sealed record VolunteerPassedOn(
    string VolunteerId, string PersonId, string FromOrganisationId, string OrganisationId, string MergerId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}
