using Marten;

namespace Samenkracht.Volunteers.Competences;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class CompetencesPart
{
    public static void Declare(StoreOptions store)
    {
        store.Stream<CompetenceProfile>(VolunteersModule.Name)
            .Records<CompetenceProfileDefined>("competence-profile-defined")
            .Records<CompetenceProfileRevised>("competence-profile-revised")
            .Records<CompetenceProfilePassedOn>("competence-profile-passed-on");
        store.Stream<CompetenceAssessment>(VolunteersModule.Name)
            .Records<PersonAssessed>("person-assessed")
            .Records<PersonReassessed>("person-reassessed")
            .Records<CompetenceGapClosed>("competence-gap-closed")
            .Records<CompetenceAssessmentPassedOn>("competence-assessment-passed-on");
    }

    public static void Map(Api api)
    {
        DefineProfileEndpoint.Map(api);
        ReviseProfileEndpoint.Map(api);
        GetProfileEndpoint.Map(api);
        ListProfilesEndpoint.Map(api);
        ListProfileCoursesEndpoint.Map(api);
        ReadinessScoresEndpoint.Map(api);
        AssessPersonEndpoint.Map(api);
        ReassessPersonEndpoint.Map(api);
        CloseGapEndpoint.Map(api);
        GetAssessmentEndpoint.Map(api);
        ListAssessmentsEndpoint.Map(api);
    }
}
