using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Common.Sealing;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Contracts.Volunteers;
using Samenkracht.Volunteers.Agreements;
using Samenkracht.Volunteers.Allowances;
using Samenkracht.Volunteers.Courses;
using Samenkracht.Volunteers.Hours;
using Samenkracht.Volunteers.Known;
using Samenkracht.Volunteers.People;
using Samenkracht.Volunteers.Reactions;
using Samenkracht.Volunteers.Screenings;
using Samenkracht.Volunteers.Shifts;
using Samenkracht.Volunteers.Tasks;
using Samenkracht.Volunteers.Volunteering;
using static Samenkracht.Specs.Volunteers.PeopleFacts;

namespace Samenkracht.Specs.Volunteers;

public sealed class VolunteerMoveSpec
{
    private const string Successor = "organisation-bibliotheek-ijssel";
    private const string MergerId = "merger-ijssel";

    private static readonly DateOnly TheDay = new(2024, 1, 1);
    private static readonly DateOnly TheirEnd = new(2025, 2, 6);
    private static readonly MergerTookEffect Merged = new(MergerId, [Deventer, Hengelo], Successor, "Bibliotheek IJssel", "foundation", TheDay);
    private static readonly DeedWasAnnulled Annulled = new(MergerId, [Deventer, Hengelo], Successor, TheDay, TheirEnd);
    private static readonly VolunteerMove Over = new(MergerId, TheDay, false, (owner, _) => CarryVolunteersOverHandler.SuccessorOf(Merged, owner));
    private static readonly VolunteerMove Back = new(MergerId, TheirEnd, true, (owner, passages) => BringVolunteersBackHandler.HomeOf(Annulled, owner, passages));

    private static readonly VolunteerPassedOn VolunteerPassed = new(VolunteerId, Joke, Deventer, Successor, MergerId, TheDay);
    private static readonly VolunteerAgreementAssigned AgreementPassed = new(AgreementId, VolunteerId, Joke, 1, Deventer, Successor, MergerId, TheDay);
    private static readonly ScreeningPassedOn ScreeningPassed = new(ScreeningId, VolunteerId, Joke, Deventer, Successor, MergerId, TheDay);
    private static readonly TaskPassedOn TaskPassed = new(TheWork.TaskId, Deventer, Successor, MergerId, TheDay);
    private static readonly ShiftPassedOn ShiftPassed = new(TheWork.ShiftId, TheWork.TaskId, Deventer, Successor, MergerId, TheDay);
    private static readonly HoursSheetPassedOn SheetPassed = new(TheWork.SheetId, TheWork.Joke, Deventer, Successor, MergerId, TheDay);
    private static readonly AllowanceRuleSet PayRule = new(AllowanceRule.IdOf(Deventer), Deventer, new(new(2023, 1, 1), AllowanceUnit.Hour, 5m, null));
    private static readonly AllowanceRulePassedOn RulePassed = new(PayRule.RuleId, Deventer, Successor, MergerId, TheDay);
    private static readonly ControllerChanged Changed = new(Joke, Deventer, Deventer, Successor, MergerId, new(2024, 2, 3), TheDay);
    private static readonly ControllershipNoticeGiven Told = new(Joke, Successor, new(2024, 1, 15));

    private static Shift AShift(DateOnly day, params IFact[] facts) => Given.State<Shift>([TheWork.Offered with { Day = day, OfferedOn = new(2023, 10, 1) }, .. facts]);

    private static Asked On(DateOnly day, string? organisation = null) => Given.Asked(day, Given.By("volunteer-coordinator", organisation ?? Successor));

    [Fact]
    public void All_that_is_of_volunteers_passes_under_its_own_id()
    {
        Over.Decide(AcceptedWith()).Then(VolunteerPassed);
        Over.Decide(Agreement(SignedByJoke, SignedByLibrary)).Then(AgreementPassed);
        Over.Decide(Screening(Confirmed)).Then(ScreeningPassed);
        Over.Decide(TheWork.Task(TheWork.Assigned)).Then(TaskPassed);
        Over.Decide(AShift(TheDay)).Then(ShiftPassed);
        Over.Decide(TheWork.Sheet(TheWork.Logged)).Then(SheetPassed);
        Over.Decide(Given.State<AllowanceRule>(PayRule)).Then(RulePassed);
        Over.Decide(TheAllowance.Account()).Then(
            new AllowanceAccountPassedOn(TheAllowance.Shared, TheAllowance.Noor, Deventer, Successor, MergerId, TheAllowance.Start),
            new AllowanceAccountPassedOn(TheAllowance.Shared, TheAllowance.Noor, Hengelo, Successor, MergerId, TheAllowance.Start));
        Over.Decide(Person(), On(new(2024, 1, 3))).Then(Changed);
    }

