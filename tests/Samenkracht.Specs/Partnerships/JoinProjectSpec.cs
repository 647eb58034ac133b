using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.Projects;
using static Samenkracht.Specs.Partnerships.ProjectFacts;

namespace Samenkracht.Specs.Partnerships;

/// <summary>How a library takes part: it joins, changes its level and leaves, each by its own choice.</summary>
public sealed class JoinProjectSpec
{
    private static readonly JoinProject BorneJoins = new(
        Borne, ParticipationLevel.Follow, BorneJoined.Contribution, BorneJoined.ExpectedBenefit, [LocalTask, LocalTask], BorneJoined.From);

    private static NetworkProject After(params IFact[] history) => Given.State<NetworkProject>(history);

    private static Decision Join(JoinProject command, params IFact[] history) => JoinProjectEndpoint.Decide(command, After(history), Office);

    private static Decision Change(ParticipationLevel level, DateOnly from, string library, params IFact[] history) =>
        ChangeParticipationLevelEndpoint.Decide(new(library, level, from, BorneTookPart.Reason), After(history), Office);

    private static Decision Leave(string library, DateOnly on, params IFact[] history) =>
        LeaveProjectEndpoint.Decide(new(library, on, BorneLeft.Reason), After(history), Office);

    [Fact]
    public void A_library_joins_and_the_others_are_told()
    {
        Join(BorneJoins, Running()).ThenFacts(BorneJoined).ThenTells(Told(Borne, "follow", BorneJoined.From));
        Join(BorneJoins with { LibraryId = Almelo, Level = ParticipationLevel.Lead, From = AlmeloJoined.From }, Proposed, Approved)
            .ThenFacts(AlmeloJoined).ThenTells(Told(Almelo, "lead", AlmeloJoined.From));
    }

    [Fact]
    public void A_director_joins_for_the_own_library_only()
    {
        JoinProjectEndpoint.Decide(BorneJoins, After(Running()), AskedBy("director", Borne)).ThenFacts(BorneJoined);
        JoinProjectEndpoint.Decide(BorneJoins, After(Running()), AskedBy("director", Almelo)).ThenRefused("You act for another organisation than this library.");
    }

    [Fact]
    public void Nobody_takes_part_in_what_is_not_approved_or_over()
    {
        Join(BorneJoins, Proposed).ThenRefused("The project was not yet approved on this day.");
        Join(BorneJoins with { From = new(2021, 9, 19) }, Running()).ThenRefused("The project was not yet approved on this day.");
        Join(BorneJoins, Running(Stopped)).ThenRefused("This project was stopped; resume it first.");
        Join(BorneJoins, Running(Completed)).ThenRefused("This project was completed.");
    }

    [Fact]
    public void A_library_takes_part_once_at_a_time_and_may_come_back()
    {
        Join(BorneJoins, Running(BorneJoined)).ThenRefused("The library takes part in the project already.");
        Join(BorneJoins with { From = new(2022, 8, 31) }, Running(BorneJoined, BorneLeft)).ThenRefused("The library takes part in the project already.");
        Join(BorneJoins with { From = BorneLeft.On }, Running(BorneJoined, BorneLeft)).ThenFacts(BorneJoined with { From = BorneLeft.On });
    }

    [Fact]
    public void Only_the_lead_joins_as_lead()
    {
        Join(BorneJoins with { Level = ParticipationLevel.Lead }, Running()).ThenRefused("The lead of the project, and nobody else, takes part as lead.");
        Join(BorneJoins with { LibraryId = Almelo }, Proposed, Approved).ThenRefused("The lead of the project, and nobody else, takes part as lead.");
    }

    [Fact]
    public void Who_joins_is_a_library_or_support_organisation()
    {
        Join(BorneJoins with { LibraryId = Support }, Running()).ThenFacts(BorneJoined with { LibraryId = Support });
        Join(BorneJoins with { LibraryId = School }, Running()).ThenRefused("Only libraries and support organisations lead a project or take part in it.");
        Join(BorneJoins with { LibraryId = "organisation-weg" }, Running()).ThenRefused("The request names an organisation that has ceased to exist.");
        Join(BorneJoins with { LocalTaskIds = ["taal"] }, Running()).ThenRefused("The id of a local task begins with local-task-.");
    }

