using Samenkracht.Common.Deciding;
using Samenkracht.Contracts.Volunteers;
using Samenkracht.Volunteers.Agreements;
using Samenkracht.Volunteers.Reactions;
using Samenkracht.Volunteers.Volunteering;
using static Samenkracht.Specs.Volunteers.PeopleFacts;

namespace Samenkracht.Specs.Volunteers;

public sealed class VolunteerAgreementSpec
{
    private const string InFuture = "A step of an agreement with a volunteer cannot lie in the future.";
    private const string TooEarly = "This day lies before the offer of the agreement.";
    private const string NoneRuns = "This volunteer has no agreement that runs.";
    private const string NotAccepted = "An agreement is offered to a volunteer who is accepted.";
    private const string EndsFirst = "An agreement with a volunteer ends on or after the day it starts.";
    private const string Personal = "Leave citizen service numbers, telephone numbers and e-mail addresses out of the text.";
    private static readonly OfferVolunteerAgreement Offer = new(VolunteerId, Terms, Offered.From, null, Offered.On);

    private static Decision Decide(OfferVolunteerAgreement command, Volunteer volunteer) =>
        OfferVolunteerAgreementEndpoint.Decide(command, AgreementId, Asked((VolunteerId, volunteer)));

    [Fact]
    public void An_agreement_is_offered_to_who_is_accepted()
    {
        Assert.Equal((AgreementId, AgreementId), (VolunteerAgreement.IdOf(Joke, Deventer), VolunteerAgreement.IdOf(VolunteerId)));
        Decide(Offer, AcceptedWith()).Then(Offered);
        Decide(Offer, AcceptedWith(Paused)).Then(Offered);
        Decide(Offer, Volunteer(Interviewed)).ThenRefused(NotAccepted);
        Decide(Offer, AcceptedWith(Left)).ThenRefused(NotAccepted);
        Decide(Offer with { Until = Offered.From.AddDays(-1) }, AcceptedWith()).ThenRefused(EndsFirst);
        Decide(Offer with { On = Today.AddDays(1) }, AcceptedWith()).ThenRefused(InFuture);
        OfferVolunteerAgreementEndpoint.Decide(Offer, AgreementId, Asked()).ThenRefused("This person is no volunteer of the organisation.");
        OfferVolunteerAgreementEndpoint.Decide(Offer, AgreementId, Given.Asked(Today, Given.By("volunteer-coordinator", Hengelo), (VolunteerId, AcceptedWith())))
            .ThenRefused("This person is no volunteer of the organisation.");
    }

    [Fact]
    public void Both_sides_sign_once()
    {
        SignVolunteerAgreementEndpoint.Decide(new(Signatory.Volunteer, null, SignedByJoke.On), Agreement(), Asked()).Then(SignedByJoke);
        SignVolunteerAgreementEndpoint.Decide(new(Signatory.Organisation, null, SignedByLibrary.On), Agreement(SignedByJoke), Asked()).Then(SignedByLibrary);
        SignVolunteerAgreementEndpoint.Decide(new(Signatory.Volunteer, null, SignedByJoke.On), Agreement(SignedByJoke), Asked())
            .ThenRefused("This side has signed the agreement already.");
        SignVolunteerAgreementEndpoint.Decide(new(Signatory.Volunteer, null, Offered.On.AddDays(-1)), Agreement(), Asked()).ThenRefused(TooEarly);
        SignVolunteerAgreementEndpoint.Decide(new(Signatory.Volunteer, null, Today.AddDays(1)), Agreement(), Asked()).ThenRefused(InFuture);
        SignVolunteerAgreementEndpoint.Decide(new(Signatory.Volunteer, null, Today), Agreement(Ended), Asked()).ThenRefused(NoneRuns);
    }

    [Fact]
    public void It_is_in_force_from_the_later_signature_until_the_last_day()
    {
        var agreement = Agreement(SignedByJoke, SignedByLibrary, Ended);

        Assert.Null(Agreement(SignedByJoke).InForceOn(Today));
        Assert.All(new[] { SignedByLibrary.On.AddDays(-1), Ended.On.AddDays(1) }, day => Assert.Null(agreement.InForceOn(day)));
        Assert.All(new[] { SignedByLibrary.On, Ended.On }, day => Assert.Equal(1, agreement.InForceOn(day)!.Number));
        Assert.Null(Agreement(SignedByJoke, SignedByLibrary with { On = SignedByJoke.On }).InForceOn(Offered.From.AddDays(-1)));
    }

    [Fact]
    public void Other_terms_hold_from_a_day()
    {
        var more = Terms with { HoursPerWeek = 8 };
        var amended = new VolunteerAgreementAmended(AgreementId, VolunteerId, Joke, Deventer, 1, more, new(2022, 1, 1), new(2021, 12, 1));

        AmendVolunteerAgreementEndpoint.Decide(new(more, amended.From, amended.AgreedOn), Agreement(SignedByJoke, SignedByLibrary), Asked()).Then(amended);
        AmendVolunteerAgreementEndpoint.Decide(new(more, amended.From, amended.AgreedOn), Agreement(SignedByJoke), Asked())
            .ThenRefused("Only an agreement that both sides signed is amended.");
        AmendVolunteerAgreementEndpoint.Decide(new(more, amended.AgreedOn.AddDays(-1), amended.AgreedOn), Agreement(SignedByJoke, SignedByLibrary), Asked())
            .ThenRefused("Other terms begin on or after the day on which they are agreed.");
        AmendVolunteerAgreementEndpoint.Decide(new(more, Today.AddDays(1), Today.AddDays(1)), Agreement(SignedByJoke, SignedByLibrary), Asked()).ThenRefused(InFuture);
        var then = Agreement(SignedByJoke, SignedByLibrary, amended).Last;
        Assert.Equal((4m, 4m, 8m), (then.TermsOn(new(2021, 1, 1)).HoursPerWeek, then.TermsOn(new(2021, 12, 31)).HoursPerWeek, then.TermsOn(amended.From).HoursPerWeek));
    }

