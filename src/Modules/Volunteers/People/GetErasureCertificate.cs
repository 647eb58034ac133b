namespace Samenkracht.Volunteers.People;

/// <summary>What was erased of a person, and what stays until when.</summary>
/// <param name="PersonId">The pseudonym.</param>
/// <param name="Organisations">By organisation; who reads for one sees its own.</param>
public sealed record ErasureCertificate(string PersonId, IReadOnlyList<ErasureAtOrganisation> Organisations);

/// <summary>The course of an erasure at one organisation.</summary>
/// <param name="OrganisationId">The controller.</param>
/// <param name="RequestedOn">The day of the last request; null when the person did not ask.</param>
/// <param name="RefusedOn">The day on which that request was refused; null when it was not.</param>
/// <param name="RefusedBecause">On what ground it was refused.</param>
/// <param name="ErasedOn">The day of the erasure; null while nothing is erased.</param>
/// <param name="LegalBasis">On what ground.</param>
/// <param name="Erased">The kinds of values that were destroyed, with their key.</param>
/// <param name="DeferredUntil">The last day on which fiscal values are kept; null when none are or were.</param>
/// <param name="DeferredBecause">On what ground they are kept.</param>
/// <param name="Deferred">The kinds of values that are still kept.</param>
/// <param name="FiscalErasedOn">The day on which the fiscal values were destroyed too.</param>
public sealed record ErasureAtOrganisation(
    string OrganisationId, DateOnly? RequestedOn, DateOnly? RefusedOn, ErasureObstacle? RefusedBecause, DateOnly? ErasedOn, ErasureGround? LegalBasis,
    IReadOnlyList<string> Erased, DateOnly? DeferredUntil, ErasureObstacle? DeferredBecause, IReadOnlyList<string> Deferred, DateOnly? FiscalErasedOn)
{
    /// <summary>What the file of one organisation says of it.</summary>
    public static ErasureAtOrganisation Of(PersonFile file)
    {
        string[] contact = [.. Kinds(("name", file.Name), ("email", file.Email), ("phone", file.Phone), ("born", file.BirthDate))];
        string[] fiscal = [.. Kinds(("fiscalName", file.FiscalName), ("iban", file.Iban))];
        return new(
            file.ControllerId, file.ErasureRequestedOn, file.RefusedOn, file.RefusedBecause, file.ErasedOn, file.Basis,
            [.. file.ErasedOn is null ? [] : contact, .. file.FiscalErasedOn is null ? [] : fiscal],
            file.DeferredUntil, file.DeferredBecause, file.DeferredUntil is null || file.FiscalErasedOn is not null ? [] : fiscal, file.FiscalErasedOn);
    }

    private static IEnumerable<string> Kinds(params (string Kind, Common.Sealing.Sealed? Value)[] values) =>
        values.Where(value => value.Value is not null).Select(value => value.Kind);
}

/// <summary>GET /v1/persons/{personId}/erasure-certificates.</summary>
public static class GetErasureCertificateEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/persons/{personId}/erasure-certificates", Kind = OperationKind.Read, Right = "persons.read", Answer = typeof(ErasureCertificate),
            Summary = "Read what was erased of a person",
            Description = "What was erased, on what ground and when; what was refused or deferred, on what ground and until when. It holds no values.",
        },
        async request =>
            await request.History.FindAsync(typeof(Person), request.PathStream, request.Http.RequestAborted) is { State: Person person } && request.Caller.MayKnow(person)
                ? ReadRequest.Answer(new ErasureCertificate(person.Id, [.. person.SeenBy(request.Caller).Files.Select(ErasureAtOrganisation.Of)]))
                : Problems.Unknown());
}
