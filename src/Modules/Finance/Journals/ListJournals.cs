using Samenkracht.Common.Rights;

namespace Samenkracht.Finance.Journals;

/// <summary>GET /v1/journals.</summary>
public static class ListJournalsEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/journals", Kind = OperationKind.List, Right = "journals.read", Answer = typeof(Page<JournalEntry>),
            Summary = "List journals",
            Description = "The journals of legal entities, by entity, kind and year. Who reads for an organisation sees its own.",
            Query =
            [
                new("organisation", "Only those of this legal entity, by id."),
                new("kind", "Only this kind.", Values: Names.Of<JournalKind>()),
                new("year", "Only of this year.", "integer"),
                .. Paging.Keys,
            ],
        },
        request =>
        {
            var query = request.Session.Query<Journal>().AsQueryable();
            var own = request.Caller.Organisation ?? "";
            if (request.Caller.Reach == Reach.Own) query = query.Where(journal => journal.OrganisationId == own);
            if (request.Query.Text("organisation") is { } organisation) query = query.Where(journal => journal.OrganisationId == organisation);
            if (Names.Parse<JournalKind>(request.Query.Text("kind")) is { } kind) query = query.Where(journal => journal.Kind == kind);
            if (request.Query.Number("year") is { } year) query = query.Where(journal => journal.Year == year);
            return Paging.PageAsync(request, query, journal => journal.Id, JournalEntry.Of);
        });
}
