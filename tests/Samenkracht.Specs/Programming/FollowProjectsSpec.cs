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
    public void Who_leaves_keeps_only_what_is_used()
    {
        RetireUnusedOfferHandler.Decide(Left, false, Given.State<Offer>(Stub)).Then(Retired);
        RetireUnusedOfferHandler.Decide(Left, true, Given.State<Offer>(Stub)).Then();
        RetireUnusedOfferHandler.Decide(Left, false, Given.State<Offer>(Stub, Retired)).Then();
    }
}
