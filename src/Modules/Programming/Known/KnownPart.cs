using Marten;

namespace Samenkracht.Programming.Known;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class KnownPart
{
    public static void Declare(StoreOptions store)
    {
        store.Stream<PlanOutline>(ProgrammingModule.Name)
            .Records<PlanOutlineChanged>("plan-outline-changed");

        store.Stream<Succession>(ProgrammingModule.Name)
            .Records<OrganisationSucceeded>("organisation-succeeded")
            .Records<SuccessionUndone>("succession-undone");

        store.Stream<ProgrammeSuccession>(ProgrammingModule.Name)
            .Records<ProgrammeCarriedOver>("programme-carried-over")
            .Records<ProgrammeBroughtBack>("programme-brought-back");

        store.Stream<VolunteerStanding>(ProgrammingModule.Name)
            .Records<VolunteerScreeningKnown>("volunteer-screening-known")
            .Records<VolunteerScreeningEnded>("volunteer-screening-ended")
            .Records<VolunteerDeparted>("volunteer-departed")
            .Records<VolunteerCameBack>("volunteer-came-back");

        store.Stream<LockedPeriods>(ProgrammingModule.Name)
            .Records<PeriodClosed>("period-closed")
            .Records<PeriodOpenedAgain>("period-opened-again");
    }
}
