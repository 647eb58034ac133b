using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Finance.Grants;

namespace Samenkracht.Acceptance.Finance;

public sealed class OwingALesson(AppFixture app) : GrantStory(app)
{
    private readonly string _project = $"network-project-{ACode("samen-lezen")}";

    private Task Told(object message) => Followed(context => context.PublishAsync(message).AsTask());

    [Fact]
    public async Task asks_for_it_before_another_grant_of_the_project_is_settled()
    {
        await OpenBooks(2022, 2023, 2024);
        var grant = await AnApplication(application: Application(_project));
        await this.Changed(Director, grant, "submissions", new SubmitApplication(new(2022, 1, 31)));
        await Does(grant, "awards", new RecordAward(30_000m, From, Until, [], [], "2022-0117", new(2022, 3, 15)));
        var request = new RequestSettlement(30_000m, 60_000m, 30_000m, new(2024, 3, 1));
        await Told(new ProjectLessonFellDue(_project, "grant-ander", new(2023, 2, 1)));

        (await Post(Director, $"{grant}/settlement-requests", request, (await Get(Director, grant)).Tag))
            .IsRefused("Another grant of this project was settled lower, and no lesson of it was shared yet.");
        await Told(new ProjectLessonWasSettled(_project, "grant-ander", new(2023, 3, 1)));
        await Does(grant, "settlement-requests", request, Director);
    }
}
