namespace Samenkracht.Volunteers.Allowances;

/// <summary>Confirmed hours of a volunteer in a month were corrected downwards: told within the module by the hours, heard by the allowances.</summary>
/// <param name="PersonId">The pseudonym of the person.</param>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="Month">The first day of the month.</param>
/// <param name="MinutesLeft">Confirmed minutes that are left in the month.</param>
/// <param name="On">The day of the correction.</param>
/// <param name="Reason">Why they were corrected.</param>
public sealed record ConfirmedHoursLowered(string PersonId, string OrganisationId, DateOnly Month, int MinutesLeft, DateOnly On, string Reason);
