using System.Text.Json;
using Samenkracht.Acceptance.Programming;
using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Volunteers.Agreements;
using Samenkracht.Volunteers.People;
using Samenkracht.Volunteers.Screenings;
using Samenkracht.Volunteers.Shifts;
using Samenkracht.Volunteers.Tasks;
using Samenkracht.Volunteers.Volunteering;

namespace Samenkracht.Acceptance.Volunteers;

/// <summary>What stories about the work of volunteers of Deventer begin with. Days are counted from today, because a shift is for a day to come.</summary>
public abstract class WorkStory(AppFixture app) : ProgrammeStory(app)
{
    protected const string Coordinator = "volunteer-coordinator-deventer";
    protected const string Director = "director-deventer";

    protected static readonly DateOnly Today = Common.Deciding.Asked.DayOf(TimeProvider.System.GetUtcNow());
    protected static readonly DateOnly Begin = Today.AddMonths(-8);

    /// <summary>Half past one in the afternoon, or half past two in summer.</summary>
    protected static DateTimeOffset Afternoon(DateOnly day, int hour = 12) => new(day.ToDateTime(new(hour, 30)), TimeSpan.Zero);

    /// <summary>The day on which a certificate of conduct is good for the last time that was issued on a day.</summary>
    protected static DateOnly GoodUntil(DateOnly issued) => issued.AddMonths(36).AddDays(-1);

    /// <summary>A volunteer who may do everything since eight months, with a certificate of conduct of half a year; gives the path.</summary>
    protected async Task<string> AVolunteer(DateOnly? issued = null, string place = "deventer", string? person = null)
    {
        await this.TheNetwork();
        var (coordinator, organisation) = ($"volunteer-coordinator-{place}", $"organisation-bibliotheek-{place}");
        person ??= IdIn((await Started(coordinator, "/v1/persons", new RegisterPerson("Joke Berends", null, null, null, AgeClass.From21, Begin))).Path);
        var (path, _) = await Started(coordinator, "/v1/volunteers", new ApplyAsVolunteer(person, organisation, Begin));
        await this.Changed(coordinator, path, "interviews", new InterviewVolunteer(Begin));
        await this.Changed(coordinator, path, "code-of-conduct-acceptances", new AcceptCodeOfConduct(Begin));
        await this.Changed(coordinator, path, "acceptances", new AcceptVolunteer(Begin));
        var (agreement, _) = await Started(
            coordinator, "/v1/volunteer-agreements", new OfferVolunteerAgreement(IdIn(path), new(4, AllowanceKind.None, false, 14), Begin, null, Begin));
        foreach (var side in new[] { Signatory.Volunteer, Signatory.Organisation })
            await this.Changed(coordinator, agreement, "signatures", new SignVolunteerAgreement(side, null, Begin));
        var (screening, _) = await Started(coordinator, "/v1/screenings", new RequestScreening(IdIn(path), Begin));
        await Followed(_ => this.Changed(coordinator, screening, "confirmations", new ConfirmScreening("1234567", issued ?? Today.AddMonths(-6), Today.AddMonths(-6))));
        return path;
    }

    /// <summary>The path of the screening of a volunteer.</summary>
    protected static string ScreeningOf(string volunteer) => $"/v1/screenings/{Screening.IdOf(IdIn(volunteer))}";

    protected static TaskDescription ALanguageCoach(string? node = null) => new(
        "Taalmaatje", false, true, [], AgeClass.From16To17, node is null ? [] : [node], false);

    /// <summary>A task that needs a certificate of conduct, with these volunteers; gives the path.</summary>
    protected async Task<string> ATask(string? node, params string[] volunteers)
    {
        var (path, _) = await Started(Coordinator, "/v1/volunteer-tasks", new DefineTask(ACode("taalmaatje"), ALanguageCoach(node), Begin));
        foreach (var volunteer in volunteers)
            await this.Changed(Coordinator, path, "assignments", new AssignVolunteer(IdIn(volunteer), Today.AddMonths(-5)));
        return path;
    }

    /// <summary>A shift of a task, offered four months ago; gives the path.</summary>
    protected async Task<string> AShift(string task, DateOnly day, int places = 1, string? activity = null, string? location = null) => (await Started(
        Coordinator, "/v1/volunteer-shifts",
        new OfferShift(IdIn(task), Afternoon(day), 120, places, Today.AddMonths(-4), activity, activity is null ? null : 1, location))).Path;

    protected Task<string> Claims(string volunteer, string shift, string? who = null) => this.Changed(
        who ?? Coordinator, shift, "claims", new ClaimShift(IdIn(volunteer), ClaimedBy.Volunteer, Today.AddMonths(-3)));

    protected async Task<JsonElement[]> FactsOf(string path) => [.. (await Get("auditor", $"{path}/history")).Is(200).Json.GetProperty("facts").EnumerateArray()];

    protected async Task<JsonElement> LastFact(string path) => (await FactsOf(path))[^1];

    /// <summary>The last fact of the effect follows from the last fact of the cause.</summary>
    protected async Task Follows(string cause, string effect, string type, string reaction)
    {
        var (told, followed) = (await LastFact(cause), await LastFact(effect));
        Assert.Equal(
            ($"volunteers.{type}", told.Text("correlationId"), told.Text("id"), $"reaction-{reaction}", "reaction"),
            (followed.Text("type"), followed.Text("correlationId"), followed.Text("causationId"), followed.Text("subject"), followed.Text("through")));
    }

    /// <summary>The volunteers with a place in a shift.</summary>
    protected async Task<IReadOnlyList<string?>> In(string shift) =>
        [.. (await Get("auditor", shift)).Is(200).Json.GetProperty("claims").EnumerateArray().Select(claim => claim.Text("volunteerId"))];

    /// <summary>A part of the board of Deventer about one shift.</summary>
    protected async Task<JsonElement[]> Board(string part, string shift) =>
        [.. (await Get(Coordinator, $"/v1/volunteer-boards/{Deventer}")).Is(200).Json.GetProperty(part).EnumerateArray().Where(row => row.Text("shiftId") == IdIn(shift))];
}
