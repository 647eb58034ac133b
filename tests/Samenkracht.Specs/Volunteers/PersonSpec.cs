using Samenkracht.Common.Facts;
using Samenkracht.Common.Sealing;
using Samenkracht.Volunteers.Agreements;
using Samenkracht.Volunteers.People;
using static Samenkracht.Specs.Volunteers.PeopleFacts;

namespace Samenkracht.Specs.Volunteers;

public sealed class PersonSpec
{
    private const string InFuture = "What is recorded of a person cannot lie in the future.";
    private const string NotKnown = "This person is not known to the organisation.";
    private static readonly DateOnly Day = new(2022, 5, 1);

    private static readonly RegisterPerson Register = new("Joke Berends", "joke@voorbeeld.example", "0570 123456", new(1961, 5, 4), AgeClass.From21, Registered.On);

    [Fact]
    public void Somebody_is_registered_with_an_age_class_that_fits()
    {
        RegisterPersonEndpoint.Decide(Register, Joke, Asked()).Then(Registered);
        RegisterPersonEndpoint.Decide(Register with { BirthDate = null, Email = null, Phone = null, AgeClass = AgeClass.Under16 }, Joke, Asked())
            .Then(Registered with { BirthDate = null, Email = null, Phone = null, AgeClass = AgeClass.Under16 });
        RegisterPersonEndpoint.Decide(Register with { On = Today.AddDays(1) }, Joke, Asked()).ThenRefused(InFuture);
    }

    [Theory]
    [InlineData("2005-01-05", AgeClass.Under16)]
    [InlineData("2005-01-04", AgeClass.From16To17)]
    [InlineData("2003-01-04", AgeClass.From18To20)]
    [InlineData("2000-01-04", AgeClass.From21)]
    public void An_age_class_begins_on_the_birthday(string born, AgeClass age)
    {
        var command = Register with { BirthDate = DateOnly.Parse(born, System.Globalization.CultureInfo.InvariantCulture) };
        foreach (var other in Enum.GetValues<AgeClass>())
        {
            var decision = RegisterPersonEndpoint.Decide(command with { AgeClass = other }, Joke, Asked());
            if (other == age) Assert.Null(decision.Refusal);
            else decision.ThenRefused("The age class does not fit the birth date on that day.");
        }
    }

    [Fact]
    public void A_person_is_shared_with_consent_and_each_organisation_keeps_a_file_of_its_own()
    {
        SharePersonEndpoint.Decide(new(Hengelo, Shared.On), Person(MayShare), Asked()).Then(Shared);
        SharePersonEndpoint.Decide(new(Hengelo, Shared.On), Person(), Asked()).ThenRefused("This person did not give your organisation consent to share on that day.");
        SharePersonEndpoint.Decide(new(Hengelo, MayShare.On.AddDays(-1)), Person(MayShare), Asked()).ThenRefused("This person did not give your organisation consent to share on that day.");
        SharePersonEndpoint.Decide(new(Hengelo, Day), Person(MayShare, Shared), Asked()).ThenRefused("That organisation knows this person already.");

        UpdateContactEndpoint.Decide(new("Joke", null, null, null, Day), Person(), AskedIn(Hengelo)).ThenRefused(NotKnown);
        var updated = new ContactUpdated(Joke, Hengelo, Sealed.Of(Joke, "Joke")!, null, null, null, Day);
        UpdateContactEndpoint.Decide(new("Joke", null, null, null, Day), Person(MayShare, Shared), AskedIn(Hengelo)).Then(updated);

        var person = Person(MayShare, Shared, updated);
        Assert.Equal(("Joke Berends", "Joke", null), (person.FileOf(Deventer)!.Name!.Value, person.FileOf(Hengelo)!.Name!.Value, person.FileOf(Hengelo)!.Email));
        Assert.Equal([Deventer, Hengelo], Person(MayShare, Shared, Shared).Files.Select(file => file.ControllerId));
    }

    [Fact]
    public void What_is_recorded_lies_between_the_first_day_and_today()
    {
        UpdateContactEndpoint.Decide(new("Joke", null, null, null, Registered.On.AddDays(-1)), Person(), Asked())
            .ThenRefused("This day lies before the person was known to the organisation.");
        UpdateContactEndpoint.Decide(new("Joke", null, null, null, Today.AddDays(1)), Person(), Asked()).ThenRefused(InFuture);
        UpdateContactEndpoint.Decide(new("Joke", null, null, null, Day.AddYears(1)), Person(Erased), Asked()).ThenRefused("This person was erased at the organisation.");
    }

