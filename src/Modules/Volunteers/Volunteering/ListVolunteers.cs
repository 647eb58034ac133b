using Marten;
using Samenkracht.Common.Rights;
using Samenkracht.Volunteers.Screenings;

namespace Samenkracht.Volunteers.Volunteering;

/// <summary>GET /v1/volunteers.</summary>
public static class ListVolunteersEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/volunteers", Kind = OperationKind.List, Right = "volunteers.read", Answer = typeof(Page<VolunteerEntry>),
            Summary = "List volunteers",
            Description = "Volunteers by organisation, person or status, whose screening ends by a day, or whose file need not be kept after a day. Who reads for an organisation sees its own.",
            Query =
            [
                new("organisation", "Only those of this organisation, by id."),
                new("person", "Only this person, by pseudonym."),
                new("status", "Only this status.", Values: Names.Of<VolunteerStatus>()),
                new("screeningUntil", "Only those whose certificate of conduct or waiver ends on this day or before.", "date"),
                new("keptUntil", "Only those whose file is kept until this day at the latest.", "date"),
                .. Paging.Keys,
            ],
        },
        async request =>
        {
            var query = request.Session.Query<Volunteer>().AsQueryable();
            foreach (var organisation in OrganisationsAsked(request)) query = query.Where(volunteer => volunteer.OrganisationId == organisation);
            if (request.Query.Text("person") is { } person) query = query.Where(volunteer => volunteer.PersonId == person);
            if (Names.Parse<VolunteerStatus>(request.Query.Text("status")) is { } status) query = query.Where(volunteer => volunteer.Status == status);
            if (request.Query.Date("keptUntil") is { } kept) query = query.Where(volunteer => volunteer.KeptUntil <= kept);
            if (request.Query.Date("screeningUntil") is { } until)
            {
                var ending = request.Session.Query<Screening>().Where(screening => screening.ValidUntil <= until);
                foreach (var organisation in OrganisationsAsked(request)) ending = ending.Where(screening => screening.OrganisationId == organisation);
                var ids = (await ending.Select(screening => screening.VolunteerId).ToListAsync(request.Http.RequestAborted)).ToArray();
                query = query.Where(volunteer => volunteer.Id.IsOneOf(ids));
            }

            return await Paging.PageAsync(request, query, volunteer => volunteer.Id, VolunteerEntry.Of);
        });

    private static IEnumerable<string> OrganisationsAsked(ReadRequest request)
    {
        if (request.Query.Text("organisation") is { } asked) yield return asked;
        if (request.Caller.Reach == Reach.Own) yield return request.Caller.Organisation ?? "";
    }
}
