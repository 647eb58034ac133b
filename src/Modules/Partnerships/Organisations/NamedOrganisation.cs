namespace Samenkracht.Partnerships.Organisations;

/// <summary>What a command may expect of another organisation that it names.</summary>
public static class NamedOrganisation
{
    /// <summary>Nothing new begins with an organisation that is no more.</summary>
    public static readonly Rule Ceased = new("named-organisation-dissolved", "The request names an organisation that has ceased to exist.");

    /// <summary>Library work is divided by municipality.</summary>
    public static readonly Rule NotAMunicipality = new("not-a-municipality", "The request names an organisation that is not a municipality.");

    /// <summary>Why this organisation cannot be named; null when it can.</summary>
    public static Rule? Refuses(Organisation? named) => named is null ? Organisation.NotKnown : named.EndedOn is not null ? Ceased : null;

    /// <summary>Why this organisation cannot be named as a municipality; null when it can.</summary>
    public static Rule? RefusesAsMunicipality(Organisation? named) => Refuses(named) ?? (named!.Kind != OrganisationKind.Municipality ? NotAMunicipality : null);

    /// <summary>The organisations that a decision looks at.</summary>
    public static IEnumerable<StateKey> Keys(params string?[] ids) => ids.OfType<string>().Select(id => new StateKey(typeof(Organisation), id));
}
