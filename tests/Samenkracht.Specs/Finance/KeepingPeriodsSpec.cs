using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Contracts.Finance;
using Samenkracht.Finance.Administrations;
using Samenkracht.Finance.Reactions;
using static Samenkracht.Specs.Finance.TheBooks;

namespace Samenkracht.Specs.Finance;

public sealed class OpenAdministrationSpec
{
    private static readonly OpenAdministration Command = new(Library, "Stichting Bibliotheek Deventer", "12345678", "NL001234567B01", new(2022, 1, 1));

    [Fact]
    public void Books_are_opened() => OpenAdministrationEndpoint.Decide(Command, Id, AskedBy(Director)).Then(Opened);

    [Fact]
    public void Nobody_opens_the_books_of_another() => OpenAdministrationEndpoint.Decide(Command, Id, AskedBy(Given.By("director", Other)))
        .ThenRefused("You act for your own organisation only.");

    [Fact]
    public void Books_are_not_opened_ahead() => OpenAdministrationEndpoint.Decide(Command with { OpenedOn = Today.AddDays(1) }, Id, AskedBy(Director))
        .ThenRefused("What happens to the books cannot lie in the future.");

    [Fact]
    public void Their_id_has_the_code_of_the_organisation() => Assert.Equal(Id, Administration.IdOf(Library));

    [Fact]
    public void The_successor_may_see_the_books_too()
    {
        var books = Books(new AdministrationHandedOver(Id, Library, Other, "merger-1", new(2024, 1, 1)));

        Assert.Equal([true, true, false], new[] { Library, Other, "organisation-x" }.Select(books.BelongsTo));
    }
}

public sealed class AdoptChartSpec
{
    private static Decision When(AdoptChart command, params IFact[] history) => AdoptChartEndpoint.Decide(command, Given.State<Administration>([Opened, .. history]), AskedBy(Controller));

    [Fact]
    public void The_chart_is_adopted() => When(new("3.7", new(2022, 1, 1))).Then(Adopted);

    [Fact]
    public void Once_is_enough() => When(new("3.7", new(2022, 2, 1)), Adopted).Then();

    [Fact]
    public void Only_the_version_of_the_codes() => When(new("3.5", new(2022, 1, 1))).ThenRefused("The library chart has no codes of this version of RGS.");

    [Fact]
    public void Not_before_the_books() => When(new("3.7", new(2021, 12, 31))).ThenRefused("The books of this organisation had not been opened on that day.");
}

public sealed class OpenFiscalYearSpec
{
    private static Decision When(OpenFiscalYear command, params IFact[] history) => OpenFiscalYearEndpoint.Decide(command, Given.State<Administration>(history), AskedBy(Controller));

    [Fact]
    public void A_year_is_opened_with_its_journals() => When(new(2022, new(2022, 1, 1)), Opened, Adopted).ThenFacts(Year2022)
        .ThenTells(new FiscalYearWasOpened(Library, 2022, new(2022, 1, 1)));

    [Fact]
    public void The_first_year_begins_with_the_books() => When(new(2022, new(2022, 4, 1)), Opened with { OpenedOn = new(2022, 4, 1) }, Adopted)
        .ThenFacts(Year2022 with { From = new(2022, 4, 1), On = new(2022, 4, 1) });

    [Fact]
    public void A_year_is_opened_once() => When(new(2022, new(2022, 1, 1)), Open).Then();

    [Fact]
    public void A_chart_comes_first() => When(new(2022, new(2022, 1, 1)), Opened).ThenRefused("The chart of accounts has not been adopted yet.");

    [Fact]
    public void There_is_no_year_before_the_books() => When(new(2021, new(2022, 1, 1)), Opened, Adopted).ThenRefused("The organisation keeps no books in this year.");

    [Fact]
    public void There_is_no_year_after_a_merger() => When(new(2024, new(2024, 1, 1)), [.. Open, new AdministrationHandedOver(Id, Library, Other, "merger-1", new(2024, 1, 1))])
        .ThenRefused("The organisation keeps no books in this year.");

    [Fact]
    public void Not_further_ahead_than_next_year() => When(new(2026, new(2024, 1, 1)), Open).ThenRefused("A year is opened in the year before it at the earliest.");

    [Fact]
    public void Not_tomorrow() => When(new(2024, Today.AddDays(1)), Open).ThenRefused("What happens to the books cannot lie in the future.");
}

