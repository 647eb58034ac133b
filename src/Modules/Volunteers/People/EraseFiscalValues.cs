namespace Samenkracht.Volunteers.People;

/// <summary>Erases what was kept of a person for fiscal reasons, when that did not happen by itself.</summary>
/// <param name="OrganisationId">The controller.</param>
/// <param name="On">The day.</param>
public sealed record EraseFiscalValues([property: Id("organisation")] string OrganisationId, DateOnly On);

/// <summary>POST /v1/persons/{personId}/fiscal-erasures.</summary>
public static class EraseFiscalValuesEndpoint
{
    /// <summary>There is nothing to erase.</summary>
    public static readonly Rule NothingDeferred = new("person-nothing-deferred", "The organisation keeps no fiscal values of an erased person here.");

    /// <summary>What the law asks to keep is kept.</summary>
    public static readonly Rule TermRuns = new("person-fiscal-term-runs", "The term for which fiscal values are kept is not over on that day.");

    public static Decision Decide(EraseFiscalValues command, Person person, Asked asked) =>
        Deferred(person, command.OrganisationId) is not [{ DeferredUntil: { } until }, ..] files ? NothingDeferred
        : command.On > asked.Today ? Person.InFuture
        : command.On <= until ? TermRuns
        : [.. Erased(person, files, command.On)];

    /// <summary>That these files of one controller lose their fiscal values, also those which another had sealed.</summary>
    internal static IEnumerable<IFact> Erased(Person person, IReadOnlyList<PersonFile> files, DateOnly on) =>
    [
        new FiscalValuesErased(person.Id, files[0].ControllerId, Person.FiscalIdOf(person.Id), on),
        .. files.SelectMany(file => file.EarlierControllers).Distinct()
            .Select(one => new EarlierValuesErased(person.Id, files[0].ControllerId, one, Person.FiscalIdOf(person.Id), on)),
    ];

    private static IReadOnlyList<PersonFile> Deferred(Person person, string organisationId) =>
        [.. person.FilesOf(organisationId).Where(file => file is { DeferredUntil: not null, FiscalErasedOn: null }).OrderByDescending(file => file.DeferredUntil)];

    public static void Map(Api api) => api.Change<Person, EraseFiscalValues>(
        new()
        {
            Path = "/persons/{personId}/fiscal-erasures", Right = "persons.erase", Facts = [typeof(FiscalValuesErased)],
            Summary = "Erase fiscal values", Description = "The term for which name and account of payments were kept is over: they and their key are destroyed.",
            Example = new EraseFiscalValues("organisation-bibliotheek-deventer", new(2034, 1, 1)),
        },
        Decide);
}
