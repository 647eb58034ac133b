using System.Text.Json;
using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Partnerships.Agreements;

namespace Samenkracht.Acceptance.Partnerships;

/// <summary>Stories about an agreement between the library and the municipality of Deventer.</summary>
public abstract class AgreementStory(AppFixture app) : AppSpec(app)
{
    protected const string Deventer = "organisation-bibliotheek-deventer";
    protected const string Municipality = "organisation-gemeente-deventer";

    protected static DraftAgreement Terms(string code, DateOnly? until = null) => new(
        code, "Taal in Deventer", AgreementLevel.Local, ["basic-skills"],
        [new(Deventer, PartyRole.Library, true), new(Municipality, PartyRole.Municipality, true)], new(2022, 1, 1), until, 12_500m, new(2021, 11, 1));

    protected async Task<(string Path, string Tag)> ADraft(DateOnly? until = null)
    {
        await this.TheNetwork();
        return await Started("staff-deventer", "/v1/agreements", Terms(ACode("agreement"), until));
    }

    protected async Task<(string Path, string Tag)> AnAgreementInForce(DateOnly? until = null)
    {
        var (path, tag) = await ADraft(until);
        var first = (await Sign("director-deventer", path, tag, Deventer)).Is(204);
        return (path, (await Sign("director-deventer", path, first.Tag!, Municipality)).Is(204).Tag!);
    }

    protected static SignAgreement Signature(string party) => new(party, SignatoryPosition.Director, new(2021, 11, 10));

    protected Task<Reply> Sign(string who, string path, string tag, string party) => Post(who, $"{path}/signatures", Signature(party), tag);

    protected async Task<Reply> SignAmendment(string path, string tag)
    {
        SignAmendment signature = new(Deventer, SignatoryPosition.Director, new(2022, 10, 1));
        var first = (await Post("director-deventer", $"{path}/amendment-signatures", signature, tag)).Is(204);
        return (await Post("director-deventer", $"{path}/amendment-signatures", signature with { PartyId = Municipality }, first.Tag)).Is(204);
    }

    protected static string? Text(JsonElement element, string member) => element.TryGetProperty(member, out var value) ? value.ToString() : null;
}
