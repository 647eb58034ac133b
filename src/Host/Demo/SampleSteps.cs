
namespace Samenkracht.Host.Demo;

/// <summary>One step of the sample network's history.</summary>
/// <param name="On">The business day.</param>
/// <param name="What">What happens, for the progress bar.</param>
/// <param name="PlayAsync">The request.</param>
internal sealed record SampleStep(DateOnly On, string What, Func<DemoClient, Task> PlayAsync);

/// <summary>The sample network as steps in the order of its history.</summary>
internal static class SampleSteps
{
    public static IReadOnlyList<SampleStep> Of(SampleFiles files)
    {
        var byMerger = files.History.Where(one => one.Is("mergerProposed") && one.GetProperty("successor").GetProperty("new").GetBoolean())
            .Select(one => one.GetProperty("successor").Text("code")).ToHashSet();
        var known = files.Organisations.Where(organisation => !byMerger.Contains(organisation.Code)).ToList();
        var first = known.Min(organisation => organisation.RegisteredOn);
        return
        [
            .. files.Municipalities.Select(municipality => Register(municipality, first)),
            .. known.OrderBy(organisation => organisation.RegisteredOn).Select(Register),
            .. known.SelectMany(ServiceAreas),
            .. files.Locations.OrderBy(location => location.OpenedOn).Select(Open),
            .. files.History.SelectMany(one => SampleHistory.Steps(one, files.Organisations))
                .Concat(files.Agreements.SelectMany(SampleAgreements.Steps)).Concat(files.Relations.Select(Relate)).OrderBy(step => step.On),
        ];
    }

    /// <summary>Series of steps, each in its own order, as one; a step has the latest day of its series so far.</summary>
    public static IReadOnlyList<(DateOnly On, SampleStep Step)> InOrder(params IReadOnlyList<SampleStep>[] series) =>
    [
        .. series.SelectMany(steps =>
        {
            var latest = DateOnly.MinValue;
            return steps.Select(step => (On: latest = step.On > latest ? step.On : latest, Step: step));
        }).OrderBy(step => step.On),
    ];

    private static SampleStep Register(SampleMunicipality municipality, DateOnly on) => new(on, municipality.Name, client => client.StartAsync(
        DemoActor.NetworkOffice, "/v1/organisations",
        new { municipality.Code, municipality.Name, Kind = "municipality", LegalForm = "publicBody", RegisteredOn = on }));

    private static SampleStep Register(SampleOrganisation organisation) => new(organisation.RegisteredOn, organisation.Name, client => client.StartAsync(
        DemoActor.NetworkOffice, "/v1/organisations",
        new { organisation.Code, organisation.Name, organisation.Kind, organisation.LegalForm, organisation.Model, organisation.KvkNumber, organisation.RegisteredOn }));

    private static IEnumerable<SampleStep> ServiceAreas(SampleOrganisation organisation) => (organisation.ServiceAreas ?? []).Select(area =>
        new SampleStep(organisation.RegisteredOn, $"{organisation.Name} in {area}", client => client.ChangeAsync(
            DemoActor.NetworkOffice, $"/v1/organisations/organisation-{organisation.Code}", "service-areas",
            new { MunicipalityId = $"organisation-{area}", From = organisation.RegisteredOn })));

    private static SampleStep Open(SampleLocation location) => new(location.OpenedOn, location.Name, client => client.StartAsync(
        DemoActor.DirectorOf(location.OpenedBy ?? location.Operator), "/v1/locations",
        new
        {
            location.Code, location.Name, location.Kind, location.Place, MunicipalityId = $"organisation-{location.Municipality}", location.OpenedOn, location.Opening,
        }));

    private static SampleStep Relate(SampleRelation relation) => new(relation.From, $"{relation.Organisation} and {relation.Partner}", client => client.StartAsync(
        DemoActor.DirectorOf(relation.Organisation), "/v1/relations",
        new
        {
            Code = $"{relation.Organisation}-{relation.Partner}", OrganisationId = $"organisation-{relation.Organisation}", PartnerId = $"organisation-{relation.Partner}",
            Role = relation.Role.ToCamelCase(), relation.From,
        }));
}
