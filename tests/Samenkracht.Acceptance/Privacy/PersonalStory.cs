using System.Text.Json;
using Npgsql;
using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Acceptance.Programming;
using Samenkracht.Finance.Bank;
using Samenkracht.Finance.Invoices;
using Samenkracht.Programming.Learning;
using Samenkracht.Programming.Registrations;
using Samenkracht.Specs.Finance;
using Samenkracht.Volunteers.People;
using Samenkracht.Volunteers.Screenings;

namespace Samenkracht.Acceptance.Privacy;

/// <summary>Stories about people on the watched host: how each operation that takes personal values is given them.</summary>
[Collection(nameof(PersonalStory))]
public abstract class PersonalStory(AppFixture app, WatchedHost watched) : ProgrammingStory(app)
{
    private protected const string Deventer = "organisation-bibliotheek-deventer";
    private protected const string Staff = "staff-deventer";
    private protected const string Coordinator = PeopleScenarios.Coordinator;
    private protected static readonly DateOnly Day = new(2022, 1, 10);

    protected override Alba.IAlbaHost Host => watched.Host;

    protected WatchedHost Watched => watched;

    /// <summary>A way to plant a person through each body that takes one.</summary>
    private protected Dictionary<Type, Func<Marker, Task<Planted>>> Plants => new()
    {
        [typeof(RegisterParticipant)] = async marker =>
        {
            var (list, tag) = await AList(2);
            return Contact(marker, list, await Sent(Staff, $"{list}/registrations", new RegisterParticipant(null, marker.AsParticipant, Day), tag), "registrations");
        },
        [typeof(PutOnWaitlist)] = async marker =>
        {
            var (list, tag) = await AFullList();
            return Contact(marker, list, await Sent(Staff, $"{list}/waitlist-entries", new PutOnWaitlist(null, marker.AsParticipant, Day), tag), "waitlist-entries");
        },
        [typeof(TakeIntake)] = async marker =>
        {
            var replies = await Sent(Staff, "/v1/learning-trajectories", Intake(marker, await ANode()), null);
            return Contact(marker, replies[0].Location!, replies, "starts");
        },
        [typeof(RegisterPerson)] = async marker =>
        {
            var replies = await Sent(Coordinator, "/v1/persons", marker.AsPerson, null);
            return new(replies[0].Location!, replies, Coordinator, [marker.Name, marker.Email, marker.Phone], "contact-updates", "/v1/persons");
        },
        [typeof(UpdateContact)] = async marker =>
        {
            var person = await this.APerson();
            var replies = await Sent(Coordinator, $"{person}/contact-updates", new UpdateContact(marker.Name, marker.Email, marker.Phone, null, PeopleScenarios.Known), await TagOf(person));
            return new(person, replies, Coordinator, [marker.Name, marker.Email, marker.Phone], "contact-updates", "/v1/persons");
        },
        [typeof(RecordPaymentDetails)] = async marker =>
        {
            var (person, volunteer) = await this.AVolunteer();
            await this.ASignedAgreement(volunteer);
            var replies = await Sent(Coordinator, $"{person}/payment-details", new RecordPaymentDetails(marker.Name, marker.Iban, PeopleScenarios.Known), await TagOf(person));
            return new(person, replies, Coordinator, [marker.Name, marker.Iban], "payment-details", "/v1/persons");
        },
        [typeof(ConfirmScreening)] = async marker =>
        {
            var (_, volunteer) = await this.AVolunteer();
            var (screening, tag) = await Started(Coordinator, "/v1/screenings", new RequestScreening(volunteer.IdIn(), PeopleScenarios.Known));
            var replies = await Sent(Coordinator, $"{screening}/confirmations", new ConfirmScreening(marker.Name, new(2025, 6, 1), new(2025, 7, 1)), tag);
            return new(screening, replies, Coordinator, [marker.Name], "confirmations", "/v1/screenings");
        },
        [typeof(ReceiveInvoice)] = async marker =>
        {
            var replies = await Sent(Staff, "/v1/purchase-invoices", new ReceiveInvoice(
                null, null, "zzp-12", $"{marker.Name} {marker.Email}", ACode("f"), Day, Day, Day, 100m, [new("Begeleiding", "4600", 100m, VatCode.Exempt, 0, 0m)]), null);
            return new(replies[0].Location!, replies, Staff, [marker.Name, marker.Email], "approvals", "/v1/purchase-invoices");
        },
        [typeof(DraftSalesInvoice)] = async marker =>
        {
            var replies = await Sent(Staff, "/v1/sales-invoices", new DraftSalesInvoice(
                null, "huurder-12", $"{marker.Name} {marker.Email}", [new("Zaalhuur", "8300", 100m, VatCode.Exempt)], Day), null);
            return new(replies[0].Location!, replies, Staff, [marker.Name, marker.Email], "issues", "/v1/sales-invoices");
        },
        [typeof(ImportStatement)] = async marker =>
        {
            var iban = Finance.MoneyStory.AnIban();
            var (account, _) = await Started("controller-deventer", "/v1/bank-accounts", new OpenBankAccount(iban, "Betaalrekening", Day));
            // A line of nothing stands in no books, and has all the words that a line can have.
            var file = new CamtFile(iban, 0m, Day).With(0m, marker.Phone, marker.Name, null, $"{marker.Email} {marker.ParentName} {marker.ParentContact}");
            var replies = await Sent(Staff, "/v1/bank-statements", new ImportStatement(account.Id(), file.Base64), null);
            return new(replies[0].Location!, replies, Staff, [marker.Name], "matches", "/v1/bank-statements");
        },
    };

