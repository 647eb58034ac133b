namespace Samenkracht.Partnerships;

/// <summary>The key of what an organisation has once a year, as <c>annual-plan-bibliotheek-deventer-2025</c>.</summary>
internal static class OrganisationYear
{
    private const string Organisation = "organisation-";

    public static string Key(string noun, string organisationId, int year) => Keys.For(noun, $"{organisationId[Organisation.Length..]}-{year}");
}
