using Samenkracht.Common.Deciding;
using Samenkracht.Partnerships.Reactions;

namespace Samenkracht.Specs;

public sealed class ExpirySpec
{
    private static readonly DateOnly Until = new(2022, 12, 31);
    private static readonly DateTimeOffset DueAt = Asked.StartOf(new(2023, 1, 1));

    [Fact]
    public void What_is_good_until_a_day_is_over_on_the_next()
    {
        Assert.Equal(DueAt, Expiry.Of("over", Until, isSimulated: false, DueAt.AddDays(1))!.Options.ScheduledTime);
        Assert.Equal(DueAt, Expiry.Of("over", Until, isSimulated: true, DueAt.AddDays(-1))!.Options.ScheduledTime);
    }

    [Fact]
    public void History_that_is_simulated_tells_itself_what_ended_in_it()
    {
        Assert.Null(Expiry.Of("over", Until, isSimulated: true, DueAt));
        Assert.Null(ScheduleExpiryHandler.Decide(new("agreement-taal", Until), isSimulated: true, DueAt));
        Assert.Null(ScheduleLapseHandler.Decide(new("certification-taal", Until), isSimulated: true, DueAt));
        Assert.Equal(DueAt, ScheduleExpiryHandler.Decide(new("agreement-taal", Until), isSimulated: false, DueAt)!.Options.ScheduledTime);
        Assert.Equal(DueAt, ScheduleLapseHandler.Decide(new("certification-taal", Until), isSimulated: false, DueAt)!.Options.ScheduledTime);
    }
}
