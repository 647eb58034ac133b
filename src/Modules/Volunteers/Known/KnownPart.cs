using Marten;

namespace Samenkracht.Volunteers.Known;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts.</summary>
internal static class KnownPart
{
    public static void Declare(StoreOptions store) => store.Stream<VolunteerSuccession>(VolunteersModule.Name)
        .Records<VolunteersCarriedOver>("volunteers-carried-over")
        .Records<VolunteersBroughtBack>("volunteers-brought-back");
}
