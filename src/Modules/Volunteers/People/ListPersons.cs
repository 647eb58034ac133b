using Marten;
using Samenkracht.Common.Rights;

namespace Samenkracht.Volunteers.People;

/// <summary>GET /v1/persons.</summary>
public static class ListPersonsEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/persons", Kind = OperationKind.List, Right = "persons.read", Purpose = "personal-data.volunteers", Answer = typeof(Page<PersonEntry>),
            Summary = "List persons",
            Description = "The people whom an organisation knows, with name and contact for who has the purpose. Nothing can be searched by name: it is not stored in the open.",
            Query =
            [
                new("organisation", "Only those whom this organisation knows, by id."),
                new("erasure", "Only those with a request for erasure that waits, or who were erased.", Values: ["waiting", "done"]),
                new("notice", "Only those who still have to be told who is the controller of their data now.", Values: ["due"]),
                .. Paging.Keys,
            ],
        },
        request =>
        {
            var query = request.Session.Query<Person>().AsQueryable();
            var own = request.Caller.Organisation ?? "";
            if (request.Caller.Reach == Reach.Own) query = query.Where(person => person.Files.Any(file => file.ControllerId == own));
            var organisation = request.Query.Text("organisation") ?? (request.Caller.Reach == Reach.Own ? own : null);
            if (organisation is not null) query = query.Where(person => person.Files.Any(file => file.ControllerId == organisation));
            query = (request.Query.Text("erasure"), organisation) switch
            {
                ("waiting", null) => query.Where(person => person.Files.Any(file => file.ErasureRequestedOn != null && file.RefusedOn == null && file.ErasedOn == null)),
                ("waiting", _) => query.Where(person => person.Files.Any(
                    file => file.ControllerId == organisation && file.ErasureRequestedOn != null && file.RefusedOn == null && file.ErasedOn == null)),
                ("done", null) => query.Where(person => person.Files.Any(file => file.ErasedOn != null)),
                ("done", _) => query.Where(person => person.Files.Any(file => file.ControllerId == organisation && file.ErasedOn != null)),
                _ => query,
            };
            query = (request.Query.Text("notice"), organisation) switch
            {
                (null, _) => query,
                (_, null) => query.Where(person => person.Files.Any(file => file.NoticeDueBy != null)),
                _ => query.Where(person => person.Files.Any(file => file.ControllerId == organisation && file.NoticeDueBy != null)),
            };
            return Paging.PageAsync(request, query, person => person.Id, PersonEntry.Of, (person, caller) => person.SeenBy(caller));
        });
}
