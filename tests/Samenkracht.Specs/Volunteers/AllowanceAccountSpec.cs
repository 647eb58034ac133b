using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Contracts.Volunteers;
using Samenkracht.Volunteers.Allowances;
using Samenkracht.Volunteers.People;
using static Samenkracht.Specs.Volunteers.TheAllowance;

namespace Samenkracht.Specs.Volunteers;

public sealed class AllowanceAccountSpec
{
    private const string NotAgreed = "The person has not agreed that allowances of other organisations count along.";
    private const string AgreedToShare = "The person agreed that allowances of other organisations count along, so one account is for all.";
    private const string InFuture = "What is recorded of an allowance cannot lie in the future.";
    private const string NotKnown = "This person is not known to the organisation.";

    private static readonly OpenAllowanceAccount Open = new(Noor, Deventer, 2024, true, Start);

    private static Asked With(Asked asked, params AllowanceAccount[] accounts) => asked with { Looked = (IReadOnlyList<AllowanceAccount>)accounts };

    private static Decision When(OpenAllowanceAccount command, Asked? asked = null) =>
        OpenAllowanceAccountEndpoint.Decide(command, command.AcrossOrganisations ? Shared : Alone, With(asked ?? TheAllowance.Asked()));

    [Fact]
    public void The_key_tells_person_year_and_whether_organisations_count_together() =>
        Assert.Equal((Shared, Alone), (AllowanceAccount.IdOf(Noor, 2024), AllowanceAccount.IdOf(Noor, Deventer, 2024)));

    [Fact]
    public void An_account_is_of_all_organisations_to_which_the_person_agreed_so_and_else_of_one()
    {
        When(Open).Then(Opened);
        When(Open, TheAllowance.Asked(agreedAt: [Deventer])).Then(Opened with { Organisations = [Deventer] });
        When(Open with { AcrossOrganisations = false }, TheAllowance.Asked(agreedAt: [Hengelo])).Then(OpenedAlone);
        When(Open, TheAllowance.Asked(agreedAt: [Hengelo])).ThenRefused(NotAgreed);
        When(Open with { AcrossOrganisations = false }).ThenRefused(AgreedToShare);
    }

    [Fact]
    public void It_is_opened_for_a_person_of_the_own_organisation()
    {
        When(Open with { OrganisationId = Hengelo }).ThenRefused("You act for your own organisation only.");
        When(Open with { On = Today.AddDays(1) }).ThenRefused(InFuture);
        When(Open, Given.Asked(Today, Given.By("staff", Deventer))).ThenRefused(NotKnown);
        When(Open with { OrganisationId = "organisation-bibliotheek-zwolle" }, TheAllowance.Asked("organisation-bibliotheek-zwolle")).ThenRefused(NotKnown);
        var erased = Given.State<Person>(
            new PersonRegistered(Noor, Deventer, Common.Sealing.Sealed.Was("n"), null, null, null, AgeClass.From21, new(2023, 1, 1)),
            new PersonErased(Noor, Deventer, ErasureGround.Request, new(2023, 6, 1)));
        When(Open, Given.Asked(Today, null, (Noor, erased))).ThenRefused("This person was erased at the organisation.");
    }

    [Fact]
    public void What_was_paid_in_other_accounts_comes_along_and_a_limit_that_proves_to_be_passed_is_flagged()
    {
        AllowanceAccount Other(string organisation, decimal amount) => Given.State<AllowanceAccount>(
            [OpenedAlone with { AccountId = $"{Shared}-{organisation["organisation-".Length..]}", Organisations = [organisation] }, .. Paid(1, organisation, 3, amount)]);

        OpenAllowanceAccountEndpoint.Decide(Open, Shared, With(TheAllowance.Asked(), Other(Deventer, 110m), Other(Hengelo, 100m)))
            .Then(Opened with { Earlier = [new(Deventer, "2024-03", 110m, new(2024, 3, 28)), new(Hengelo, "2024-03", 100m, new(2024, 3, 28))] });
        OpenAllowanceAccountEndpoint.Decide(Open with { On = Today }, Shared, With(TheAllowance.Asked(), Other(Deventer, 110m), Other(Hengelo, 100.01m)))
            .ThenFacts(
                Opened with { On = Today, Earlier = [new(Deventer, "2024-03", 110m, new(2024, 3, 28)), new(Hengelo, "2024-03", 100.01m, new(2024, 3, 28))] },
                new AllowanceCapExceeded(Shared, Noor, Deventer, LimitKind.Month, "2024-03", 210.01m, 210m, Today),
                new PayrollCaseOpened(Shared, Noor, 1, LimitKind.Month, "2024-03", Deventer, 210m, 210.01m, Today))
            .ThenTells(new AllowanceBecameTaxable($"{Shared}-case-1", Noor, Deventer, 210.01m, Today));
        OpenAllowanceAccountEndpoint.Decide(Open, Shared, With(TheAllowance.Asked(agreedAt: [Deventer]), Other(Deventer, 110m), Other(Hengelo, 100.01m)))
            .Then(Opened with { Organisations = [Deventer], Earlier = [new(Deventer, "2024-03", 110m, new(2024, 3, 28))] });
    }