    [Fact]
    public void An_account_is_kept_only_of_who_is_paid()
    {
        var unpaid = Terms with { Allowance = AllowanceKind.None, CostsAreRefunded = false };
        var command = new RecordPaymentDetails("J. Berends", Iban, Account.On);

        RecordPaymentDetailsEndpoint.Decide(command, Person(), [Agreement(SignedByJoke, SignedByLibrary)], Asked()).Then(Account);
        RecordPaymentDetailsEndpoint.Decide(command with { Iban = "NL91ABNA0417164301" }, Person(), [Agreement(SignedByJoke, SignedByLibrary)], Asked())
            .ThenRefused("The check digits of this IBAN are wrong.");
        IEnumerable<VolunteerAgreement>[] others =
        [
            [], [Agreement(SignedByJoke)], [Given.State<VolunteerAgreement>(Offered with { Terms = unpaid }, SignedByJoke, SignedByLibrary)],
            [Agreement(SignedByJoke, SignedByLibrary, Ended with { On = new(2021, 2, 20) })],
        ];
        Assert.All(others, agreements => RecordPaymentDetailsEndpoint.Decide(command, Person(), agreements, Asked())
            .ThenRefused("An account is recorded only for who is paid by an agreement in force."));
        RecordPaymentDetailsEndpoint.Decide(command, Person(Shared), [Agreement(SignedByJoke, SignedByLibrary)], AskedIn(Hengelo))
            .ThenRefused("An account is recorded only for who is paid by an agreement in force.");
        RecordPaymentDetailsEndpoint.Decide(command, Person(), [], AskedIn(Hengelo)).ThenRefused(NotKnown);
    }

    [Fact]
    public void An_age_class_is_recorded_when_it_is_another()
    {
        var young = Given.State<Person>(Registered with { AgeClass = AgeClass.From16To17 });
        var grown = new AgeClassRecorded(Joke, Deventer, AgeClass.From18To20, Day);

        RecordAgeClassEndpoint.Decide(new(AgeClass.From18To20, Day), young, Asked()).Then(grown);
        RecordAgeClassEndpoint.Decide(new(AgeClass.From16To17, Day), young, Asked()).Then();
        RecordAgeClassEndpoint.Decide(new(AgeClass.From16To17, Today.AddDays(1)), young, Asked()).ThenRefused(InFuture);
        var then = (Person)Fold.Next(typeof(Person), young, grown);
        Assert.Equal(
            (AgeClass.From16To17, AgeClass.From16To17, AgeClass.From18To20),
            (then.AgeClassOn(new(2020, 1, 1)), then.AgeClassOn(Day.AddDays(-1)), then.AgeClassOn(Day)));
    }

    [Fact]
    public void Consent_is_given_and_taken_back_for_one_purpose_and_one_organisation()
    {
        var given = new ConsentGiven(Joke, Deventer, ConsentPurpose.Photo, false, Day);
        var withdrawn = new ConsentWithdrawn(Joke, Deventer, ConsentPurpose.Photo, Day.AddDays(9));

        GiveConsentEndpoint.Decide(new(ConsentPurpose.Photo, false, Day), Person(), Asked()).Then(given);
        GiveConsentEndpoint.Decide(new(ConsentPurpose.Photo, false, Day), Person(given), Asked()).Then();
        GiveConsentEndpoint.Decide(new(ConsentPurpose.Photo, false, Day), Person(), AskedIn(Hengelo)).ThenRefused(NotKnown);
        WithdrawConsentEndpoint.Decide(new(ConsentPurpose.Photo, withdrawn.On), Person(given), Asked()).Then(withdrawn);
        WithdrawConsentEndpoint.Decide(new(ConsentPurpose.Photo, withdrawn.On), Person(given), AskedIn(Hengelo)).ThenRefused(NotKnown);
        foreach (var person in new[] { Person(), Person(MayShare), Person(given, withdrawn) })
            WithdrawConsentEndpoint.Decide(new(ConsentPurpose.Photo, withdrawn.On), person, Asked())
                .ThenRefused("This person has given your organisation no such consent that holds on that day.");

        var then = Person(given, withdrawn);
        Assert.Equal(
            (false, true, false, false),
            (then.ConsentsTo(ConsentPurpose.Photo, Deventer, Day.AddDays(-1)), then.ConsentsTo(ConsentPurpose.Photo, Deventer, withdrawn.On.AddDays(-1)),
                then.ConsentsTo(ConsentPurpose.Photo, Deventer, withdrawn.On), then.ConsentsTo(ConsentPurpose.Photo, Hengelo, Day)));
    }

    [Fact]
    public void For_a_child_a_parent_gives_consent()
    {
        var child = Given.State<Person>(Registered with { AgeClass = AgeClass.Under16 });

        GiveConsentEndpoint.Decide(new(ConsentPurpose.Photo, false, Day), child, Asked()).ThenRefused("For a person under 16 a parent gives consent.");
        GiveConsentEndpoint.Decide(new(ConsentPurpose.Photo, true, Day), child, Asked()).Then(new ConsentGiven(Joke, Deventer, ConsentPurpose.Photo, true, Day));
    }
}