    [Fact]
    public void Who_left_passes_too_and_a_shift_of_before_or_that_is_off_stays()
    {
        Over.Decide(AcceptedWith(Left)).Then(VolunteerPassed);
        Over.Decide(Agreement(Ended)).Then(AgreementPassed);
        Over.Decide(TheWork.Task(TheWork.Retired)).Then(TaskPassed);
        Over.Decide(AShift(TheDay.AddDays(-1))).Then();
        Over.Decide(AShift(TheDay, new ShiftCancelled(TheWork.ShiftId, TheWork.TaskId, TheDay, [], new(2023, 11, 1), "Ziek"))).Then();
    }

    [Fact]
    public void Nothing_passes_twice_and_what_is_of_another_stays()
    {
        Over.Decide(AcceptedWith(VolunteerPassed)).Then();
        Over.Decide(Agreement(AgreementPassed)).Then();
        Over.Decide(Screening(ScreeningPassed)).Then();
        Over.Decide(TheWork.Task(TaskPassed)).Then();
        Over.Decide(AShift(TheDay, ShiftPassed)).Then();
        Over.Decide(TheWork.Sheet(SheetPassed)).Then();
        Over.Decide(Given.State<AllowanceRule>(PayRule, RulePassed)).Then();
        Over.Decide(Person(Changed), On(TheDay)).Then();
        Assert.Null(CarryVolunteersOverHandler.SuccessorOf(Merged, "organisation-ander"));
        Assert.Null(CarryVolunteersOverHandler.SuccessorOf(Merged with { Predecessors = [Successor] }, Successor));
    }

    [Fact]
    public void The_successor_reaches_what_passed_and_the_predecessor_does_not()
    {
        IBelong[] passed =
        [
            AcceptedWith(VolunteerPassed), Screening(ScreeningPassed), TheWork.Task(TaskPassed), AShift(TheDay, ShiftPassed), TheWork.Sheet(SheetPassed),
            Given.State<AllowanceRule>(PayRule, RulePassed), Person(Changed),
        ];

        Assert.All(passed, one => Assert.Equal((true, false), (one.BelongsTo(Successor), one.BelongsTo(Deventer))));
        Assert.True(Agreement(AgreementPassed).BelongsTo(Successor));
        Assert.True(AcceptedWith(VolunteerPassed).IsAtWorkOn(new(2024, 3, 1)));
    }

    [Fact]
    public void Everything_goes_back_where_it_came_from_when_the_deed_is_annulled()
    {
        Back.Decide(AcceptedWith(VolunteerPassed)).Then(VolunteerPassed with { FromOrganisationId = Successor, OrganisationId = Deventer, On = TheirEnd });
        Back.Decide(Agreement(AgreementPassed)).Then(AgreementPassed with { FromId = Successor, ToId = Deventer, On = TheirEnd });
        Back.Decide(Screening(ScreeningPassed)).Then(ScreeningPassed with { FromOrganisationId = Successor, OrganisationId = Deventer, On = TheirEnd });
        Back.Decide(TheWork.Task(TaskPassed)).Then(TaskPassed with { FromOrganisationId = Successor, OrganisationId = Deventer, On = TheirEnd });
        Back.Decide(AShift(TheDay, ShiftPassed)).Then(ShiftPassed with { FromOrganisationId = Successor, OrganisationId = Deventer, On = TheirEnd });
        Back.Decide(TheWork.Sheet(SheetPassed)).Then(SheetPassed with { FromOrganisationId = Successor, OrganisationId = Deventer, On = TheirEnd });
        Back.Decide(Given.State<AllowanceRule>(PayRule, RulePassed)).Then(RulePassed with { FromOrganisationId = Successor, OrganisationId = Deventer, On = TheirEnd });
        Back.Decide(Person(Changed), On(TheirEnd)).Then(Changed with { FromOrganisationId = Successor, OrganisationId = Deventer, NoticeBy = new(2025, 3, 6), On = TheirEnd });
        Back.Decide(AcceptedWith()).Then();
    }

