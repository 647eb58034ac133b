using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Acceptance.Scenarios;

/// <summary>The part of the network that stories take for granted, registered through the front door by whoever needs it first.</summary>
internal static class NetworkScenarios
{
    /// <summary>The day from which the organisations of <see cref="TheNetwork"/> are known.</summary>
    public static readonly DateOnly Known = new(2007, 1, 1);

    /// <summary>The organisations for which the demo people act, and their municipalities.</summary>
    public static async Task TheNetwork(this AppSpec spec)
    {
        foreach (var place in new[] { "deventer", "hengelo" })
        {
            await spec.TheLibrary(place);
            await spec.TheMunicipality(place);
        }

        await spec.TheLibrary("twente");
        await spec.TheSupportOrganisation();
        await spec.TheProvince();
    }

    /// <summary>Organisation-bibliotheek-deventer and its like; gives the id.</summary>
    public static Task<string> TheLibrary(this AppSpec spec, string place) => spec.Exists(new(
        $"bibliotheek-{place}", $"Bibliotheek {Capital(place)}", OrganisationKind.Library, LegalForm.Foundation, OrganisationModel.Independent, null, Known));

    /// <summary>Organisation-gemeente-deventer and its like; gives the id.</summary>
    public static Task<string> TheMunicipality(this AppSpec spec, string place) => spec.Exists(new(
        $"gemeente-{place}", $"Gemeente {Capital(place)}", OrganisationKind.Municipality, LegalForm.PublicBody, null, null, Known));

    /// <summary>Organisation-rijnbrink, for which the network office acts; gives the id.</summary>
    public static Task<string> TheSupportOrganisation(this AppSpec spec) => spec.Exists(new(
        "rijnbrink", "Rijnbrink", OrganisationKind.Support, LegalForm.Foundation, null, null, Known));

    /// <summary>Organisation-provincie-overijssel; gives the id.</summary>
    public static Task<string> TheProvince(this AppSpec spec) => spec.Exists(new(
        "provincie-overijssel", "Provincie Overijssel", OrganisationKind.Province, LegalForm.PublicBody, null, null, Known));

    /// <summary>An organisation that no other story knows; gives the id.</summary>
    public static async Task<string> AnOrganisation(this AppSpec spec, OrganisationKind kind)
    {
        var code = AppSpec.ACode($"{kind}".ToLowerInvariant());
        await spec.Started("network-office", "/v1/organisations", new RegisterOrganisation(code, $"{kind} {code}", kind, LegalForm.Foundation, null, null, Known));
        return $"organisation-{code}";
    }

    /// <summary>Makes sure that it is registered, whoever asks for it first and however often; gives the id.</summary>
    public static async Task<string> Exists(this AppSpec spec, RegisterOrganisation organisation)
    {
        var reply = await spec.Post("network-office", "/v1/organisations", organisation, key: $"scenario-{organisation.Code}");
        if (reply.Status != 409) reply.Is(201);
        else reply.IsRefused("There is one with this code already.");
        return $"organisation-{organisation.Code}";
    }

    /// <summary>Changes a thing as it is now, and finds the fact in the list of its facts; gives the new tag.</summary>
    public static async Task<string> Changed(this AppSpec spec, string who, string thing, string facts, object body)
    {
        var tag = (await spec.Get(who, thing)).Is(200).Tag;
        var reply = (await spec.Post(who, $"{thing}/{facts}", body, ifMatch: tag)).Is(204);
        var recorded = (await spec.Get(who, $"{thing}/{facts}")).Is(200).Json.GetProperty("facts").EnumerateArray().Last();
        Assert.Equal(reply.Tag, $"\"{recorded.GetProperty("stream").GetString()}/{recorded.GetProperty("version").GetInt64()}\"");
        return reply.Tag!;
    }

    private static string Capital(string place) => $"{char.ToUpperInvariant(place[0])}{place[1..]}";
}
