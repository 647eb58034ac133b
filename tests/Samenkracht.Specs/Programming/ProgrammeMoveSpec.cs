using System.Collections.Immutable;
using Samenkracht.Common.Deciding;
using Samenkracht.Common.Figures;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Contracts.Programming;
using Samenkracht.Programming.Activities;
using Samenkracht.Programming.Desks;
using Samenkracht.Programming.EducationSites;
using Samenkracht.Programming.Equipment;
using Samenkracht.Programming.Known;
using Samenkracht.Programming.Learning;
using Samenkracht.Programming.Offers;
using Samenkracht.Programming.Reactions;
using Samenkracht.Programming.Registrations;
using Samenkracht.Programming.Venues;

namespace Samenkracht.Specs.Programming;

public sealed class ProgrammeMoveSpec
{
    private const string Deventer = TheActivity.Library;
    private const string Successor = "organisation-bibliotheek-ijssel";
    private const string MergerId = "merger-ijssel";

    private static readonly DateOnly TheDay = new(2024, 1, 1);
    private static readonly DateOnly Back = new(2025, 2, 6);
    private static readonly MergerTookEffect Merged = new(MergerId, [Deventer], Successor, "Bibliotheek IJssel", "foundation", TheDay);
    private static readonly DeedWasAnnulled Annulled = new(MergerId, [Deventer], Successor, TheDay, Back);
    private static readonly ProgrammeMove Over = new(MergerId, TheDay, [Deventer, Successor], (owner, _) => owner == Deventer ? Successor : null);

    [Fact]
    public void What_is_offered_planned_and_run_passes_under_its_own_id()
    {
        Over.Decide(Given.State<Offer>(OfferFacts.Defined)).Then(new OfferPassedOn(OfferFacts.Id, Deventer, Successor, MergerId, TheDay));
        Over.Decide(TheActivity.After(TheActivity.WithSessions), TheActivity.Asked()).Then(new ActivityPassedOn(TheActivity.Id, Deventer, Successor, MergerId, TheDay));
        Over.Decide(Given.State<RegistrationList>(RegistrationFacts.Opened))
            .Then(new RegistrationListPassedOn(RegistrationFacts.Id, Deventer, Successor, MergerId, TheDay));
        Over.Decide(Given.State<ServicePoint>(DeskFacts.Opened)).Then(new ServicePointPassedOn(DeskFacts.Id, Deventer, Successor, MergerId, TheDay));
        Over.Decide(Given.State<EducationSite>(EducationSiteFacts.Enrolled))
            .Then(new EducationSitePassedOn(EducationSiteFacts.Id, Deventer, Successor, 240, [EducationSiteFacts.Node], MergerId, TheDay));
        Over.Decide(LearningFacts.Trajectory(LearningFacts.Started, LearningFacts.Finished))
            .Then(new TrajectoryPassedOn(LearningFacts.Id, Deventer, Successor, MergerId, TheDay));
        var kit = new KitRegistered("equipment-bee-bots", "Bee-Bots", EquipmentKind.Robotics, Deventer, new(2022, 1, 1));
        Over.Decide(Given.State<SharedEquipment>(kit)).Then(new KitPassedOn("equipment-bee-bots", Deventer, Successor, MergerId, TheDay));
    }

    [Fact]
    public void What_is_over_passes_too_so_that_somebody_can_find_correct_and_erase_it()
    {
        Over.Decide(Given.State<Offer>(OfferFacts.Defined, OfferFacts.Retired)).Then(new OfferPassedOn(OfferFacts.Id, Deventer, Successor, MergerId, TheDay));
        Over.Decide(TheActivity.After(TheActivity.Over), TheActivity.Asked()).Then(new ActivityPassedOn(TheActivity.Id, Deventer, Successor, MergerId, TheDay));
        Over.Decide(Given.State<RegistrationList>(RegistrationFacts.Opened, RegistrationFacts.Closed))
            .Then(new RegistrationListPassedOn(RegistrationFacts.Id, Deventer, Successor, MergerId, TheDay));
        Over.Decide(Given.State<ServicePoint>(DeskFacts.Opened, DeskFacts.Closed)).Then(new ServicePointPassedOn(DeskFacts.Id, Deventer, Successor, MergerId, TheDay));
    }

    [Fact]
    public void A_site_that_had_ended_counts_nowhere()
    {
        var passed = new EducationSitePassedOn(EducationSiteFacts.Id, Deventer, Successor, 240, [EducationSiteFacts.Node], MergerId, TheDay, true);
        Over.Decide(Given.State<EducationSite>(EducationSiteFacts.Enrolled, EducationSiteFacts.Ended)).Then(passed);
        Assert.Empty(((ICounted)passed).Figures);
    }

    [Fact]
    public void Nothing_passes_twice_and_who_is_erased_passes_to_nobody()
    {
        Over.Decide(Given.State<Offer>(OfferFacts.Defined, new OfferPassedOn(OfferFacts.Id, Deventer, Successor, MergerId, TheDay))).Then();
        Over.Decide(TheActivity.After([.. TheActivity.Over, new ActivityPassedOn(TheActivity.Id, Deventer, Successor, MergerId, TheDay)]), TheActivity.Asked()).Then();
        Over.Decide(LearningFacts.Trajectory(LearningFacts.Erased)).Then();
    }

