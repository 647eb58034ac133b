using Samenkracht.Common.Facts;
using Samenkracht.Common.Figures;
using Samenkracht.Programming.Desks;
using static Samenkracht.Specs.Programming.DeskFacts;

namespace Samenkracht.Specs.Programming;

public sealed class DeskDaySpec
{
    private static readonly RegisterContact Contact = new(
        ContactChannel.Desk, 15, ContactSubject.DigitalGovernment, QuestionCategory.Benefits, "belastingdienst", "Zorgtoeslag aanvragen", Welfare);

    private static readonly CorrectContact Correction = new(1, 25, ContactSubject.DigitalGovernment, QuestionCategory.Taxes, "Verkeerd gekozen");

    private static DeskDay Day(params IFact[] facts) => Given.State<DeskDay>([DayOpened, .. facts]);

    [Fact]
    public void A_library_opens_a_day_of_its_own_open_desk()
    {
        Assert.Equal(DayId, DeskDay.IdOf(Id, Monday));
        OpenDayEndpoint.Decide(new(Id, Monday), DayId, In2024).Then(DayOpened);
        OpenDayEndpoint.Decide(new("service-point-nowhere", Monday), DayId, In2024).ThenRefused("Your organisation has no such service point.");
        OpenDayEndpoint.Decide(new(Id, Monday), DayId, AskedBy(Given.By("staff", "organisation-bibliotheek-hengelo")))
            .ThenRefused("Your organisation has no such service point.");
        OpenDayEndpoint.Decide(new(Id, new(2024, 6, 2)), DayId, In2024).ThenRefused("What is recorded of a desk day cannot lie in the future.");
        OpenDayEndpoint.Decide(new(Id, new(2024, 1, 1)), DayId, In2024).ThenRefused("The service point is not open on that day.");
        OpenDayEndpoint.Decide(new(Id, new(2021, 8, 31)), DayId, In2024).ThenRefused("The service point is not open on that day.");
    }

    [Fact]
    public void Contacts_are_numbered_in_the_order_in_which_they_come()
    {
        RegisterContactEndpoint.Decide(Contact, Day()).Then(First);
        RegisterContactEndpoint.Decide(new(ContactChannel.Phone, 5, ContactSubject.LibraryService, QuestionCategory.Other, null, null, null), Day(First)).Then(Second);
    }

    [Fact]
    public void A_contact_adds_to_the_figures_of_the_desk()
    {
        Figure Of(string measure, int amount) => new(measure, amount, Deventer, Monday, Location, Id, [Node]);

        Assert.Equivalent(new[] { Of("desk-contacts", 1), Of("desk-minutes", 15), Of("desk-referrals", 1) }, ((ICounted)First).Figures, strict: true);
        Assert.Equivalent(new[] { Of("desk-contacts", 1), Of("desk-minutes", 5), Of("desk-referrals", 0) }, ((ICounted)Second).Figures, strict: true);
        Assert.Equivalent(new[] { Of("desk-minutes", 10) }, ((ICounted)Corrected).Figures, strict: true);
    }

    [Theory]
    [InlineData("Inloggen lukt niet, bsn 123456782")]
    [InlineData("Terugbellen op 06-12345678")]
    [InlineData("Mailt vanaf jan@voorbeeld.example")]
    public void A_text_that_points_to_a_person_is_refused_and_not_repeated(string text)
    {
        var refused = RegisterContactEndpoint.Decide(Contact with { QuestionText = text }, Day());

        refused.ThenRefused("Leave citizen service numbers, telephone numbers and e-mail addresses out of the text.");
        Assert.Equal(("text-holds-personal-numbers", null), (refused.Refusal!.Rule.Name, refused.Refusal.Details));
        CorrectContactEndpoint.Decide(Correction with { Reason = text }, Day(First))
            .ThenRefused("Leave citizen service numbers, telephone numbers and e-mail addresses out of the text.");
    }

    [Fact]
    public void A_number_does_not_hide_in_the_agency_or_behind_a_closed_day()
    {
        RegisterContactEndpoint.Decide(Contact with { Agency = "06-12345678" }, Day())
            .ThenRefused("Leave citizen service numbers, telephone numbers and e-mail addresses out of the text.");
        RegisterContactEndpoint.Decide(Contact with { QuestionText = "bsn 123456782" }, Day(DayClosed))
            .ThenRefused("Leave citizen service numbers, telephone numbers and e-mail addresses out of the text.");
    }

    [Fact]
    public void A_day_takes_two_hundred_contacts()
    {
        IFact[] many = [.. Enumerable.Range(1, 200).Select(number => First with { Number = number })];

        RegisterContactEndpoint.Decide(Contact, Day(many[..^1])).Then(First with { Number = 200 });
        RegisterContactEndpoint.Decide(Contact, Day(many)).ThenRefused("A desk day takes at most two hundred contacts.");
    }

    [Fact]
    public void A_closed_day_takes_corrections_only()
    {
        CloseDayEndpoint.Decide(new(Monday), Day(First), In2024).Then(DayClosed);
        CloseDayEndpoint.Decide(new(Monday), Day(DayClosed), In2024).ThenRefused("This desk day is closed; only corrections are possible.");
        CloseDayEndpoint.Decide(new(new(2022, 3, 20)), Day(), In2024).ThenRefused("A desk day closes on or after its own day.");
        CloseDayEndpoint.Decide(new(new(2024, 6, 2)), Day(), In2024).ThenRefused("What is recorded of a desk day cannot lie in the future.");
        RegisterContactEndpoint.Decide(Contact, Day(DayClosed)).ThenRefused("This desk day is closed; only corrections are possible.");
        CorrectContactEndpoint.Decide(Correction, Day(First, DayClosed)).Then(Corrected);
    }

    [Fact]
    public void A_contact_is_corrected_when_it_was_otherwise()
    {
        CorrectContactEndpoint.Decide(Correction with { Number = 2 }, Day(First)).ThenRefused("This desk day has no contact with this number.");
        CorrectContactEndpoint.Decide(Correction, Day(First, Corrected)).ThenRefused("The contact is registered so already.");
        Assert.Equal([new(1, ContactChannel.Desk, 25, ContactSubject.DigitalGovernment, QuestionCategory.Taxes, true)], Day(First, Corrected).Contacts.AsEnumerable());
        Assert.Empty(Day(Corrected).Contacts);
    }

    [Fact]
    public void The_figures_of_a_period_are_told_apart_by_question()
    {
        var figures = GetDeskFiguresEndpoint.Of([Day(First, Second), Day(First), Day()], new(2022, 1, 1), new(2022, 12, 31));

        Assert.Equal((new DateOnly(2022, 1, 1), new DateOnly(2022, 12, 31), 3, 35, 2),
            (figures.From, figures.Until, figures.Contacts, figures.Minutes, figures.Referrals));
        Assert.Equal(
            [new(ContactSubject.DigitalGovernment, QuestionCategory.Benefits, 2, 30, 2), new(ContactSubject.LibraryService, QuestionCategory.Other, 1, 5, 0)],
            figures.Questions);
    }
}
