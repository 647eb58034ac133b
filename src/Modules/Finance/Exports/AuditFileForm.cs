using System.Security.Cryptography;
using System.Text;
using System.Xml;
using Samenkracht.Finance.Journals;

namespace Samenkracht.Finance.Exports;

/// <summary>What the two versions of the Dutch audit file (XML Auditfile Financieel) write differently.</summary>
/// <param name="Version">The version: 3.2 or 4.0.</param>
/// <param name="Namespace">Its XML namespace.</param>
public sealed record AuditFileForm(string Version, string Namespace)
{
    private const int LongestId = 35;
    private const int LongestName = 50;

    /// <summary>Version 4.0.</summary>
    public static readonly AuditFileForm V40 = new("4.0", "http://www.odb.belastingdienst.nl/Belastingdienst/BCPP/1.1/structures/XmlauditfileXAF_4.0");
    /// <summary>Version 3.2.</summary>
    public static readonly AuditFileForm V32 = new("3.2", "http://www.auditfiles.nl/XAF/3.2");

    internal static AuditFileForm Of(string? version) => version == V32.Version ? V32 : V40;

    private bool Is40 => Version == "4.0";

    internal void RgsVersion(XmlWriter xml, string? version)
    {
        if (Is40) xml.Write("RGSVersion", version);
    }

    internal void CompanyNumber(XmlWriter xml, string? number) => xml.Write(Is40 ? "Commercenr" : "companyIdent", number);

    // 3.2 has no place for RGS but the leading code of an account.
    internal void RgsCode(XmlWriter xml, string? code, string? version)
    {
        xml.Write(Is40 ? "RGScode" : "leadCode", code);
        if (!Is40 && code is not null) xml.Write("leadReference", $"RGS {version}");
    }

    internal void OpeningDate(XmlWriter xml, DateOnly day)
    {
        if (!Is40) xml.Write("opBalDate", day);
    }

    // The event in the log, and the role of who made the entry. An id of 3.2 has 35 characters, a UUID without hyphens 32.
    internal void Origin(XmlWriter xml, ExportedEntry entry)
    {
        xml.Write(Is40 ? "Source" : "sourceID", entry.EventId.ToString(Is40 ? "D" : "N"));
        xml.Write(Is40 ? "User" : "userID", entry.Role);
    }

    internal void Dimensions(XmlWriter xml, Dimensions of)
    {
        var cost = of.CostCarrier ?? of.LocationId;
        xml.Write(Is40 ? "cost" : "costID", Is40 || cost is null ? cost : Id(cost));
        xml.Write(Is40 ? "product" : "prodID", Is40 || of.ActivityId is null ? of.ActivityId : Id(of.ActivityId));
        var project = of.GrantId ?? of.ProjectId;
        xml.Write(Is40 ? "project" : "projID", Is40 || project is null ? project : Id(project));
    }

    /// <summary>An id of at most 35 characters: the id itself, or its beginning and a hash of all of it.</summary>
    internal static string Id(string id) =>
        id.Length <= LongestId ? id : $"{id[..(LongestId - 13)]}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)).AsSpan(0, 6))}";

    internal static string Name(string name) => name.Length <= LongestName ? name : name[..LongestName];

    /// <summary>The code of a kind of journal, and its Dutch name.</summary>
    internal static (string Code, string Name) Journal(JournalKind kind) => kind switch
    {
        JournalKind.Bank => ("B", "Bankboek"),
        JournalKind.Purchases => ("P", "Inkoopboek"),
        JournalKind.Sales => ("S", "Verkoopboek"),
        JournalKind.Memorial => ("M", "Memoriaal"),
        JournalKind.Opening => ("O", "Beginbalans"),
        _ => ("Z", "Subsidieboek"),
    };
}
