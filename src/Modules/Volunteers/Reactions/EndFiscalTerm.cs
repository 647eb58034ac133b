using Samenkracht.Common.Writing;
using Samenkracht.Volunteers.People;
using Wolverine;

namespace Samenkracht.Volunteers.Reactions;

/// <summary>Told within the module when a person was erased but for the fiscal values, which are kept until this day.</summary>
/// <param name="PersonId">The pseudonym of the person.</param>
/// <param name="OrganisationId">The controller.</param>
/// <param name="Until">The last day.</param>
public sealed record FiscalTermRunsUntil(string PersonId, string OrganisationId, DateOnly Until);

/// <summary>Due on the day after the last day.</summary>
/// <param name="PersonId">The pseudonym of the person.</param>
/// <param name="OrganisationId">The controller.</param>
/// <param name="Until">The last day.</param>
public sealed record EndFiscalTerm(string PersonId, string OrganisationId, DateOnly Until);

/// <summary>Reaction: fiscal values that are kept until a day are erased on the next.</summary>
[WayBack("An erasure is final; nothing brings values back.")]
public static class ScheduleFiscalErasureHandler
{
    public static ScheduledMessage<EndFiscalTerm> Handle(FiscalTermRunsUntil trigger) => new EndFiscalTerm(trigger.PersonId, trigger.OrganisationId, trigger.Until)
        .ScheduledAt(Asked.StartOf(trigger.Until.AddDays(1)));
}

/// <summary>Reaction: the fiscal term is over. Nothing happens when the values were erased by hand.</summary>
[WayBack("An erasure is final; nothing brings values back.")]
public static class EndFiscalTermHandler
{
    public static Decision Decide(EndFiscalTerm due, Person person) =>
        person.Files.Where(file => file.FiscalErasedOn is null && file.DeferredUntil == due.Until && file.Had(due.OrganisationId)).ToList() is { Count: > 0 } files
            ? [.. EraseFiscalValuesEndpoint.Erased(person, files, due.Until.AddDays(1))]
            : [];

    public static Task Handle(EndFiscalTerm due, CommandQueue queue, Envelope envelope, CancellationToken ct) => queue.ReactAsync<Person>(
        due.PersonId, envelope.Origin("end-fiscal-term"), (person, _) => Decide(due, person), ct);
}
