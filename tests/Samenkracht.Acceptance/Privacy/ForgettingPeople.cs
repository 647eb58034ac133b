using System.Text.Json;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Acceptance.Walls;
using Samenkracht.Common.Figures;
using Samenkracht.Programming;
using Samenkracht.Programming.Learning;
using Samenkracht.Programming.People;
using Samenkracht.Programming.Registrations;

namespace Samenkracht.Acceptance.Privacy;

/// <summary>Who is erased is unknown for good, others stay known, and every count stays the same.</summary>
public sealed class ForgettingPeople(AppFixture app, WatchedHost watched) : PersonalStory(app, watched)
{
    [Fact]
    public async Task destroys_the_values_and_the_key_of_one_and_leaves_the_other()
    {
        var (gone, stays) = (Marker.New(), Marker.New());
        var list = await AListOf(gone, stays);
        var subjects = (await Get(Staff, list)).Json.GetProperty("registrations").EnumerateArray().Select(one => one.Text("subjectId")!).ToArray();
        Assert.Equal((5L, 5L, 1L), (await Fields(subjects[0]), await Fields(subjects[1]), await Keys(subjects[0])));

        await this.Changed("director-deventer", list, "erasures", new EraseParticipant("r-1", ErasureBasis.Request, new(2022, 3, 1)));

        var registrations = (await Get(Staff, list)).Json.GetProperty("registrations");
        Assert.All(["name", "email", "phone", "parentName", "parentContact"], member => Assert.Equal("gewist", registrations[0].Text(member)));
        Assert.Equal((stays.Name, stays.ParentContact), (registrations[1].Text("name"), registrations[1].Text("parentContact")));
        Assert.Equal((0L, 0L, 5L, 1L), (await Fields(subjects[0]), await Keys(subjects[0]), await Fields(subjects[1]), await Keys(subjects[1])));
        Assert.Equal("gewist", (await Get(Staff, $"{list}?validOn=2022-02-01")).Json.GetProperty("registrations")[0].Text("name"));
    }

    [Fact]
    public async Task reaches_everything_that_the_organisation_keeps_under_the_pseudonym()
    {
        var (marker, subject) = (Marker.New(), Pseudonym.Or(null));
        var node = await ANode();
        var (learner, tag) = await Started(Staff, "/v1/learning-trajectories", Intake(marker, node, subject));
        var (list, listTag) = await AList(1);
        (await Post(Staff, $"{list}/registrations", new RegisterParticipant(subject, marker.AsParticipant, Day), listTag)).Is(204);

        (await Post("director-deventer", $"{learner}/erasures", new EraseLearner(ErasureBasis.Retention, new(2022, 3, 1)), tag)).Is(204);

        Assert.Equal("gewist", (await Get(Staff, list)).Json.GetProperty("registrations")[0].Text("name"));
        Assert.Equal((0L, 0L), (await Fields(subject), await Keys(subject)));
    }

    [Fact]
    public async Task changes_no_count_when_everything_is_replayed()
    {
        var node = await ANode();
        var list = await AListOf(Marker.New(), Marker.New());
        await this.Changed(Staff, list, "check-ins", new CheckIn("r-1", 1, Day));
        var (learner, _) = await Started(Staff, "/v1/learning-trajectories", Intake(Marker.New(), node));
        await this.Changed(Staff, learner, "starts", new StartCourse(new(2022, 2, 1)));
        await this.Changed(Staff, learner, "progress-records", new RecordProgress(LanguageLevel.A2, 12.5m, new(2022, 2, 2)));
        var before = await Replayed(list, learner);

        await this.Changed("director-deventer", list, "erasures", new EraseParticipant("r-1", ErasureBasis.Request, new(2022, 3, 1)));
        await this.Changed("director-deventer", learner, "erasures", new EraseLearner(ErasureBasis.Request, new(2022, 3, 1)));

        Assert.Equal(before, await Replayed(list, learner));
    }

    private async Task<long> Fields(string subject) => (long)(await Sql("select count(*) from personal.fields where subject = $1", subject))!;

    private async Task<long> Keys(string subject) => (long)(await Sql("select count(*) from personal.subject_keys where subject = $1", subject))!;

    // Everything that counts, folded anew from the log: the list, the trajectory and the ledger.
    private async Task<string> Replayed(string listPath, string learnerPath)
    {
        var (listId, learnerId) = (listPath.Split('/')[^1], learnerPath.Split('/')[^1]);
        await using var session = Host.DocumentStore().LightweightSession();
        var list = (await session.Events.AggregateStreamAsync<RegistrationList>(listId))!;
        var learner = (await session.Events.AggregateStreamAsync<LearningTrajectory>(learnerId))!;
        Assert.Equivalent(await session.LoadAsync<RegistrationList>(listId), list, strict: true);
        Assert.Equivalent(await session.LoadAsync<LearningTrajectory>(learnerId), learner, strict: true);
        await Host.Services.GetRequiredService<FigureRebuild>().RebuildAsync(ProgrammingModule.Name, OneLedger.Counted, CancellationToken.None);
        var figures = await Sql("select string_agg(concat_ws(' ', measure, amount, on_day, version), ';' order by measure, version) from programming.figures where stream = $1", learnerId);
        return JsonSerializer.Serialize(new
        {
            places = list.Count(RegistrationStatus.Registered), waiting = list.Count(RegistrationStatus.Waiting), sessions = list.Registrations.Sum(one => one.Sessions.Length),
            learner.Level, learner.Hours, learner.Status, figures,
        });
    }
}
