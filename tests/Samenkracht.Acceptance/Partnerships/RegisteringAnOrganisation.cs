using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Acceptance.Partnerships;

public sealed class RegisteringAnOrganisation(AppFixture app) : AppSpec(app)
{
    private static RegisterOrganisation ASchool(string code, string? kvk = null) =>
        new(code, "Basisschool De Linde", OrganisationKind.School, LegalForm.Foundation, null, kvk, new(2021, 8, 1));

    [Fact]
    public async Task makes_it_known_under_its_code()
    {
        var code = ACode("school");

        var (path, tag) = await Started("network-office", "/v1/organisations", ASchool(code));

        Assert.Equal($"/v1/organisations/organisation-{code}", path);
        var read = (await Get("auditor", path)).Is(200);
        Assert.Equal(tag, read.Tag);
        Assert.Equal("Basisschool De Linde", read.Json.GetProperty("name").GetString());
    }

    [Fact]
    public async Task twice_under_one_key_answers_the_same_and_registers_once()
    {
        var (school, key) = (ASchool(ACode("school")), Guid.NewGuid().ToString());

        var first = (await Post("network-office", "/v1/organisations", school, key: key)).Is(201);
        var second = (await Post("network-office", "/v1/organisations", school, key: key)).Is(201);

        Assert.Equal((first.Text, first.Tag, first.Location), (second.Text, second.Tag, second.Location));
        Assert.Single((await Get("auditor", $"{first.Location}/history")).Json.GetProperty("facts").EnumerateArray());
    }

    [Fact]
    public async Task with_the_kvk_number_of_another_is_refused()
    {
        var kvk = Random.Shared.Next(10_000_000, 89_999_999).ToString(System.Globalization.CultureInfo.InvariantCulture);
        await Started("network-office", "/v1/organisations", ASchool(ACode("school"), kvk));

        var second = await Post("network-office", "/v1/organisations", ASchool(ACode("school"), kvk));

        second.IsRefused("Another active organisation has this KvK number.");
    }
}
