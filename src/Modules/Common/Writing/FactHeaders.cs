using System.Text.Json;
using System.Text.Json.Serialization;
using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;

namespace Samenkracht.Common.Writing;

/// <summary>What the log keeps with every event besides its body: who, for whom, through what, why, and from when it holds.</summary>
/// <param name="Role">The role in which the subject acted.</param>
/// <param name="Organisation">The organisation for which the subject acted.</param>
/// <param name="OnBehalfOf">The organisation whose act it is, when that is another one.</param>
/// <param name="Through"><c>staff</c>, <c>integration</c>, <c>reaction</c> or <c>import</c>.</param>
/// <param name="Reason">Why; never personal data.</param>
/// <param name="ValidFrom">The business day from which the fact holds.</param>
/// <param name="Simulated">The pretended instant, when a simulation recorded it; absent for real facts.</param>
public sealed record FactHeaders(
    string Role, string? Organisation, string? OnBehalfOf, string Through, string? Reason, DateOnly ValidFrom, DateTimeOffset? Simulated = null)
{
    private static readonly JsonSerializerOptions Options =
        new(Json.Options) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    internal static string Of(IFact fact, Origin origin) => JsonSerializer.Serialize(
        new FactHeaders(
            origin.By.Role, origin.By.Organisation, fact.OnBehalfOf == origin.By.Organisation ? null : fact.OnBehalfOf, origin.By.Through, fact.Reason,
            fact.ValidFrom, origin.SimulatedAt),
        Options);
}
