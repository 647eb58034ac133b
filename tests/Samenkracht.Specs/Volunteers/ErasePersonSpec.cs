using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Common.Sealing;
using Samenkracht.Volunteers.People;
using Samenkracht.Volunteers.Reactions;
using Samenkracht.Volunteers.Volunteering;
using static Samenkracht.Specs.Volunteers.PeopleFacts;

namespace Samenkracht.Specs.Volunteers;

public sealed class ErasePersonSpec
{
    private const string NotRequested = "This person has asked the organisation for no erasure that is not answered yet.";
    private static readonly ErasureRefused Refused = new(Joke, Deventer, ErasureObstacle.LegalClaim, new(2022, 9, 5));
    private static readonly FiscalValuesErased FiscalGone = new(Joke, Deventer, Fiscal, new(2029, 1, 1));

    private static ErasePerson Command => new(Deventer, ErasureGround.Request, null, null, Erased.On);

    private static Asked Officer(DateOnly? today = null) => Given.Asked(today ?? Today, Given.By("privacy-officer"));

    private static Decision Erase(Person person, ErasePerson? command = null, params Volunteer[] roles) =>
        ErasePersonEndpoint.Decide(command ?? Command, person, roles, Officer());

    [Fact]
    public void Access_and_erasure_are_asked_for_and_answered_within_a_month()
    {
        RequestAccessEndpoint.Decide(new(new(2022, 1, 31)), Person(), Asked()).Then(new AccessRequested(Joke, Deventer, new(2022, 2, 28), new(2022, 1, 31)));
        RequestAccessEndpoint.Decide(new(new(2022, 1, 31)), Person(), AskedIn(Hengelo)).ThenRefused("This person is not known to the organisation.");
        RequestErasureEndpoint.Decide(new(AskedToErase.On), Person(), Asked()).Then(AskedToErase);
        RequestErasureEndpoint.Decide(new(AskedToErase.On), Person(AskedToErase), Asked()).Then();
        RequestErasureEndpoint.Decide(new(AskedToErase.On), Person(), AskedIn(Hengelo)).ThenRefused("This person is not known to the organisation.");
        Assert.Equal([new DateOnly(2022, 1, 31)], Person(new AccessRequested(Joke, Deventer, new(2022, 2, 28), new(2022, 1, 31))).FileOf(Deventer)!.AccessRequests);
    }

    [Fact]
    public void A_request_is_refused_on_a_ground_and_can_be_made_again()
    {
        RefuseErasureEndpoint.Decide(new(Deventer, ErasureObstacle.LegalClaim, Refused.On), Person(AskedToErase), Officer()).Then(Refused);
        RefuseErasureEndpoint.Decide(new(Deventer, ErasureObstacle.LegalClaim, Refused.On), Person(), Officer()).ThenRefused(NotRequested);
        RefuseErasureEndpoint.Decide(new(Deventer, ErasureObstacle.LegalClaim, Refused.On), Person(AskedToErase, Refused), Officer()).ThenRefused(NotRequested);
        RefuseErasureEndpoint.Decide(new(Hengelo, ErasureObstacle.LegalClaim, Refused.On), Person(AskedToErase), Officer()).ThenRefused("This person is not known to the organisation.");
        RequestErasureEndpoint.Decide(new(new(2022, 10, 1)), Person(AskedToErase, Refused), Asked()).Then(AskedToErase with { On = new(2022, 10, 1), AnswerBy = new(2022, 11, 1) });
        Assert.True(Person(AskedToErase, Refused, AskedToErase with { On = new(2022, 10, 1) }).FileOf(Deventer)!.AwaitsErasure);
    }

    [Fact]
    public void Who_asked_is_erased_at_one_organisation_and_stays_known_at_another()
    {
        Erase(Person(AskedToErase)).Then(Erased);
        Erase(Person()).ThenRefused(NotRequested);
        Erase(Person(AskedToErase, Refused)).ThenRefused(NotRequested);
        Erase(Person(AskedToErase, Erased)).ThenRefused("This person was erased at the organisation.");
        Erase(Person(AskedToErase), Command with { OrganisationId = Hengelo }).ThenRefused("This person is not known to the organisation.");
        Assert.Equal((true, false), (Person(Shared, Erased).IsErasedAt(Deventer), Person(Shared, Erased).IsErasedAt(Hengelo)));
        Assert.Equal((Deventer, Joke), (((IErasesSubject)Erased).ControllerId, ((IErasesSubject)Erased).SubjectId));
    }

    [Fact]
    public void Who_is_a_volunteer_leaves_first()
    {
        foreach (var volunteer in new[] { Volunteer(), Volunteer(Interviewed), AcceptedWith(), AcceptedWith(Paused) })
            Erase(Person(AskedToErase), null, volunteer).ThenRefused("This person has applied or is still a volunteer of the organisation.");
        Erase(Person(AskedToErase), null, AcceptedWith(Left)).Then(Erased);
        Erase(Person(AskedToErase), null, Volunteer(Rejected)).Then(Erased);
    }