    [Fact]
    public void Another_organisation_to_which_the_person_agrees_counts_along_with_what_it_paid()
    {
        var account = Given.State<AllowanceAccount>(Opened with { Organisations = [Deventer] });
        var own = Given.State<AllowanceAccount>([OpenedAlone with { AccountId = $"{Shared}-bibliotheek-hengelo", Organisations = [Hengelo] }, .. Paid(1, Hengelo, 3, 60m)]);
        var command = new ShareAllowanceAccount(Noor, Hengelo, new(2024, 4, 1));
        var shared = new AllowanceAccountShared(Shared, Noor, Hengelo, [new(Hengelo, "2024-03", 60m, new(2024, 3, 28))], command.On);

        ShareAllowanceAccountEndpoint.Decide(command, account, With(TheAllowance.Asked(), account, own)).Then(shared);
        ShareAllowanceAccountEndpoint.Decide(command, Account(), With(TheAllowance.Asked())).Then();
        ShareAllowanceAccountEndpoint.Decide(command, account, With(TheAllowance.Asked(agreedAt: [Deventer]))).ThenRefused(NotAgreed);
        ShareAllowanceAccountEndpoint.Decide(command with { On = Today.AddDays(1) }, account, With(TheAllowance.Asked())).ThenRefused(InFuture);
        ShareAllowanceAccountEndpoint.Decide(command, Given.State<AllowanceAccount>(OpenedAlone), With(TheAllowance.Asked())).ThenRefused("This account is of one organisation.");
        Assert.Equal((true, 60m), (Given.State<AllowanceAccount>(Opened with { Organisations = [Deventer] }, shared).BelongsTo(Hengelo), Given.State<AllowanceAccount>(Opened, shared).InYear));
    }

    [Fact]
    public void A_limit_is_reached_when_nothing_more_can_be_paid()
    {
        bool Reached(decimal amount, DateOnly day, string organisation = Deventer) =>
            AllowanceAccount.CapReachedOn(Noor, organisation, day, Given.Asked(Today, null, (Shared, Account(Paid(1, Hengelo, 3, amount)))));

        Assert.Equal((false, true), (Reached(209.99m, new(2024, 3, 29)), Reached(210m, new(2024, 3, 29))));
        Assert.False(Reached(210m, new(2024, 4, 1)));
        Assert.False(Reached(210m, new(2024, 3, 29), "organisation-bibliotheek-zwolle"));
        Assert.False(AllowanceAccount.CapReachedOn(Noor, Deventer, new(2024, 3, 29), Given.Asked(Today)));
        Assert.False(Account().CapReachedOn(new(2031, 1, 1)));
        IFact[] year = [.. Enumerable.Range(1, 10).SelectMany(month => Paid(month, Deventer, month, 210m))];
        Assert.True(Account(year).CapReachedOn(new(2024, 11, 1)));
    }

    [Fact]
    public void The_statement_of_the_year_tells_what_was_paid_by_whom_and_what_is_taxed()
    {
        var account = Account([
            March, MarchApproved, .. Paid(2, Hengelo, 3, 95.50m), Train with { Number = 3, OrganisationId = Hengelo },
            new ExpenseApproved(Shared, Noor, 3, Hengelo, 48m, Train.ReceiptHash, new(2024, 4, 9), new(2024, 4, 9)), March with { Number = 4 },
            new PayrollCaseOpened(Shared, Noor, 1, LimitKind.Month, "2024-03", Hengelo, 210m, 215.50m, Today)]);

        Assert.Equivalent(
            new AllowanceStatement(
                Shared, Noor, 2024, [new(Deventer, 120m, 0m, 0m, 0m), new(Hengelo, 0m, 95.50m, 0m, 48m)], 215.50m, 48m, 215.50m),
            AllowanceStatement.Of(account), strict: true);
    }

    [Fact]
    public void Facts_of_claims_that_are_not_there_change_nothing()
    {
        var account = Account(
            MarchApproved, new ClaimReversed(Shared, Noor, 1, Deventer, false, 120m, Start, Start, "x"), new ClaimRejected(Shared, Noor, 1, Deventer, Start, "x"),
            new PayrollCaseAdjusted(Shared, Noor, 1, 2, "2024-03", Deventer, 1m, 2m, Start), new PayrollCaseClosed(Shared, Noor, 1, 2, "2024-03", Deventer, 1m, Start));
        Assert.Equal((0, 0, 0m), (account.Claims.Length, account.Cases.Length, account.InYear));
    }
}
