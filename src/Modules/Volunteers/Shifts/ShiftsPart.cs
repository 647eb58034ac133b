using Marten;

namespace Samenkracht.Volunteers.Shifts;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class ShiftsPart
{
    public static void Declare(StoreOptions store)
    {
        store.Stream<Shift>(VolunteersModule.Name)
            .Records<ShiftOffered>("shift-offered")
            .Records<ShiftClaimed>("shift-claimed")
            .Records<ShiftSwapped>("shift-swapped")
            .Records<ClaimReleased>("shift-claim-released")
            .Records<ReplacementNeeded>("shift-replacement-needed")
            .Records<ReplacementNotNeeded>("shift-replacement-not-needed")
            .Records<ShiftCancelled>("shift-cancelled")
            .Records<ShiftLapsedWithSession>("shift-lapsed-with-session")
            .Records<ShiftCanBeOfferedAgain>("shift-can-be-offered-again")
            .Records<ShiftOfferedAgain>("shift-offered-again")
            .Records<ShiftNeedsAnotherPlace>("shift-needs-another-place")
            .Records<ShiftKeepsItsPlace>("shift-keeps-its-place")
            .Records<ShiftMoved>("shift-moved")
            .Records<ShiftPassedOn>("shift-passed-on");

        store.Schema.For<Shift>().Index(shift => shift.Day).Index(shift => shift.OrganisationId).Index(shift => shift.ActivityId!).Index(shift => shift.LocationId!);
    }

    public static void Map(Api api)
    {
        OfferShiftEndpoint.Map(api);
        ClaimShiftEndpoint.Map(api);
        SwapShiftEndpoint.Map(api);
        ReleaseClaimEndpoint.Map(api);
        AskReplacementEndpoint.Map(api);
        CancelShiftEndpoint.Map(api);
        ReofferShiftEndpoint.Map(api);
        MoveShiftEndpoint.Map(api);
        GetShiftEndpoint.Map(api);
        ListShiftsEndpoint.Map(api);
    }
}
