using Samenkracht.Contracts.Partnerships;
using Samenkracht.Programming.Offers;
using Samenkracht.Programming.Reactions;
using static Samenkracht.Specs.Programming.OfferFacts;

namespace Samenkracht.Specs.Programming;

public sealed class FollowProjectsSpec
{
    private static readonly LibraryJoinedProject Joined = new(Project, "Taal voor iedereen", Deventer, "takePart", [Node], new(2022, 1, 1));
    private static readonly LibraryLeftProject Left = new(Project, Deventer, new(2022, 6, 1));
    private static readonly OfferRetired Retired = new(Stub.OfferId, new(2022, 6, 1), $"Deelname gestopt: {Project}");

    [Fact]
    public void Who_takes_part_finds_an_offer_waiting()
    {
        MakeOfferStubHandler.Decide(Joined, null).Then(Stub);
        MakeOfferStubHandler.Decide(Joined, Given.State<Offer>(Stub)).Then();
        MakeOfferStubHandler.Decide(Joined, Given.State<Offer>(Stub, Retired)).Then(Stub);
    }

    [Fact]
    public void Following_brings_no_work() => MakeOfferStubHandler.Decide(Joined with { Level = "follow" }, null).Then();

    [Fact]
    public void An_offer_that_a_merger_brought_is_still_that_of_the_project()
    {
        const string successor = "organisation-bibliotheek-ijssel";
        var stub = Stub with { OfferId = MakeOfferStubHandler.IdOf(Project, Deventer) };
        var passed = new OfferPassedOn(stub.OfferId, Deventer, successor, "merger-ijssel", new(2022, 3, 1));

        Assert.True(ProjectOffers.IsOf(Given.State<Offer>(stub), Project, Deventer));
        Assert.False(ProjectOffers.IsOf(Given.State<Offer>(stub), Project, successor));
        Assert.True(ProjectOffers.IsOf(Given.State<Offer>(stub, passed), Project, successor));
        Assert.False(ProjectOffers.IsOf(Given.State<Offer>(stub with { OfferId = "programme-offer-eigen" }, passed), Project, successor));
        MakeOfferStubHandler.Decide(Joined with { LibraryId = successor }, Given.State<Offer>(stub, passed)).Then();
    }

    [Fact]
    public void Who_leaves_keeps_only_what_is_used()
    {
        RetireUnusedOfferHandler.Decide(Left, false, Given.State<Offer>(Stub)).Then(Retired);
        RetireUnusedOfferHandler.Decide(Left, true, Given.State<Offer>(Stub)).Then();
        RetireUnusedOfferHandler.Decide(Left, false, Given.State<Offer>(Stub, Retired)).Then();
    }
}
