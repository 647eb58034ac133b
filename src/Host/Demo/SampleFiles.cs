using System.Text.Json;

namespace Samenkracht.Host.Demo;

/// <summary>The files of <c>data/network</c>, as its README describes them.</summary>
internal sealed record SampleFiles(
    IReadOnlyList<SampleMunicipality> Municipalities, IReadOnlyList<SampleOrganisation> Organisations, IReadOnlyList<SampleLocation> Locations,
    IReadOnlyList<JsonElement> History, IReadOnlyList<SampleAgreement> Agreements, IReadOnlyList<SampleRelation> Relations)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static SampleFiles Read(string directory)
    {
        T File<T>(string name) => JsonSerializer.Deserialize<T>(System.IO.File.ReadAllBytes(Path.Combine(directory, name)), Options)!;
        return new(
            File<List<SampleMunicipality>>("municipalities.json"), File<SampleOrganisations>("organisations.json").Organisations,
            File<List<SampleLocation>>("locations.json"), File<List<JsonElement>>("history.json"), File<List<SampleAgreement>>("agreements.json"),
            File<List<SampleRelation>>("relations.json"));
    }

    private sealed record SampleOrganisations(IReadOnlyList<SampleOrganisation> Organisations);
}

internal sealed record SampleMunicipality(string Code, string Name);

internal sealed record SampleOrganisation(
    string Code, string Name, string Kind, string LegalForm, string? Model, string? KvkNumber, DateOnly RegisteredOn, IReadOnlyList<string>? ServiceAreas);

internal sealed record SampleLocation(
    string Code, string Operator, string? OpenedBy, string Name, string Kind, string Place, string Municipality, DateOnly OpenedOn, JsonElement Opening);

internal sealed record SampleAgreement(
    string Code, string Title, string Level, IReadOnlyList<string> Scope, IReadOnlyList<SampleParty> Parties, DateOnly From, DateOnly? Until,
    decimal? YearlyContribution, IReadOnlyList<SampleSignature> Signed, IReadOnlyList<SampleRenewal> Renewed, SampleTermination? Terminated)
{
    public DateOnly DraftedOn => Signed.Count > 0 ? Signed.Min(signature => signature.On) : From.AddDays(-30);
}

internal sealed record SampleParty(string Organisation, string Role, bool MustSign);

internal sealed record SampleSignature(string Party, DateOnly On);

internal sealed record SampleRenewal(DateOnly On, DateOnly Until);

internal sealed record SampleTermination(DateOnly On, DateOnly EffectiveOn, string Reason);

internal sealed record SampleRelation(string Organisation, string Partner, string Role, DateOnly From, DateOnly? Until);
