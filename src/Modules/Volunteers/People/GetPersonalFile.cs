using Marten;
using Samenkracht.Common.Reading;
using Samenkracht.Volunteers.Agreements;
using Samenkracht.Volunteers.Screenings;
using Samenkracht.Volunteers.Volunteering;

namespace Samenkracht.Volunteers.People;

/// <summary>All that an organisation keeps of a person: the answer to a request for access (AVG art. 15).</summary>
/// <param name="OrganisationId">The controller.</param>
/// <param name="Person">Name, contact, age class and consents.</param>
/// <param name="Volunteer">The person as a volunteer; null when they are none.</param>
/// <param name="Agreements">The agreements as a volunteer; null when there are none.</param>
/// <param name="Screening">The screening; null when there is none.</param>
/// <param name="Facts">Everything that was recorded, by whom and when.</param>
public sealed record PersonalFile(
    string OrganisationId, PersonEntry Person, VolunteerEntry? Volunteer, VolunteerAgreementEntry? Agreements, ScreeningEntry? Screening, IReadOnlyList<FactEntry> Facts);

/// <summary>GET /v1/persons/{personId}/personal-records.</summary>
public static class GetPersonalFileEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/persons/{personId}/personal-records", Kind = OperationKind.Read, Right = "persons.disclose", Purpose = "personal-data.volunteers", Answer = typeof(PersonalFile),
            Summary = "Read all that is kept of a person",
            Description = "What your organisation keeps of a person, to be handed over when they ask for it: values, roles, agreements, screening, and every fact behind them.",
        },
        async request =>
        {
            var ct = request.Http.RequestAborted;
            if (await request.History.FindAsync(typeof(Person), request.PathStream, ct) is not { State: Person known } || !request.Caller.MayKnow(known)) return Problems.Unknown();
            var (person, organisation) = (known.SeenBy(request.Caller), request.Caller.Organisation!);
            // Who came by a merger is a volunteer under the id of before.
            var volunteer = (await request.Session.Query<Volunteer>().Where(role => role.PersonId == person.Id && role.OrganisationId == organisation).ToListAsync(ct))
                .OrderByDescending(role => role.IsHere).FirstOrDefault();
            var key = volunteer?.Id ?? Volunteer.IdOf(person.Id, organisation);
            var agreement = await FindAsync<VolunteerAgreement>(request, VolunteerAgreement.IdOf(key));
            var screening = await FindAsync<Screening>(request, Screening.IdOf(key));
            var opened = await request.OpenAsync(new object?[] { person, screening }.OfType<object>());
            return ReadRequest.Answer(new PersonalFile(
                organisation, PersonEntry.Of(person, opened), volunteer is null ? null : VolunteerEntry.Of(volunteer),
                agreement is null ? null : VolunteerAgreementEntry.Of(agreement), screening is null ? null : ScreeningEntry.Of(screening, opened),
                await FactsAsync(request, [organisation, .. person.Files.SelectMany(file => file.EarlierControllers)], person.Id, volunteer?.Id, agreement?.Id, screening?.Id)));
        });

    private static async Task<T?> FindAsync<T>(ReadRequest request, string stream) where T : class =>
        (await request.History.FindAsync(typeof(T), stream, request.Http.RequestAborted))?.State as T;

    // The stream of a person holds what other organisations recorded too; that is theirs to show.
    private static async Task<IReadOnlyList<FactEntry>> FactsAsync(ReadRequest request, IReadOnlyList<string?> organisations, params string?[] streams)
    {
        var facts = new List<FactEntry>();
        foreach (var stream in streams.OfType<string>())
            facts.AddRange((await request.History.FactsAsync(stream, [], null, request.Http.RequestAborted)).Facts);
        return [.. facts.Where(fact => !fact.Body.TryGetProperty("organisationId", out var of) || organisations.Contains(of.GetString())).OrderBy(fact => fact.Sequence)];
    }
}