    [Fact]
    public void Who_came_meanwhile_goes_to_the_first_predecessor_of_a_successor_that_ends()
    {
        var own = Given.State<Volunteer>(Applied with { OrganisationId = Successor });

        Back.Decide(own).Then(VolunteerPassed with { FromOrganisationId = Successor, OrganisationId = Deventer, On = TheirEnd });
        Assert.Null(BringVolunteersBackHandler.HomeOf(Annulled with { SuccessorEnds = false }, Successor, own.Passages));
        Assert.Null(BringVolunteersBackHandler.HomeOf(Annulled, Hengelo, own.Passages));
    }

    [Fact]
    public void An_account_of_two_that_merged_is_of_both_again_and_claims_that_wait_are_decided_by_who_stands_there()
    {
        var merged = TheAllowance.Account([TheAllowance.March, .. Over.Decide(TheAllowance.Account()).Facts]);
        Assert.Equal((Successor, Successor), (Assert.Single(merged.Organisations), merged.Claims[0].OrganisationId));
        Assert.NotNull(merged.ClaimOf(1, ClaimStatus.Open, Given.By("director", Successor)));
        Assert.Null(merged.ClaimOf(1, ClaimStatus.Open, Given.By("director", Deventer)));

        var back = TheAllowance.Account([TheAllowance.March, .. Over.Decide(TheAllowance.Account()).Facts, .. Back.Decide(merged).Facts]);
        Assert.Equal([Deventer, Hengelo], back.Organisations.Order(StringComparer.Ordinal));
        Assert.Equal(Deventer, back.Claims[0].OrganisationId);
    }

    [Fact]
    public void What_is_learned_goes_on_with_the_successor_and_a_certificate_stays_what_it_is()
    {
        var passed = new TrainingRecordPassedOn(CourseFacts.RecordId, CourseFacts.Person, Deventer, Successor, MergerId, TheDay);
        var course = new CoursePassedOn(CourseFacts.CourseId, Deventer, Successor, MergerId, TheDay);

        Over.Decide(Given.State<Course>(CourseFacts.Published)).Then(course);
        Back.Decide(Given.State<Course>(CourseFacts.Published, course)).Then(course with { FromOrganisationId = Successor, OrganisationId = Deventer, On = TheirEnd });
        Over.Decide(CourseFacts.RecordOf(CourseFacts.Enrolled)).Then(passed);
        Back.Decide(CourseFacts.RecordOf(CourseFacts.Enrolled, passed)).Then(passed with { FromOrganisationId = Successor, OrganisationId = Deventer, On = TheirEnd });
        Assert.Equal(Successor, CourseFacts.RecordOf(CourseFacts.Enrolled, passed).Of(1, Given.By("director", Successor))?.OrganisationId);
        Assert.Equal(Deventer, CourseFacts.RecordOf(CourseFacts.Enrolled, CourseFacts.Awarded, passed).Of(1, Given.By("director", Successor))?.OrganisationId);
        Assert.Null(CourseFacts.RecordOf(CourseFacts.Enrolled, passed).Of(1, Given.By("director", Deventer)));
        Assert.True(CourseFacts.RecordOf(CourseFacts.Enrolled, passed).BelongsTo(Successor));
        Assert.False(CourseFacts.RecordOf(CourseFacts.Enrolled, passed).BelongsTo(Deventer));
    }

    [Fact]
    public void What_a_predecessor_paid_can_be_taken_back_by_the_successor_only()
    {
        var account = TheAllowance.Account([TheAllowance.March, TheAllowance.MarchApproved, .. Over.Decide(TheAllowance.Account()).Facts]);

        Assert.Equal(Deventer, account.ClaimOf(1, ClaimStatus.Approved, Given.By("director", Successor))?.OrganisationId);
        Assert.Null(account.ClaimOf(1, ClaimStatus.Approved, Given.By("director", "organisation-ander")));
    }