    [Fact]
    public void It_ends_earlier_also_on_a_day_ahead()
    {
        EndVolunteerAgreementEndpoint.Decide(new("Vertrokken", Ended.On), Agreement(SignedByJoke, SignedByLibrary)).Then(Ended);
        EndVolunteerAgreementEndpoint.Decide(new("Vertrokken", Today.AddDays(30)), Agreement()).Then(Ended with { On = Today.AddDays(30) });
        EndVolunteerAgreementEndpoint.Decide(new("Vertrokken", Ended.On), Agreement(Ended)).ThenRefused(NoneRuns);
        EndVolunteerAgreementEndpoint.Decide(new("Vertrokken", Offered.On.AddDays(-1)), Agreement()).ThenRefused(TooEarly);
        EndVolunteerAgreementEndpoint.Decide(new("Bel 06 12345678", Ended.On), Agreement()).ThenRefused(Personal);
    }

    [Fact]
    public void Who_leaves_is_no_longer_bound()
    {
        var left = new VolunteerHasLeft(VolunteerId, Joke, Deventer, Left.On);

        EndAgreementOfLeaverHandler.Decide(left, Agreement(SignedByJoke, SignedByLibrary)).Then(Ended);
        EndAgreementOfLeaverHandler.Decide(left, Agreement()).Then(Ended);
        EndAgreementOfLeaverHandler.Decide(left, Agreement(Ended)).Then();
        EndAgreementOfLeaverHandler.Decide(left, null).Then();
    }

    [Fact]
    public void After_the_end_another_is_offered()
    {
        var second = new VolunteerAgreementOfferedAgain(AgreementId, VolunteerId, Joke, Deventer, 2, Terms, new(2023, 1, 1), null, new(2022, 12, 31));
        var command = new OfferVolunteerAgreementAgain(Terms, second.From, null, second.On);

        OfferVolunteerAgreementAgainEndpoint.Decide(command, Agreement(Ended), AcceptedWith(Left, Returned), Asked()).Then(second);
        OfferVolunteerAgreementAgainEndpoint.Decide(command, Agreement(), AcceptedWith(), Asked())
            .ThenRefused("The agreement before this one has no end before the first day of this one.");
        OfferVolunteerAgreementAgainEndpoint.Decide(command with { From = Ended.On }, Agreement(Ended), AcceptedWith(), Asked())
            .ThenRefused("The agreement before this one has no end before the first day of this one.");
        OfferVolunteerAgreementAgainEndpoint.Decide(command, Agreement(Ended), AcceptedWith(Left), Asked()).ThenRefused(NotAccepted);
        OfferVolunteerAgreementAgainEndpoint.Decide(command with { Until = second.From.AddDays(-1) }, Agreement(Ended), AcceptedWith(), Asked()).ThenRefused(EndsFirst);
        OfferVolunteerAgreementAgainEndpoint.Decide(command with { On = Offered.On.AddDays(-1) }, Agreement(Ended), AcceptedWith(), Asked()).ThenRefused(TooEarly);
        var both = Agreement(SignedByJoke, SignedByLibrary, Ended, second);
        Assert.Equal((1, null), (both.InForceOn(Ended.On)!.Number, both.InForceOn(second.From)));
        Assert.Equal(2, Agreement(Ended, second, SignedByJoke with { Number = 2, On = second.On }, SignedByLibrary with { Number = 2, On = second.On }).InForceOn(second.From)!.Number);
    }

    [Fact]
    public void A_successor_takes_the_place_of_the_organisation()
    {
        var assigned = new VolunteerAgreementAssigned(AgreementId, VolunteerId, Joke, 1, Deventer, Hengelo, "Fusieakte", new(2022, 1, 1));

        AssignVolunteerAgreementEndpoint.Decide(new(Hengelo, "Fusieakte", assigned.On), Agreement(SignedByJoke), Asked()).Then(assigned);
        AssignVolunteerAgreementEndpoint.Decide(new(Deventer, "Fusieakte", assigned.On), Agreement(), Asked()).ThenRefused("That organisation holds the agreement already.");
        AssignVolunteerAgreementEndpoint.Decide(new(Hengelo, "Mail naar a@b.nl", assigned.On), Agreement(), Asked()).ThenRefused(Personal);
        AssignVolunteerAgreementEndpoint.Decide(new(Hengelo, "Fusieakte", assigned.On), Agreement(Ended), Asked()).ThenRefused(NoneRuns);
        var agreement = Agreement(SignedByJoke, SignedByLibrary, assigned);
        Assert.Equal((Hengelo, true, true, false), (agreement.InForceOn(Today)!.HolderId, agreement.BelongsTo(Hengelo), agreement.BelongsTo(Deventer), agreement.BelongsTo("organisation-x")));
    }
}
