using Marten;

namespace Samenkracht.Volunteers.Hours;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class HoursPart
{
    public static void Declare(StoreOptions store)
    {
        store.Stream<HoursSheet>(VolunteersModule.Name)
            .Records<HoursSheetOpened>("hours-sheet-opened")
            .Records<HoursLogged>("hours-logged")
            .Records<HoursProposed>("hours-proposed")
            .Records<ProposedHoursWithdrawn>("hours-proposal-withdrawn")
            .Records<HoursConfirmed>("hours-confirmed")
            .Records<HoursDisputed>("hours-disputed")
            .Records<HoursCorrected>("hours-corrected")
            .Records<MonthLocked>("hours-month-locked")
            .Records<HoursSheetPassedOn>("hours-sheet-passed-on");

        store.Schema.For<HoursSheet>().Index(sheet => sheet.VolunteerId).Index(sheet => sheet.OrganisationId);
    }

    public static void Map(Api api)
    {
        OpenHoursSheetEndpoint.Map(api);
        LogHoursEndpoint.Map(api);
        ConfirmHoursEndpoint.Map(api);
        DisputeHoursEndpoint.Map(api);
        CorrectVolunteerHoursEndpoint.Map(api);
        LockMonthEndpoint.Map(api);
        GetHoursSheetEndpoint.Map(api);
        ListHoursSheetsEndpoint.Map(api);
        GetHoursOfYearEndpoint.Map(api);
        GetHoursStatementEndpoint.Map(api);
        GetVolunteerHoursEndpoint.Map(api);
    }
}
