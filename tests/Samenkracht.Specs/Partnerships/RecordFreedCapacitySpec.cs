using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Services;
using static Samenkracht.Specs.Partnerships.CentralServiceFacts;
using static Samenkracht.Specs.Partnerships.NetworkFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class RecordFreedCapacitySpec
{
    private const string NotSubscribed = "The library is not subscribed to the central service at that time.";
    private const string InFuture = "What is reported of a central service cannot lie in the future.";

    private static readonly RecordFreedCapacity ForLanguage = new(Almelo, 2021, 320m, "Taalhuis", new(2021, 12, 31));

    private static Decision When(RecordFreedCapacity command, Asked asked, params IFact[] then) => RecordFreedCapacityEndpoint.Decide(command, State(then), asked);

    [Fact]
    public void Freed_hours_are_booked() => When(ForLanguage, Director(Almelo), Subscribed).Then(Freed);

    [Fact]
    public void A_director_books_for_the_own_library_only() => When(ForLanguage, Director(Borne), Subscribed).ThenRefused("You decide for your own library only.");

    [Fact]
    public void Only_a_subscriber_has_hours_left()
    {
        When(ForLanguage, Office()).ThenRefused(NotSubscribed);
        When(ForLanguage with { Year = 2020 }, Office(), Subscribed).ThenRefused(NotSubscribed);
        When(ForLanguage, Office(), Subscribed with { From = new(2022, 1, 1), Until = null }).ThenRefused(NotSubscribed);
        When(ForLanguage with { On = new(2021, 1, 1) }, Office(), Subscribed with { From = new(2021, 1, 2) }).ThenRefused(NotSubscribed);
    }

    [Fact]
    public void Hours_are_booked_in_or_after_their_year()
    {
        When(ForLanguage with { Year = 2022 }, Office(), Subscribed with { Until = null }).ThenRefused(InFuture);
        When(ForLanguage with { On = Today.AddDays(1) }, Office(), Subscribed).ThenRefused(InFuture);
    }

    [Fact]
    public void The_last_booking_for_a_year_and_use_counts()
    {
        var service = State(
            Subscribed, Freed, Freed with { Hours = 300m }, Freed with { Hours = 40m, UsedFor = "Scholen" }, Freed with { Year = 2022, Hours = 100m },
            Freed with { LibraryId = Borne, Hours = 8m });

        var in2021 = ServiceBenefits.Of(service, 2021);
        Assert.Equal((348m, 2021), (in2021.Hours, in2021.Year));
        Assert.Equal([(Almelo, 340m, 2), (Borne, 8m, 1)], in2021.Libraries.Select(library => (library.LibraryId, library.Hours, library.Uses.Count)));
        Assert.Equal(448m, ServiceBenefits.Of(service, null).Hours);
    }
}
