using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Partnerships.Certifications;

/// <summary>Starts the first cycle of certification by a framework.</summary>
/// <param name="OrganisationId">The organisation; for who acts for one, the own one.</param>
/// <param name="Framework">The framework.</param>
/// <param name="On">The day of the announcement.</param>
public sealed record StartCycle([property: Id("organisation")] string OrganisationId, CertificationFramework Framework, DateOnly On);

/// <summary>POST /v1/certifications.</summary>
public static class StartCycleEndpoint
{
    public static Decision Decide(StartCycle command, string id, Asked asked) =>
        OwnOrganisation.Refuses(command.OrganisationId, asked.By) is { } another ? another
        : NamedOrganisation.Refuses(asked.Find<Organisation>(command.OrganisationId)) is { } unfit ? unfit
        : command.On > asked.Today ? Certification.InFuture
        : [new CertificationCycleStarted(id, command.OrganisationId, command.Framework, 1, command.On)];

    public static void Map(Api api) => api.Start<Certification, StartCycle>(
        new()
        {
            Path = "/certifications", Right = "certifications.change", Facts = [typeof(CertificationCycleStarted)],
            Summary = "Start a certification",
            Description = "The first cycle of an organisation by a framework of the CBCT: self-evaluation, audit, certificate. The next cycles follow in the same certification.",
            Example = new StartCycle("organisation-bibliotheek-deventer", CertificationFramework.KwaliteitInBeeld, new(2025, 1, 13)),
        },
        command => Certification.IdOf(command.Framework, command.OrganisationId),
        Decide,
        (command, _) => NamedOrganisation.Keys(command.OrganisationId));
}
