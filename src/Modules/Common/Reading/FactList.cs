using System.Text.Json;

namespace Samenkracht.Common.Reading;

/// <summary>Facts of one stream, in the order in which they were recorded.</summary>
/// <param name="Facts">The facts.</param>
public sealed record FactList(IReadOnlyList<FactEntry> Facts);

/// <summary>One fact with everything the log knows about it.</summary>
/// <param name="Sequence">Its place in the whole log.</param>
/// <param name="Id">Its id.</param>
/// <param name="Stream">The stream it belongs to.</param>
/// <param name="Version">Its place in the stream.</param>
/// <param name="Type">Its stored name.</param>
/// <param name="RecordedAt">When it was recorded, UTC.</param>
/// <param name="ValidFrom">From which business day it holds.</param>
/// <param name="Subject">Who recorded it: an opaque id.</param>
/// <param name="Role">In which role.</param>
/// <param name="Organisation">For which organisation.</param>
/// <param name="OnBehalfOf">Whose act it is, when that is another organisation.</param>
/// <param name="Through">Through staff, integration, reaction or import.</param>
/// <param name="Reason">Why.</param>
/// <param name="CorrelationId">Shared by all that follows from one request.</param>
/// <param name="CausationId">The request or event it follows from directly.</param>
/// <param name="Simulated">The instant that a simulation pretended, when one recorded it; absent for real facts.</param>
/// <param name="Body">What happened.</param>
public sealed record FactEntry(
    long Sequence, string Id, string Stream, long Version, string Type, DateTimeOffset RecordedAt, DateOnly ValidFrom, string Subject, string Role,
    string? Organisation, string? OnBehalfOf, string Through, string? Reason, string CorrelationId, string CausationId, DateTimeOffset? Simulated, JsonElement Body);
