using Samenkracht.Common.Rights;
using Samenkracht.Common.Sealing;

namespace Samenkracht.Volunteers.Screenings;

/// <summary>GET /v1/screenings.</summary>
public static class ListScreeningsEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/screenings", Kind = OperationKind.List, Right = "screenings.read", Answer = typeof(Page<ScreeningEntry>),
            Summary = "List screenings",
            Description = "Screenings without numbers, by organisation, volunteer or status, or that are good until a day at the latest. Who reads for an organisation sees its own.",
            Query =
            [
                new("organisation", "Only those of this organisation, by id."),
                new("volunteer", "Only that of this volunteer, by id."),
                new("status", "Only this status.", Values: Names.Of<ScreeningStatus>()),
                new("validUntil", "Only those that are good until this day at the latest.", "date"),
                .. Paging.Keys,
            ],
        },
        request =>
        {
            var query = request.Session.Query<Screening>().AsQueryable();
            var own = request.Caller.Organisation ?? "";
            if (request.Caller.Reach == Reach.Own) query = query.Where(screening => screening.OrganisationId == own);
            if (request.Query.Text("organisation") is { } organisation) query = query.Where(screening => screening.OrganisationId == organisation);
            if (request.Query.Text("volunteer") is { } volunteer) query = query.Where(screening => screening.VolunteerId == volunteer);
            if (Names.Parse<ScreeningStatus>(request.Query.Text("status")) is { } status) query = query.Where(screening => screening.Status == status);
            if (request.Query.Date("validUntil") is { } until) query = query.Where(screening => screening.ValidUntil <= until);
            return Paging.PageAsync(request, query, screening => screening.Id, (Screening state) => ScreeningEntry.Of(state, Opened.Nothing));
        });
}