    /// <summary>Somebody who was planted.</summary>
    /// <param name="Path">The thing that shows them.</param>
    /// <param name="Replies">The replies on the way.</param>
    /// <param name="Reader">Who has the purpose to see them there.</param>
    /// <param name="Shown">What that reader sees.</param>
    /// <param name="Facts">The facts through which they came, as a path of the thing.</param>
    /// <param name="List">The list that the thing is in, or what hangs on it.</param>
    private protected sealed record Planted(string Path, IReadOnlyList<Reply> Replies, string Reader, IReadOnlyList<string> Shown, string Facts, string List);

    private static Planted Contact(Marker marker, string path, IReadOnlyList<Reply> replies, string facts) =>
        new(path, replies, Staff, [marker.Name, marker.Email], facts, path[..path.LastIndexOf('/')]);

    private protected async Task<string> TagOf(string path) => (await Get(Coordinator, path)).Is(200).Tag!;

    private protected static TakeIntake Intake(Marker marker, string node, string? learner = null) => new(
        learner, marker.Name, marker.Email, LearningQuestion.Reading, LanguageLevel.A1, LearningForm.Group, false, false, [node], null, Day);

    protected Task<(string Path, string Tag)> AList(int capacity) =>
        Started(Staff, "/v1/registration-lists", new OpenList($"activity-{ACode("klik")}", capacity, true, new(2022, 1, 1)));

    protected async Task<(string Path, string Tag)> AFullList()
    {
        var (list, tag) = await AList(1);
        return (list, (await Post(Staff, $"{list}/registrations", new RegisterParticipant(null, new("Iemand", null, null, "Ouder", "niet bekend", false), Day), ifMatch: tag)).Is(204).Tag!);
    }

    /// <summary>A list with these people, in this order.</summary>
    private protected async Task<string> AListOf(params Marker[] people)
    {
        var (list, _) = await AList(people.Length);
        foreach (var one in people) await this.Changed(Staff, list, "registrations", new RegisterParticipant(null, one.AsParticipant, Day));
        return list;
    }

    /// <summary>Runs SQL; gives the first value.</summary>
    protected async Task<object?> Sql(string sql, params string[] values)
    {
        await using var database = NpgsqlDataSource.Create(watched.ConnectionString);
        await using var command = database.CreateCommand(sql);
        foreach (var value in values) command.Parameters.Add(new() { Value = value });
        return await command.ExecuteScalarAsync();
    }

    // Sent, sent again, and with the same key but another body.
    private async Task<IReadOnlyList<Reply>> Sent<T>(string who, string path, T body, string? tag) where T : class
    {
        var key = Guid.NewGuid().ToString();
        var first = await Post(who, path, body, tag, key);
        Assert.InRange(first.Status, 201, 204);
        var again = (await Post(who, path, body, tag, key)).Is(first.Status);
        var other = JsonSerializer.SerializeToUtf8Bytes(body, Common.Json.Options);
        return [first, again, (await Post(who, path, (byte[])[.. other, (byte)' '], tag, key)).Is(409)];
    }
}

[CollectionDefinition(nameof(PersonalStory))]
public sealed class OneWatchedHost : ICollectionFixture<WatchedHost>;
