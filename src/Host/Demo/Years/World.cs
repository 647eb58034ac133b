using System.Text.Json;

namespace Samenkracht.Host.Demo.Years;

/// <summary>How large a library is, as <c>data/network/profiles.json</c> has it.</summary>
internal sealed record Profile(string Library, int Population, int Staff, int Members, int VisitsPerYear, int Volunteers, int ActivitiesPerYear);

/// <summary>A location of a library.</summary>
internal sealed record House(string Code, string Name, string Kind)
{
    public string Id => $"location-{Code}";

    /// <summary>How much happens here against a branch.</summary>
    public double Weight => Kind == "branch" ? 1 : 0.25;
}

/// <summary>A library in the years that it exists.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Profile">How large it is.</param>
/// <param name="Municipalities">The municipalities where it works.</param>
/// <param name="Houses">Its locations.</param>
/// <param name="From">The first day on which it does something.</param>
/// <param name="Until">The last day.</param>
internal sealed record Library(
    string Code, Profile Profile, IReadOnlyList<string> Municipalities, IReadOnlyList<House> Houses, DateOnly From, DateOnly Until)
{
    public string Id => $"organisation-{Code}";

    public string Short => Code.StartsWith("bibliotheek-", StringComparison.Ordinal) ? Code["bibliotheek-".Length..] : Code;

    public DemoActor Director => new("director", Id);

    public DemoActor Staff => new("staff", Id);

    public DemoActor Counter => new("integration", Id);

    public bool ExistsOn(DateOnly day) => From <= day && day <= Until;

    /// <summary>Whether it has a seat of its own in the network; Bibliotheek Twente holds those of its predecessors, under their names.</summary>
    public bool HasSeat => Code != "bibliotheek-twente";

    public bool IsPredecessor => World.Predecessors.Contains(Code);
}

/// <summary>The libraries of the years, with the merger in them.</summary>
internal sealed class World
{
    public const string Plan = "policy-plan-samenkracht-2021-2024";
    public const string Network = "network-overijsselse-bibliotheken";
    public static readonly DateOnly First = new(2021, 1, 1);
    public static readonly DateOnly Last = new(2024, 12, 31);
    public static readonly DateOnly Merger = new(2024, 1, 1);
    public static readonly IReadOnlySet<string> Predecessors = new HashSet<string> { "bibliotheek-hengelo", "bibliotheek-hof-van-twente", "bibliotheek-oldenzaal" };
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public World(SampleFiles files, IReadOnlyList<Profile> profiles)
    {
        Organisations = files.Organisations.ToDictionary(one => one.Code);
        Libraries =
        [
            .. profiles.Select(profile =>
            {
                var (isNew, goes) = (profile.Library == "bibliotheek-twente", Predecessors.Contains(profile.Library));
                return new Library(
                    profile.Library, profile, files.Organisations.Single(one => one.Code == profile.Library).ServiceAreas ?? [],
                    [
                        .. files.Locations.Where(one => one.Operator == profile.Library || (isNew && Predecessors.Contains(one.Operator)))
                            .Select(one => new House(one.Code, one.Name, one.Kind)),
                    ],
                    // The last and the first day belong to the deed.
                    isNew ? Merger.AddDays(1) : First, goes ? Merger.AddDays(-2) : Last);
            }),
        ];
    }

    public IReadOnlyList<Library> Libraries { get; }

    /// <summary>What the files say of organisations, by code.</summary>
    public IReadOnlyDictionary<string, SampleOrganisation> Organisations { get; }

    public static World Read(string directory, SampleFiles files) =>
        new(files, JsonSerializer.Deserialize<List<Profile>>(File.ReadAllBytes(Path.Combine(directory, "profiles.json")), Options)!);

    public IReadOnlyList<Library> On(DateOnly day) => [.. Libraries.Where(library => library.ExistsOn(day))];

    public static string Node(string code) => $"{Plan}/{code}";
}
