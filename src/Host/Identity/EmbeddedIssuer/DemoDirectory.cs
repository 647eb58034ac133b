namespace Samenkracht.Host.Identity.EmbeddedIssuer;

/// <summary>The people and machines that the embedded issuer knows. None of them exists.</summary>
public static class DemoDirectory
{
    /// <summary>The client that people sign in with.</summary>
    public const string DocsClient = "samenkracht-docs";

    /// <summary>The secret that every demo machine shares; it opens nothing outside Development.</summary>
    public const string DevelopmentSecret = "development-only";

    /// <summary>The people.</summary>
    public static IReadOnlyList<DemoCaller> People { get; } =
    [
        new("network-office",                 Roles.NetworkOffice,        "organisation-rijnbrink"),
        new("director-deventer",              Roles.Director,             "organisation-bibliotheek-deventer"),
        new("staff-deventer",                 Roles.Staff,                "organisation-bibliotheek-deventer"),
        new("volunteer-coordinator-deventer", Roles.VolunteerCoordinator, "organisation-bibliotheek-deventer"),
        new("controller-deventer",            Roles.Controller,           "organisation-bibliotheek-deventer"),
        new("director-hengelo",               Roles.Director,             "organisation-bibliotheek-hengelo"),
        new("staff-hengelo",                  Roles.Staff,                "organisation-bibliotheek-hengelo"),
        new("volunteer-coordinator-hengelo",  Roles.VolunteerCoordinator, "organisation-bibliotheek-hengelo"),
        new("staff-twente",                   Roles.Staff,                "organisation-bibliotheek-twente"),
        new("grantor-overijssel",             Roles.Grantor,              "organisation-provincie-overijssel"),
        new("auditor",                        Roles.Auditor,              null),
        new("privacy-officer",                Roles.PrivacyOfficer,       null),
    ];

    /// <summary>The machines.</summary>
    public static IReadOnlyList<DemoCaller> Machines { get; } =
    [
        new("integration-deventer-counters",  Roles.Integration,          "organisation-bibliotheek-deventer"),
        new("bench",                          Roles.NetworkOffice,        "organisation-rijnbrink"),
    ];

    /// <summary>The person who is called so, if there is one.</summary>
    public static DemoCaller? Person(string? who) => People.FirstOrDefault(caller => caller.Who == who);

    /// <summary>The machine that is called so, if there is one.</summary>
    public static DemoCaller? Machine(string? who) => Machines.FirstOrDefault(caller => caller.Who == who);
}
