using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Common.Http;
using Samenkracht.Common.Sealing;
using Samenkracht.Programming.Equipment;
using Samenkracht.Programming.Registrations;
using Samenkracht.Volunteers.People;
using Samenkracht.Volunteers.Screenings;

namespace Samenkracht.Acceptance.Privacy;

/// <summary>People who are planted through every operation that takes personal values are found nowhere, but by who has a purpose.</summary>
public sealed class KeepingPeopleOut(AppFixture app, WatchedHost watched) : PersonalStory(app, watched)
{
    [Fact]
    public void is_tried_with_every_operation_that_takes_them()
    {
        var operations = Host.Services.GetRequiredService<EndpointDataSource>().Endpoints.Select(endpoint => endpoint.Metadata.GetMetadata<Operation>()).OfType<Operation>();
        var personal = operations.Where(operation => operation.Method == "POST" && operation.Facts.Any(fact => SealedMembers.Of(fact).Count > 0)).Select(operation => operation.Body!);

        Assert.Equal(Plants.Keys.Select(body => body.Name).Order(), personal.Select(body => body.Name).Order());
    }

    [Fact]
    public async Task of_tables_logs_traces_and_answers()
    {
        foreach (var (body, plant) in Plants)
        {
            var marker = Marker.New();
            var planted = await plant(marker);
            var answers = planted.Replies.Concat(await AnswersWithoutPurpose(planted)).Concat(await Refusals(marker)).Concat(await RefusalsOfVolunteers(marker)).ToList();

            Assert.All(answers, answer => Assert.Empty(marker.In(answer.Text + string.Concat(answer.Headers))));
            Assert.Empty(await WholeDatabase.TablesWithAsync(Watched.ConnectionString, marker.Words));
            Assert.All(Watched.Lines.Concat(Watched.Tags), line => Assert.Empty(marker.In(line)));
            var shown = (await Get(planted.Reader, planted.Path)).Is(200).Text;
            Assert.All(planted.Shown, word => Assert.Contains(word, shown, StringComparison.Ordinal));
        }
    }

    // The same search finds what may be known: a search that finds nothing at all would prove nothing.
    [Fact]
    public async Task is_a_search_that_finds()
    {
        var marker = Marker.New();
        var code = ACode("vindbaar");
        var (kit, _) = await Started(Staff, "/v1/shared-equipment", new RegisterKit(code, marker.Name, EquipmentKind.Other, Deventer, Day));
        (await Get(Staff, kit)).Is(200);

        var tables = await WholeDatabase.TablesWithAsync(Watched.ConnectionString, marker.Words);
        Assert.Contains("events.mt_events", tables);
        Assert.Contains(tables, table => table.StartsWith("programming.", StringComparison.Ordinal));
        Assert.Contains("host.answers", await WholeDatabase.TablesWithAsync(Watched.ConnectionString, [code]));
        Assert.Contains(Watched.Lines, line => line.Contains(code, StringComparison.Ordinal));
        Assert.Contains(Watched.Tags, tag => tag.Contains(code, StringComparison.Ordinal));
    }

    [Fact]
    public async Task shows_no_plain_hash_of_a_request()
    {
        var (list, tag) = await AList(1);
        var body = new RegisterParticipant(null, Marker.New().AsParticipant, Day);
        (await Post(Staff, $"{list}/registrations", body, tag)).Is(204);

        var bytes = JsonSerializer.SerializeToUtf8Bytes(body, Common.Json.Options);
        byte[][] guesses = [bytes, [.. Encoding.UTF8.GetBytes($"POST {list}/registrations\n"), .. bytes]];
        foreach (var guess in guesses)
            Assert.Equal(0L, await Sql("select count(*) from host.answers where lower(fingerprint) = $1", Convert.ToHexStringLower(SHA256.HashData(guess))));
        Assert.NotEqual(0L, await Sql("select count(*) from host.answers where stream = $1 and length(fingerprint) = 64", list.Split('/')[^1]));
    }

