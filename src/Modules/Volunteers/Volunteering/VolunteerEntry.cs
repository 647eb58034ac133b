namespace Samenkracht.Volunteers.Volunteering;

/// <summary>A volunteer as the API shows it; name and contact are with the person.</summary>
/// <param name="Id">Its id.</param>
/// <param name="PersonId">The pseudonym of the person.</param>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="Status">How far the volunteer has come.</param>
/// <param name="AppliedOn">The day of the first application.</param>
/// <param name="InterviewedOn">The day of the interview.</param>
/// <param name="CodeOfConductOn">The day on which a code of conduct was accepted first.</param>
/// <param name="Periods">From when until when a volunteer.</param>
/// <param name="ExpectedBackOn">Until when a pause is expected to last.</param>
/// <param name="LeftOn">The last day; absent for who is here.</param>
/// <param name="KeptUntil">The last day on which the file is kept; absent for who is here.</param>
/// <param name="TimesThanked">How often the volunteer was thanked.</param>
/// <param name="Person">The path of the person.</param>
/// <param name="History">The path of everything that happened to it.</param>
public sealed record VolunteerEntry(
    string Id, string PersonId, string OrganisationId, VolunteerStatus Status, DateOnly AppliedOn, DateOnly? InterviewedOn, DateOnly? CodeOfConductOn,
    IReadOnlyList<Period> Periods, DateOnly? ExpectedBackOn, DateOnly? LeftOn, DateOnly? KeptUntil, int TimesThanked, string Person, string History)
{
    internal static VolunteerEntry Of(Volunteer state) => new(
        state.Id, state.PersonId, state.OrganisationId, state.Status, state.AppliedOn, state.InterviewedOn, state.CodeOfConductOn, state.Periods,
        state.ExpectedBackOn, state.LeftOn, state.KeptUntil, state.TimesThanked, $"/v1/persons/{state.PersonId}", $"/v1/volunteers/{state.Id}/history");
}
