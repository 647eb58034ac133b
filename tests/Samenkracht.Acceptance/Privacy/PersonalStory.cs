using System.Text.Json;
using Npgsql;
using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Acceptance.Programming;
using Samenkracht.Finance.Bank;
using Samenkracht.Finance.Invoices;
using Samenkracht.Programming.Learning;
using Samenkracht.Programming.Registrations;
using Samenkracht.Specs.Finance;

namespace Samenkracht.Acceptance.Privacy;

/// <summary>Stories about people on the watched host: how each operation that takes personal values is given them.</summary>
[Collection(nameof(PersonalStory))]
public abstract class PersonalStory(AppFixture app, WatchedHost watched) : ProgrammingStory(app)
{
    private protected const string Deventer = "organisation-bibliotheek-deventer";
    private protected const string Staff = "staff-deventer";
    private protected static readonly DateOnly Day = new(2022, 1, 10);

    protected override Alba.IAlbaHost Host => watched.Host;

    protected WatchedHost Watched => watched;

    /// <summary>A way to plant a person through each body that takes one; gives the path of the thing and the replies on the way.</summary>
    private protected Dictionary<Type, Func<Marker, Task<(string Path, IReadOnlyList<Reply> Replies)>>> Plants => new()
    {
        [typeof(RegisterParticipant)] = async marker =>
        {
            var (list, tag) = await AList(2);
            return (list, await Sent($"{list}/registrations", new RegisterParticipant(null, marker.AsParticipant, Day), tag));
        },
        [typeof(PutOnWaitlist)] = async marker =>
        {
            var (list, tag) = await AFullList();
            return (list, await Sent($"{list}/waitlist-entries", new PutOnWaitlist(null, marker.AsParticipant, Day), tag));
        },
        [typeof(TakeIntake)] = async marker =>
        {
            var replies = await Sent("/v1/learning-trajectories", Intake(marker, await ANode()), null);
            return (replies[0].Location!, replies);
        },
        [typeof(ReceiveInvoice)] = async marker =>
        {
            var replies = await Sent("/v1/purchase-invoices", new ReceiveInvoice(
                null, null, "zzp-12", $"{marker.Name} {marker.Email}", ACode("f"), Day, Day, Day, 100m, [new("Begeleiding", "4600", 100m, VatCode.Exempt, 0, 0m)]), null);
            return (replies[0].Location!, replies);
        },
        [typeof(DraftSalesInvoice)] = async marker =>
        {
            var replies = await Sent("/v1/sales-invoices", new DraftSalesInvoice(
                null, "huurder-12", $"{marker.Name} {marker.Email}", [new("Zaalhuur", "8300", 100m, VatCode.Exempt)], Day), null);
            return (replies[0].Location!, replies);
        },
        [typeof(ImportStatement)] = async marker =>
        {
            var iban = Finance.MoneyStory.AnIban();
            var (account, _) = await Started("controller-deventer", "/v1/bank-accounts", new OpenBankAccount(iban, "Betaalrekening", Day));
            // A line of nothing stands in no books, and has all the words that a line can have.
            var file = new CamtFile(iban, 0m, Day).With(0m, marker.Phone, marker.Name, null, $"{marker.Email} {marker.ParentName} {marker.ParentContact}");
            var replies = await Sent("/v1/bank-statements", new ImportStatement(account.Id(), file.Base64), null);
            return (replies[0].Location!, replies);
        },
    };

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
    private async Task<IReadOnlyList<Reply>> Sent<T>(string path, T body, string? tag) where T : class
    {
        var key = Guid.NewGuid().ToString();
        var first = await Post(Staff, path, body, tag, key);
        Assert.InRange(first.Status, 201, 204);
        var again = (await Post(Staff, path, body, tag, key)).Is(first.Status);
        var other = JsonSerializer.SerializeToUtf8Bytes(body, Common.Json.Options);
        return [first, again, (await Post(Staff, path, (byte[])[.. other, (byte)' '], tag, key)).Is(409)];
    }
}

[CollectionDefinition(nameof(PersonalStory))]
public sealed class OneWatchedHost : ICollectionFixture<WatchedHost>;
