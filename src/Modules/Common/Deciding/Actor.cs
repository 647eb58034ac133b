namespace Samenkracht.Common.Deciding;

/// <summary>Who is behind a fact; written with every event. No names of people: a subject is an opaque id.</summary>
/// <param name="Subject">The stable subject id of the person, client or reaction.</param>
/// <param name="Role">One of the roles of <c>docs/rights.md</c>.</param>
/// <param name="Organisation">The organisation for which the subject acts; null for auditors.</param>
/// <param name="Through"><c>staff</c>, <c>integration</c>, <c>reaction</c> or <c>import</c>.</param>
public sealed record Actor(string Subject, string Role, string? Organisation, string Through);
