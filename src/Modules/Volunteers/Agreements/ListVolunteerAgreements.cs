using Samenkracht.Common.Rights;

namespace Samenkracht.Volunteers.Agreements;

/// <summary>GET /v1/volunteer-agreements.</summary>
public static class ListVolunteerAgreementsEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/volunteer-agreements", Kind = OperationKind.List, Right = "volunteer-agreements.read", Answer = typeof(Page<VolunteerAgreementEntry>),
            Summary = "List agreements with volunteers",
            Description = "The agreements of volunteers by organisation, also one that is bound as a successor, or by volunteer. Who reads for an organisation sees its own.",
            Query = [new("organisation", "Only those of this organisation, by id."), new("volunteer", "Only those of this volunteer, by id."), .. Paging.Keys],
        },
        request =>
        {
            var query = request.Session.Query<VolunteerAgreement>().AsQueryable();
            foreach (var organisation in OrganisationsAsked(request))
                query = query.Where(one => one.OrganisationId == organisation || one.Agreements.Any(agreement => agreement.HolderId == organisation));
            if (request.Query.Text("volunteer") is { } volunteer) query = query.Where(one => one.VolunteerId == volunteer);
            return Paging.PageAsync(request, query, one => one.Id, VolunteerAgreementEntry.Of);
        });

    private static IEnumerable<string> OrganisationsAsked(ReadRequest request)
    {
        if (request.Query.Text("organisation") is { } asked) yield return asked;
        if (request.Caller.Reach == Reach.Own) yield return request.Caller.Organisation ?? "";
    }
}
