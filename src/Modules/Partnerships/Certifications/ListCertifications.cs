using Samenkracht.Common.Rights;

namespace Samenkracht.Partnerships.Certifications;

/// <summary>GET /v1/certifications.</summary>
public static class ListCertificationsEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/certifications", Kind = OperationKind.List, Right = "certifications.read", Answer = typeof(Page<CertificationEntry>),
            Summary = "List certifications",
            Description = "Certifications by organisation, by framework, with a certificate that holds on a day, or with a review after a merger that is due by one. Who reads for an organisation sees its own.",
            Query =
            [
                new("organisation", "Only those of this organisation, by id."),
                new("framework", "Only this framework.", Values: Names.Of<CertificationFramework>()),
                new("certifiedOn", "Only those with a certificate that holds on this day.", "date"),
                new("reviewBy", "Only those that a merger makes due for a review by this day at the latest.", "date"),
                .. Paging.Keys,
            ],
        },
        request =>
        {
            var query = request.Session.Query<Certification>().AsQueryable();
            foreach (var organisation in OrganisationsAsked(request)) query = query.Where(one => one.OrganisationId == organisation);
            if (Names.Parse<CertificationFramework>(request.Query.Text("framework")) is { } framework) query = query.Where(one => one.Framework == framework);
            if (request.Query.Date("certifiedOn") is { } day)
                query = query.Where(one => one.Certificate != null && one.Certificate.From <= day && one.Certificate.Until >= day
                    && (one.Certificate.LapsedOn == null || one.Certificate.LapsedOn > day));
            if (request.Query.Date("reviewBy") is { } by) query = query.Where(one => one.Review != null && one.Review.By <= by);
            return Paging.PageAsync(request, query, one => one.Id, CertificationEntry.Of);
        });

    private static IEnumerable<string> OrganisationsAsked(ReadRequest request)
    {
        if (request.Query.Text("organisation") is { } asked) yield return asked;
        if (request.Caller.Reach == Reach.Own) yield return request.Caller.Organisation ?? "";
    }
}
