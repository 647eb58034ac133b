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
            .Records<OrganisationSucceeded>("organisation-succeeded");
    }
}