    [Fact]
    public void The_successor_pays_by_its_own_rule_and_without_one_by_the_rule_that_came_along()
    {
        var (day, passed) = (new DateOnly(2024, 3, 31), Given.State<AllowanceRule>(PayRule, RulePassed));
        var own = Given.State<AllowanceRule>(new AllowanceRuleSet(AllowanceRule.IdOf(Successor), Successor, new(new(2024, 6, 1), AllowanceUnit.Hour, 4m, null)));
        var asked = Given.Asked(Today, Given.By("staff", Successor), (own.Id, own)) with { Looked = new CameAlong([AcceptedWith(VolunteerPassed)], [passed]) };

        Assert.Equal(5m, CameAlong.RateOn(day, Successor, asked)?.Amount);
        Assert.Equal(4m, CameAlong.RateOn(new(2024, 6, 30), Successor, asked)?.Amount);
        Assert.Equal([VolunteerId], CameAlong.RolesOf(Joke, Successor, asked).Select(role => role.Id));
        Assert.Empty(CameAlong.RolesOf(Joke, Deventer, asked));
        Assert.Null(CameAlong.RateOn(day, "organisation-ander", asked));
    }

    [Fact]
    public void Hours_of_before_count_for_the_predecessor_also_when_confirmed_later()
    {
        var work = TheWork.OfTask with { Day = TheDay.AddDays(4) };
        var sheet = TheWork.Sheet(TheWork.Logged, SheetPassed, TheWork.Logged with { Number = 2, Work = work });

        var confirmed = ConfirmHoursEndpoint.Decide(new([1, 2], new(2024, 1, 20)), sheet, On(new(2024, 2, 1))).Facts.Cast<HoursConfirmed>();
        Assert.Equal([(Deventer, 1), (Successor, 2)], confirmed.Select(fact => (fact.OrganisationId, fact.Entries.Single().Number)));
        var corrected = CorrectVolunteerHoursEndpoint.Decide(new(1, 60, new(2024, 1, 21), "Korter"), sheet, On(new(2024, 2, 1))).Facts.Cast<HoursCorrected>();
        Assert.Equal(Deventer, corrected.Single().OrganisationId);
    }

    [Fact]
    public void The_person_is_told_who_is_the_controller_now()
    {
        GiveControllershipNoticeEndpoint.Decide(new(Told.On), Person(Changed), On(Told.On)).Then(Told);
        GiveControllershipNoticeEndpoint.Decide(new(Told.On), Person(Changed, Told), On(Told.On)).ThenRefused("No notice of another controller is due to this person.");
        GiveControllershipNoticeEndpoint.Decide(new(new(2023, 12, 31)), Person(Changed), On(Told.On)).ThenRefused("This day lies before the person was known to the organisation.");
        GiveControllershipNoticeEndpoint.Decide(new(Told.On), Person(Changed), On(Told.On, Deventer)).ThenRefused("This person is not known to the organisation.");
        Assert.Equal(new ControllershipNotice(Deventer, Successor, TheDay, new(2024, 2, 3), null), Person(Changed).FileOf(Successor)!.NoticeDue);
        Assert.Equal(Told.On, Assert.Single(Person(Changed, Told).FileOf(Successor)!.Notices).GivenOn);
    }

    [Fact]
    public void Who_was_erased_is_told_nothing()
    {
        Over.Decide(Person(AskedToErase, Erased), On(TheDay)).Then(Changed with { NoticeBy = null });
        Assert.Empty(Person(AskedToErase, Erased, Changed with { NoticeBy = null }).FileOf(Successor)!.Notices);
    }

    [Fact]
    public void Consents_hold_for_the_successor_and_withdrawing_them_there_holds_for_all()
    {
        var withdrawn = new ConsentWithdrawn(Joke, Successor, ConsentPurpose.ContactSharing, new(2024, 6, 1));
        var back = Changed with { FromOrganisationId = Successor, OrganisationId = Deventer, On = TheirEnd };

        Assert.True(Person(MayShare, Changed).ConsentsTo(ConsentPurpose.ContactSharing, Successor, new(2024, 2, 1)));
        Assert.False(Person(MayShare, Changed, withdrawn).ConsentsTo(ConsentPurpose.ContactSharing, Successor, TheirEnd));
        Assert.False(Person(MayShare, Changed, withdrawn, back).ConsentsTo(ConsentPurpose.ContactSharing, Deventer, TheirEnd));
        Assert.True(Person(MayShare, Changed, back).ConsentsTo(ConsentPurpose.ContactSharing, Deventer, TheirEnd));
    }

