using System.Collections.Frozen;

namespace Samenkracht.Host.Identity;

/// <summary>The roles that a token can carry; a caller has exactly one of them.</summary>
public static class Roles
{
    /// <summary>The support organisation that runs the network.</summary>
    public const string NetworkOffice = "network-office";

    /// <summary>The director of a library.</summary>
    public const string Director = "director";

    /// <summary>An employee of a library.</summary>
    public const string Staff = "staff";

    /// <summary>Who coordinates the volunteers of a library.</summary>
    public const string VolunteerCoordinator = "volunteer-coordinator";

    /// <summary>The controller of a library.</summary>
    public const string Controller = "controller";

    /// <summary>Who grants subsidies on behalf of a government.</summary>
    public const string Grantor = "grantor";

    /// <summary>The external auditor.</summary>
    public const string Auditor = "auditor";

    /// <summary>The data protection officer.</summary>
    public const string PrivacyOfficer = "privacy-officer";

    /// <summary>A source system.</summary>
    public const string Integration = "integration";

    /// <summary>All roles.</summary>
    public static FrozenSet<string> All { get; } = FrozenSet.ToFrozenSet(
        [NetworkOffice, Director, Staff, VolunteerCoordinator, Controller, Grantor, Auditor, PrivacyOfficer, Integration],
        StringComparer.Ordinal);
}