public sealed class LockPeriodSpec
{
    private static Decision When(LockPeriod command, params IFact[] more) => LockPeriodEndpoint.Decide(command, Books(more), AskedBy(Director));

    [Fact]
    public void A_month_is_locked_and_others_are_told() => When(new(2023, 2, new(2024, 1, 20))).ThenFacts(Locked(2023, 2))
        .ThenTells(new PeriodWasLocked(Library, new(2023, 2, 1), new(2023, 2, 28), new(2024, 1, 20)));

    [Fact]
    public void A_locked_month_stays_so() => When(new(2023, 2, Today), Locked(2023, 2)).Then();

    [Fact]
    public void Only_after_it_is_over() => When(new(2023, 2, new(2023, 2, 28))).ThenRefused("A period is locked after its last day.");

    [Fact]
    public void Only_in_a_year_of_the_books() => When(new(2021, 2, Today)).ThenRefused("This year has not been opened in the books.");

    [Fact]
    public void Not_in_the_future() => When(new(2023, 2, Today.AddDays(1))).ThenRefused("What happens to the books cannot lie in the future.");
}

public sealed class ReopenPeriodSpec
{
    private static readonly ReopeningAsked Wish = new(Id, Library, 2023, 11, Controller.Subject, new(2024, 2, 1), "Factuur ontbrak");
    private static readonly AskReopening Ask = new(2023, 11, new(2024, 2, 1), "Factuur ontbrak");
    private static readonly ConfirmReopening Confirm = new(2023, 11, new(2024, 2, 2));

    private static Decision WhenAsked(params IFact[] more) => AskReopeningEndpoint.Decide(Ask, Books(more), AskedBy(Controller));

    private static Decision WhenConfirmed(Actor by, params IFact[] more) => ConfirmReopeningEndpoint.Decide(Confirm, Books(more), AskedBy(by));

    [Fact]
    public void Somebody_asks() => WhenAsked(Locked(2023, 11)).Then(Wish);

    [Fact]
    public void What_is_open_is_not_opened() => WhenAsked().ThenRefused("This period is not locked.");

    [Fact]
    public void A_closed_year_is_not_opened() =>
        WhenAsked(Closed(2023)).ThenRefused("The books of this year are closed; post a correction in an open period.");

    [Fact]
    public void Only_in_a_year_of_the_books() => AskReopeningEndpoint.Decide(Ask with { Year = 2020 }, Books(), AskedBy(Controller))
        .ThenRefused("This year has not been opened in the books.");

    [Fact]
    public void Not_in_the_future() => AskReopeningEndpoint.Decide(Ask with { On = Today.AddDays(1) }, Books(Locked(2023, 11)), AskedBy(Controller))
        .ThenRefused("What happens to the books cannot lie in the future.");

    [Fact]
    public void Another_confirms_and_others_are_told() => WhenConfirmed(Director, Locked(2023, 11), Wish)
        .ThenFacts(new PeriodReopened(Id, Library, 2023, 11, new(2024, 2, 2), "Factuur ontbrak"))
        .ThenTells(new PeriodWasReopened(Library, new(2023, 11, 1), new(2023, 11, 30), new(2024, 2, 2), "Factuur ontbrak"));

    [Fact]
    public void The_one_who_asked_does_not_confirm() => WhenConfirmed(Controller, Locked(2023, 11), Wish).ThenRefused("Another person than the one who asked confirms.");

    [Fact]
    public void Nobody_confirms_what_nobody_asked() => WhenConfirmed(Director, Locked(2023, 11)).ThenRefused("Nobody has asked to open this period again.");

    [Fact]
    public void A_wish_does_not_outlive_the_year() => WhenConfirmed(Director, Locked(2023, 11), Wish, Closed(2023))
        .ThenRefused("The books of this year are closed; post a correction in an open period.");

    [Fact]
    public void A_confirmation_is_not_of_tomorrow() => ConfirmReopeningEndpoint.Decide(Confirm with { On = Today.AddDays(1) }, Books(Locked(2023, 11), Wish), AskedBy(Director))
        .ThenRefused("What happens to the books cannot lie in the future.");

    [Fact]
    public void The_month_is_open_then_and_the_wish_gone()
    {
        var books = Books(Locked(2023, 11), Wish, new PeriodReopened(Id, Library, 2023, 11, new(2024, 2, 2), "x"));

        Assert.Null(books.RefusesEntry(new(2023, 11, 30)));
        Assert.Empty(books.Reopenings);
    }
}
