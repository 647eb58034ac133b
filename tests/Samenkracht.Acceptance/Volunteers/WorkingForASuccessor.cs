using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Volunteers.Reactions;
using Samenkracht.Volunteers.Volunteering;

namespace Samenkracht.Acceptance.Volunteers;

/// <summary>A library that took part in a project merged; its volunteers and its task went along.</summary>
public sealed class WorkingForASuccessor(AppFixture app) : AppSpec(app)
{
    private static readonly DateOnly TheDay = new(2024, 1, 1);

    private readonly string _project = $"network-project-{ACode("taal")}";

    private Task Told(object message) => Followed(context => context.PublishAsync(message).AsTask());

    [Fact]
    public async Task retires_the_task_that_came_along_and_refuses_who_came_along_to_apply_anew()
    {
        MergingLibrary[] libraries = [await this.AMergingLibrary(), await this.AMergingLibrary()];
        var (library, who) = (libraries[0].Id, $"volunteer-coordinator@{libraries[0].Id}");
        await Told(new LibraryJoinedProject(_project, "Taal voor iedereen", library, "takePart", [], new(2022, 1, 1)));
        var (person, _) = await Started(who, "/v1/persons", PeopleScenarios.Joke());
        var (volunteer, _) = await Started(who, "/v1/volunteers", new ApplyAsVolunteer(person.Id(), library, PeopleScenarios.Known));
        var (merger, successor) = await this.AProposal(libraries);
        await this.ReadyForTheDeed(merger, libraries);
        await Followed(async _ => (await Post("network-office", $"{merger}/deeds", MergerScenarios.TheDeed([]), (await Get("network-office", merger)).Tag)).Is(204));

        (await Post($"volunteer-coordinator@{successor}", "/v1/volunteers", new ApplyAsVolunteer(person.Id(), successor, new(2024, 3, 1))))
            .IsRefused("This person came to the organisation by a merger; go on with the file that came along.");
        Assert.Equal([volunteer.Id()], await this.AllPages("auditor", $"/v1/volunteers?organisation={successor}"));

        var (task, offer) = ($"/v1/volunteer-tasks/{MakeTaskStubHandler.IdOf(_project, library)}", $"/v1/programme-offers/{Samenkracht.Programming.Reactions.MakeOfferStubHandler.IdOf(_project, library)}");
        await Told(new LibraryJoinedProject(_project, "Taal voor iedereen", successor, "pilot", [], TheDay));
        Assert.Equal([task.Id()], await this.AllPages("auditor", $"/v1/volunteer-tasks?organisation={successor}"));
        Assert.Equal([offer.Id()], await this.AllPages("auditor", $"/v1/programme-offers?owner={successor}"));
        await Told(new LibraryLeftProject(_project, successor, new(2024, 6, 1)));

        Assert.Equal("retired", (await Get("auditor", task)).Is(200).Json.Text("status"));
        Assert.Equal("retired", (await Get("auditor", offer)).Is(200).Json.Text("status"));
    }
}