    [Fact]
    public void A_session_that_only_seemed_to_need_another_place_keeps_its_own()
    {
        var flagged = new SessionsNeedAnotherPlace(TheActivity.Id, [2], TheActivity.Square, new(2022, 7, 1), new(2022, 5, 1));

        Over.Decide(TheActivity.After([.. TheActivity.WithSessions, flagged]), TheActivity.Asked()).Then(
            new ActivityPassedOn(TheActivity.Id, Deventer, Successor, MergerId, TheDay), new SessionsKeepTheirPlace(TheActivity.Id, [2], TheActivity.Square, TheDay));
        Over.Decide(TheActivity.After([.. TheActivity.WithSessions, flagged]), TheActivity.Asked(new VenueClosed(Venue.IdOf(TheActivity.Square), new(2022, 7, 1))))
            .Then(new ActivityPassedOn(TheActivity.Id, Deventer, Successor, MergerId, TheDay));
    }

    [Fact]
    public void What_was_held_before_counts_for_the_predecessor()
    {
        var activity = TheActivity.After([.. TheActivity.WithOneCounted, new ActivityPassedOn(TheActivity.Id, Deventer, Successor, MergerId, TheDay)]);

        Assert.Equal((Deventer, Successor, Successor), (activity.OrganisationOn(TheDay.AddDays(-1)), activity.OrganisationOn(TheDay), activity.OrganisationId));
        var corrected = CorrectAttendanceEndpoint.Decide(new(1, AttendanceWay.Counted, 16, [], "Twee meer"), activity, TheActivity.Asked());
        Assert.Equal(Deventer, Assert.IsType<AttendanceCorrected>(Assert.Single(corrected.Facts)).Session.OrganisationId);
        var trajectory = LearningFacts.Trajectory(new TrajectoryPassedOn(LearningFacts.Id, Deventer, Successor, MergerId, TheDay));
        Assert.Equal((Deventer, Successor), (trajectory.OrganisationOn(LearningFacts.Today), trajectory.OrganisationId));
    }

    [Fact]
    public void A_site_counts_where_it_is()
    {
        ICounted passed = new EducationSitePassedOn(EducationSiteFacts.Id, Deventer, Successor, 240, [], MergerId, TheDay);
        Assert.Equal(
            [(Deventer, -1m), (Deventer, -240m), (Successor, 1m), (Successor, 240m)], passed.Figures.Select(figure => (figure.OrganisationId, figure.Amount)));
    }

    [Fact]
    public void The_keys_of_people_stay_where_they_are()
    {
        var trajectory = LearningFacts.Trajectory(new TrajectoryPassedOn(LearningFacts.Id, Deventer, Successor, MergerId, new(2022, 6, 1)));
        EraseLearnerEndpoint.Decide(new(LearningFacts.Erased.LegalBasis, LearningFacts.Erased.On), trajectory, LearningFacts.AskedNow).Then(LearningFacts.Erased);
    }

    [Fact]
    public void What_came_goes_back_and_what_the_successor_began_goes_to_the_first()
    {
        ImmutableArray<Passage> came = [new(Deventer, Successor, MergerId, TheDay)];
        Assert.Equal(Deventer, BringProgrammeBackHandler.HomeOf(Annulled, Successor, came));
        Assert.Equal(Deventer, BringProgrammeBackHandler.HomeOf(Annulled, Successor, []));
        Assert.Null(BringProgrammeBackHandler.HomeOf(Annulled with { SuccessorEnds = false }, Successor, []));
        Assert.Null(BringProgrammeBackHandler.HomeOf(Annulled, "organisation-bibliotheek-hengelo", []));
    }

    [Fact]
    public void It_tells_when_it_is_done_and_when_it_is_undone()
    {
        var asked = Given.Asked(new(2025, 3, 1));
        var carried = new ProgrammeCarriedOver(ProgrammeSuccession.IdOf(MergerId), MergerId, Successor, ["activity-a"], new(2025, 3, 1));
        var back = new ProgrammeBroughtBack(carried.ProgrammeSuccessionId, MergerId, Successor, ["activity-a"], new(2025, 3, 1));

        CarryProgrammeOverHandler.Decide(Merged, null, ["activity-a"], asked).ThenFacts(carried).ThenTells(new ProgrammeWasCarriedOver(MergerId, false, "programme", ["activity-a"]));
        CarryProgrammeOverHandler.Decide(Merged, Given.State<ProgrammeSuccession>(carried), ["activity-a"], asked).Then();
        BringProgrammeBackHandler.Decide(Annulled, Given.State<ProgrammeSuccession>(carried), ["activity-a"], asked).ThenFacts(back)
            .ThenTells(new ProgrammeWasCarriedOver(MergerId, true, "programme", ["activity-a"]));
        BringProgrammeBackHandler.Decide(Annulled, Given.State<ProgrammeSuccession>(carried, back), ["activity-a"], asked).Then();
        BringProgrammeBackHandler.Decide(Annulled, null, [], asked).ThenFacts(back with { Ids = [] });
    }

    [Fact]
    public void Figures_stand_under_the_predecessor_again()
    {
        var succeeded = new OrganisationSucceeded(Succession.IdOf(Deventer), Deventer, Successor, TheDay);
        var undone = new SuccessionUndone(Succession.IdOf(Deventer), Deventer, Successor, Back);
        UndoSuccessionHandler.Decide(Deventer, Annulled, Given.State<Succession>(succeeded)).Then(undone);
        UndoSuccessionHandler.Decide(Deventer, Annulled, Given.State<Succession>(succeeded, undone)).Then();
        UndoSuccessionHandler.Decide(Deventer, Annulled, null).Then();
        KeepSuccessionHandler.Decide(Deventer, Merged, Given.State<Succession>(succeeded, undone)).Then(succeeded);
    }
}