    [Fact]
    public void A_participant_changes_its_level_and_the_others_are_told()
    {
        Change(ParticipationLevel.TakePart, BorneTookPart.From, Borne, Running(BorneJoined)).ThenFacts(BorneTookPart)
            .ThenTells(Told(Borne, "takePart", BorneTookPart.From));
        Change(ParticipationLevel.Follow, BorneTookPart.From, Borne, Running(BorneJoined)).Then();
    }

    [Fact]
    public void The_level_on_a_day_is_that_of_the_day()
    {
        var borne = After(Running(BorneJoined, BorneTookPart, BorneLeft)).Participations[^1];

        Assert.Equal(
            [null, ParticipationLevel.Follow, ParticipationLevel.Follow, ParticipationLevel.TakePart, ParticipationLevel.TakePart, null],
            new[] { BorneJoined.From.AddDays(-1), BorneJoined.From, BorneTookPart.From.AddDays(-1), BorneTookPart.From, BorneLeft.On.AddDays(-1), BorneLeft.On }
                .Select(borne.LevelOn));
        Assert.Equal([false, true, true, false], Enumerable.Range(2020, 4).Select(borne.HoldsIn));
    }

    [Fact]
    public void Only_a_participant_changes_its_level_in_order_and_never_to_or_from_lead()
    {
        Change(ParticipationLevel.Pilot, BorneTookPart.From, Borne, Running()).ThenRefused("The library does not take part in the project on this day.");
        Change(ParticipationLevel.Pilot, BorneTookPart.From, Borne, Running(BorneJoined, BorneLeft)).ThenRefused("The library does not take part in the project on this day.");
        Change(ParticipationLevel.Pilot, new(2022, 1, 31), Borne, Running(BorneJoined, BorneTookPart)).ThenRefused("This day lies before the last change of the participation.");
        Change(ParticipationLevel.Lead, BorneTookPart.From, Borne, Running(BorneJoined)).ThenRefused("The lead of the project, and nobody else, takes part as lead.");
        Change(ParticipationLevel.Pilot, BorneTookPart.From, Almelo, Running()).ThenRefused("The lead of the project, and nobody else, takes part as lead.");
        Change(ParticipationLevel.Pilot, BorneTookPart.From, Borne, Running(BorneJoined, Stopped)).ThenRefused("This project was stopped; resume it first.");
        ChangeParticipationLevelEndpoint.Decide(new(Borne, ParticipationLevel.Pilot, BorneTookPart.From, "Meer"), After(Running(BorneJoined)), AskedBy("director", Almelo))
            .ThenRefused("You act for another organisation than this library.");
    }

    [Fact]
    public void A_library_leaves_also_what_stands_still()
    {
        Leave(Borne, BorneLeft.On, Running(BorneJoined)).ThenFacts(BorneLeft).ThenTells(new LibraryLeftProject(Id, Borne, BorneLeft.On));
        Leave(Borne, BorneLeft.On, Running(BorneJoined, Stopped)).ThenFacts(BorneLeft);
    }

    [Fact]
    public void Who_leads_or_does_not_take_part_does_not_leave()
    {
        Leave(Almelo, BorneLeft.On, Running()).ThenRefused("The lead cannot leave; appoint another lead first.");
        Leave(Borne, BorneLeft.On, Running()).ThenRefused("The library does not take part in the project on this day.");
        Leave(Borne, BorneLeft.On, Running(BorneJoined, BorneLeft)).ThenRefused("The library does not take part in the project on this day.");
        Leave(Borne, new(2022, 1, 31), Running(BorneJoined, BorneTookPart)).ThenRefused("This day lies before the last change of the participation.");
        Leave(Borne, BorneLeft.On, Running(BorneJoined, Completed)).ThenRefused("This project was completed.");
        LeaveProjectEndpoint.Decide(new(Borne, BorneLeft.On, "Weg"), After(Running(BorneJoined)), AskedBy("director", Almelo))
            .ThenRefused("You act for another organisation than this library.");
    }

    // Time travel folds by the day on which a fact became true; what it depends on may not be there.
    [Fact]
    public void Facts_without_what_precedes_them_change_nothing()
    {
        var project = After(Proposed, BorneTookPart, BorneLeft, MilestoneReached, Continued, new ProjectLeadChanged(Id, Almelo, Borne, new(2022, 3, 1)));

        Assert.Empty(project.Participations);
        Assert.Equal((Borne, ProjectStatus.Approved), (project.LeadId, project.Status));
    }
}
