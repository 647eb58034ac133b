using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Samenkracht.Acceptance.Programming;
using Samenkracht.Common.Figures;
using Samenkracht.Programming;
using Samenkracht.Programming.Learning;

namespace Samenkracht.Acceptance.Walls;

/// <summary>The ledger of figures is only a reading of the log: made anew, it is the same.</summary>
public sealed class OneLedger(AppFixture app) : ProgrammingStory(app)
{
    private const string Who = "staff-deventer";
    private readonly AppFixture app = app;

    [Fact]
    public async Task Rebuilt_it_holds_the_same_rows()
    {
        var (path, tag) = await Started(Who, "/v1/learning-trajectories", new TakeIntake(
            null, "Amina Yilmaz", null, LearningQuestion.Reading, LanguageLevel.PreA1, LearningForm.Group, false, false, [await ANode()], null, new(2012, 1, 1)));
        tag = (await Post(Who, $"{path}/starts", new StartCourse(new(2012, 2, 1)), ifMatch: tag)).Is(204).Tag;
        tag = (await Post(Who, $"{path}/progress-records", new RecordProgress(LanguageLevel.A1, 7.25m, new(2012, 3, 1)), ifMatch: tag)).Is(204).Tag;
        (await Post(Who, $"{path}/completions", new FinishCourse(LanguageLevel.A2, LearningOutcome.Reached, new(2012, 4, 1)), ifMatch: tag)).Is(204);
        var before = await Rows(path.Split('/')[^1]);

        var written = await Host.Services.GetRequiredService<FigureRebuild>().RebuildAsync(ProgrammingModule.Name, Counted, CancellationToken.None);

        Assert.Equal(["learning-hours", "learning-levels-gained", "trajectories-finished", "trajectories-started"], before.Select(row => row.Split('|')[0]));
        Assert.Equal(before, await Rows(path.Split('/')[^1]));
        Assert.InRange(written, before.Count, long.MaxValue);
    }

    /// <summary>Every fact that adds to figures, because the ledger of the whole module is made anew.</summary>
    internal static IReadOnlyCollection<Type> Counted => [.. typeof(ProgrammingModule).Assembly.GetTypes().Where(type => !type.IsAbstract && typeof(ICounted).IsAssignableFrom(type))];

    private async Task<List<string>> Rows(string stream)
    {
        await using var database = NpgsqlDataSource.Create(app.ConnectionString);
        await using var command = database.CreateCommand("""
            select concat_ws('|', measure, amount, organisation, on_day, known_at, location, about, plan_nodes, basis, version)
            from programming.figures where stream = $1 order by 1
            """);
        command.Parameters.Add(new() { Value = stream });
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync()) rows.Add(reader.GetString(0));
        return rows;
    }
}