    [Fact]
    public async Task commits_to_equal_values_in_unequal_ways()
    {
        var marker = Marker.New();
        var list = (await AListOf(marker, marker)).Split('/')[^1];

        Assert.Equal(2L, await Sql("select count(distinct commitment) from personal.fields where stream = $1 and field = 'phone'", list));
        foreach (var salt in new[] { "", Deventer, list })
            Assert.Equal(0L, await Sql("select count(*) from personal.fields where commitment = $1", Commitment(salt, marker.Phone)));

        static string Commitment(string salt, string value) => System.Buffers.Text.Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(salt + value)));
    }

    [Theory]
    [InlineData("f.version <> o.version and f.field = 'name' and o.field = 'name'")]
    [InlineData("f.subject = o.subject and f.field <> o.field and f.field in ('name', 'email') and o.field in ('name', 'email')")]
    public async Task opens_no_value_that_was_moved_to_another_place(string move)
    {
        var (one, other) = (Marker.New(), Marker.New());
        var list = await AListOf(one, other);
        var sql = $"update personal.fields f set ciphertext = o.ciphertext from personal.fields o where f.stream = $1 and o.stream = $1 and {move}";
        await Sql(sql, list.Split('/')[^1]);

        var moved = (await Get(Staff, list)).Is(500);
        Assert.Empty(one.In(moved.Text).Concat(other.In(moved.Text)));
        await Sql(sql, list.Split('/')[^1]);
        Assert.Contains(one.Name, (await Get(Staff, list)).Is(200).Text, StringComparison.Ordinal);
    }

    private async Task<IEnumerable<Reply>> AnswersWithoutPurpose(Planted planted)
    {
        var path = planted.Path;
        var replies = new List<Reply> { await Get("network-office", path), await Get("staff-hengelo", path), await Get("auditor", path), await Get("auditor", $"{path}?validOn=2024-01-01") };
        foreach (var who in new[] { "auditor", Staff })
        {
            replies.Add((await Get(who, $"{path}/history")).Is(200));
            replies.Add((await Get(who, $"{planted.List}?limit=200")).Is(200));
            replies.Add((await Get(who, $"{path}/{planted.Facts}")).Is(200));
        }

        return replies;
    }

    // Refused by a rule, by the shape, by the version, by the right and by the reader of JSON, each with the person in the body.
    private async Task<IEnumerable<Reply>> Refusals(Marker marker)
    {
        var (full, tag) = await AFullList();
        var node = await ANode();
        var register = new RegisterParticipant(null, marker.AsParticipant, Day);
        var intake = Intake(marker, node);
        return
        [
            (await Post(Staff, $"{full}/registrations", register, tag)).Is(409),
            (await Post(Staff, $"{full}/registrations", register with { SubjectId = marker.Name }, tag)).Is(400),
            (await Post(Staff, $"{full}/registrations", register with { Participant = register.Participant with { Email = new string('x', 300) + marker.Email } }, tag)).Is(400),
            (await Post(Staff, $"{full}/registrations", register, "\"stale/1\"")).Is(412),
            (await Post(Staff, $"{full}/registrations", register)).Is(428),
            (await Post("auditor", $"{full}/registrations", register, tag)).Is(403),
            (await Post("staff-hengelo", $"{full}/registrations", register, tag)).Is(404),
            (await Post(Staff, $"{full}/registrations", Encoding.UTF8.GetBytes($$"""{"participant":{"name":"{{marker.Name}}","""), tag)).Is(400),
            (await Post(Staff, $"{full}/registrations", Encoding.UTF8.GetBytes($$"""{"participant":"{{marker.Name}}","on":"{{marker.Phone}}","photoConsent":"{{marker.Email}}"}"""), tag)).Is(400),
            (await Post(Staff, "/v1/learning-trajectories", intake with { PlanNodes = ["policy-plan-nergens/a1"] })).Is(409),
            (await Post(Staff, "/v1/learning-trajectories", intake with { ReferredById = marker.Email })).Is(400),
            (await Post("director-deventer", "/v1/learning-trajectories", intake)).Is(403),
        ];
    }

    private async Task<IEnumerable<Reply>> RefusalsOfVolunteers(Marker marker)
    {
        var (person, volunteer) = await this.AVolunteer();
        var (screening, tag) = await Started(Coordinator, "/v1/screenings", new RequestScreening(volunteer.IdIn(), PeopleScenarios.Known));
        var (contact, account) = (new UpdateContact(marker.Name, marker.Email, marker.Phone, null, Day), new RecordPaymentDetails(marker.Name, marker.Iban, Day));
        return
        [
            (await Post(Coordinator, "/v1/persons", marker.AsPerson with { BirthDate = Day })).Is(409),
            (await Post(Coordinator, "/v1/persons", marker.AsPerson with { Email = new string('x', 300) + marker.Email })).Is(400),
            (await Post(Staff, "/v1/persons", marker.AsPerson)).Is(403),
            (await Post(Coordinator, $"{person}/contact-updates", contact with { On = new(2020, 1, 1) }, await TagOf(person))).Is(409),
            (await Post(Coordinator, $"{person}/contact-updates", contact, "\"stale/1\"")).Is(412),
            (await Post(PeopleScenarios.CoordinatorInHengelo, $"{person}/contact-updates", contact, await TagOf(person))).Is(404),
            (await Post(Coordinator, $"{person}/payment-details", account, await TagOf(person))).Is(409),
            (await Post(Coordinator, $"{person}/payment-details", account with { Iban = marker.Iban.ToLowerInvariant() }, await TagOf(person))).Is(400),
            (await Post(Coordinator, $"{screening}/confirmations", new ConfirmScreening(marker.Name, Day, new(2020, 1, 1)), tag)).Is(409),
            (await Post(Coordinator, $"{screening}/confirmations", Encoding.UTF8.GetBytes($$"""{"certificateNumber":["{{marker.Name}}"]}"""), tag)).Is(400),
        ];
    }
}