    [Fact]
    public void Two_files_that_come_together_are_one_to_the_successor_and_two_again_afterwards()
    {
        var second = Changed with { OpenedById = Hengelo, FromOrganisationId = Hengelo };
        var contact = new ContactUpdated(Joke, Successor, Sealed.Was("nieuw"), null, null, null, new(2024, 5, 1));
        var both = Person(MayShare, Shared, Changed, second, contact);

        Assert.All(both.FilesOf(Successor), file => Assert.Equal("nieuw", file.Name!.Commitment));
        var back = Person([MayShare, Shared, Changed, second, contact, .. Back.Decide(both, On(TheirEnd)).Facts]);
        Assert.Equal([Deventer, Hengelo], back.Files.Select(file => file.ControllerId));
        Assert.Null(Person(AskedToErase, Erased, MayShare, Shared, Changed with { NoticeBy = null }, second).FileOf(Successor)!.ErasedOn);
    }

    [Fact]
    public void The_successor_erases_also_what_the_predecessor_had_sealed()
    {
        var (asked, erased) = (AskedToErase with { OrganisationId = Successor, On = new(2024, 2, 1) }, Erased with { OrganisationId = Successor, On = new(2024, 2, 5) });
        var earlier = new EarlierValuesErased(Joke, Successor, Deventer, Joke, erased.On);
        Asked Officer() => Given.Asked(new(2024, 3, 1), Given.By("privacy-officer"));

        ErasePersonEndpoint.Decide(new(Successor, ErasureGround.Request, null, null, erased.On), Person(Changed, asked), [], Officer()).Then(erased, earlier);
        ErasePersonEndpoint.Decide(new(Successor, ErasureGround.Request, false, null, erased.On), Person(Account, Changed, asked), [], Officer()).Then(
            erased, earlier, new FiscalValuesErased(Joke, Successor, Fiscal, erased.On), earlier with { SubjectId = Fiscal });
        ErasePersonEndpoint.Decide(new(Successor, ErasureGround.Request, null, null, erased.On), Person(Changed, asked), [AcceptedWith(VolunteerPassed)], Officer())
            .ThenRefused("This person has applied or is still a volunteer of the organisation.");
        Assert.Equal((Deventer, Joke), (((IErasesSubject)earlier).ControllerId, ((IErasesSubject)earlier).SubjectId));
        Assert.True(Person(Changed, asked, erased, earlier).IsErasedAt(Successor));
    }

    [Fact]
    public void A_fiscal_term_that_began_before_the_merger_ends_with_the_successor()
    {
        var person = Person(Account, AskedToErase, Erased, Deferred, Changed with { NoticeBy = null });

        EndFiscalTermHandler.Decide(new(Joke, Deventer, Deferred.Until), person).Then(
            new FiscalValuesErased(Joke, Successor, Fiscal, Deferred.Until.AddDays(1)), new EarlierValuesErased(Joke, Successor, Deventer, Fiscal, Deferred.Until.AddDays(1)));
        EndFiscalTermHandler.Decide(new(Joke, Hengelo, Deferred.Until), person).Then();
    }

    [Fact]
    public void What_passed_is_recorded_and_told_once()
    {
        var carried = new VolunteersCarriedOver("volunteer-succession-merger-ijssel", MergerId, Successor, [VolunteerId], TheDay);
        var returned = new VolunteersBroughtBack(carried.VolunteerSuccessionId, MergerId, Successor, [VolunteerId], TheirEnd);
        var known = Given.State<VolunteerSuccession>(carried);

        CarryVolunteersOverHandler.Decide(Merged, null, [VolunteerId], On(Today)).ThenFacts(carried).ThenTells(new VolunteersWereCarriedOver(MergerId, false, "volunteers", [VolunteerId]));
        CarryVolunteersOverHandler.Decide(Merged, known, [VolunteerId], On(Today)).Then();
        BringVolunteersBackHandler.Decide(Annulled, known, [VolunteerId], On(Today)).ThenFacts(returned).ThenTells(new VolunteersWereCarriedOver(MergerId, true, "volunteers", [VolunteerId]));
        BringVolunteersBackHandler.Decide(Annulled, Given.State<VolunteerSuccession>(carried, returned), [VolunteerId], On(Today)).Then();
        Assert.Equal(TheirEnd, Given.State<VolunteerSuccession>(returned).BroughtBackOn);
    }
}
