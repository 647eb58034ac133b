using Marten;

namespace Samenkracht.Partnerships.Studies;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class StudiesPart
{
    public static void Declare(StoreOptions store)
    {
        store.Stream<OrganisationModelStudy>(PartnershipsModule.Name)
            .Records<StudyOpened>("study-opened")
            .Records<ScenarioAdded>("scenario-added")
            .Records<ScenarioSimulated>("scenario-simulated")
            .Records<ScenarioRecalculated>("scenario-recalculated")
            .Records<ScenarioChosen>("scenario-chosen")
            .Records<StudyClosed>("study-closed");
    }

    public static void Map(Api api)
    {
        OpenStudyEndpoint.Map(api);
        AddScenarioEndpoint.Map(api);
        SimulateScenarioEndpoint.Map(api);
        ChooseScenarioEndpoint.Map(api);
        CloseStudyEndpoint.Map(api);
        GetStudyEndpoint.Map(api);
        ListStudiesEndpoint.Map(api);
    }
}