    [Fact]
    public void At_the_end_of_the_term_nobody_has_to_ask()
    {
        var retention = Command with { LegalBasis = ErasureGround.Retention };

        Erase(Person(), retention, AcceptedWith(Left)).ThenRefused("The term for which the file of this person is kept is not over on that day.");
        Erase(Person(), retention with { On = new(2023, 1, 1) }, AcceptedWith(Left)).Then(Erased with { LegalBasis = ErasureGround.Retention, On = new(2023, 1, 1) });
        Erase(Person(), retention).Then(Erased with { LegalBasis = ErasureGround.Retention });
        Erase(Person(), Command with { LegalBasis = ErasureGround.Objection }).Then(Erased with { LegalBasis = ErasureGround.Objection });
    }

    [Fact]
    public void What_payments_need_is_kept_until_seven_years_after_the_year()
    {
        var paid = Command with { WasPaid = true, LastPaidOn = new(2021, 6, 30) };

        Erase(Person(Account, AskedToErase), paid).ThenFacts(Erased, Deferred).ThenTells(new FiscalTermRunsUntil(Joke, Deventer, Deferred.Until));
        foreach (var incomplete in new[] { Command, paid with { LastPaidOn = null } })
            Erase(Person(Account, AskedToErase), incomplete).ThenRefused("Say whether anything was paid, and on which day it was paid last.");
        Erase(Person(Account, AskedToErase), Command with { WasPaid = false }).Then(Erased, FiscalGone with { On = Erased.On });
        Erase(Person(Account, AskedToErase), paid with { LastPaidOn = new(2014, 12, 31) }).Then(Erased, FiscalGone with { On = Erased.On });
        Erase(Person(AskedToErase), paid).Then(Erased);
        Assert.Equal((Deventer, Fiscal), (((IErasesSubject)FiscalGone).ControllerId, ((IErasesSubject)FiscalGone).SubjectId));
    }

    [Fact]
    public void Fiscal_values_go_when_their_term_is_over()
    {
        var kept = Person(Account, AskedToErase, Erased, Deferred);
        var after = new DateOnly(2029, 1, 1);

        EndFiscalTermHandler.Decide(new(Joke, Deventer, Deferred.Until), kept).Then(FiscalGone);
        EndFiscalTermHandler.Decide(new(Joke, Deventer, Deferred.Until.AddYears(-1)), kept).Then();
        EndFiscalTermHandler.Decide(new(Joke, Deventer, Deferred.Until), Person(Account, Erased, Deferred, FiscalGone)).Then();
        EndFiscalTermHandler.Decide(new(Joke, Hengelo, Deferred.Until), kept).Then();
        Assert.Equal((DateTimeOffset?)Common.Deciding.Asked.StartOf(after), ScheduleFiscalErasureHandler.Handle(new(Joke, Deventer, Deferred.Until)).Options.ScheduledTime);

        EraseFiscalValuesEndpoint.Decide(new(Deventer, after), kept, Officer(after)).Then(FiscalGone);
        EraseFiscalValuesEndpoint.Decide(new(Deventer, Deferred.Until), kept, Officer(after)).ThenRefused("The term for which fiscal values are kept is not over on that day.");
        EraseFiscalValuesEndpoint.Decide(new(Deventer, after), kept, Officer(Today)).ThenRefused("What is recorded of a person cannot lie in the future.");
        foreach (var person in new[] { Person(Account, Erased), Person(Account, Erased, Deferred, FiscalGone) })
            EraseFiscalValuesEndpoint.Decide(new(Deventer, after), person, Officer(after)).ThenRefused("The organisation keeps no fiscal values of an erased person here.");
    }

    [Fact]
    public void The_certificate_says_what_went_and_what_stays()
    {
        var at = ErasureAtOrganisation.Of(Person(Account, AskedToErase, Erased, Deferred).FileOf(Deventer)!);
        Assert.Equal((AskedToErase.On, Erased.On, ErasureGround.Request, Deferred.Until), (at.RequestedOn, at.ErasedOn, at.LegalBasis, at.DeferredUntil));
        Assert.Equal(["name", "email", "phone", "born"], at.Erased);
        Assert.Equal(["fiscalName", "iban"], at.Deferred);

        var gone = ErasureAtOrganisation.Of(Person(Account, Erased, Deferred, FiscalGone).FileOf(Deventer)!);
        Assert.Equal((6, 0, FiscalGone.On), (gone.Erased.Count, gone.Deferred.Count, gone.FiscalErasedOn));

        var refused = ErasureAtOrganisation.Of(Person(Account, AskedToErase, Refused).FileOf(Deventer)!);
        Assert.Equal((ErasureObstacle.LegalClaim, Refused.On, 0, 0), (refused.RefusedBecause, refused.RefusedOn, refused.Erased.Count, refused.Deferred.Count));
    }

    [Fact]
    public void A_fact_of_an_organisation_that_has_no_file_changes_nothing() =>
        Assert.Equal(Person().Files.AsEnumerable(), Given.State<Person>(Registered, Erased with { OrganisationId = Hengelo }, Deferred with { OrganisationId = Hengelo }).Files);
}
